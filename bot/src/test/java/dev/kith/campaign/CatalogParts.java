package dev.kith.campaign;

import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import java.util.Optional;

/** The catalogue with a folder of the organisation's, wired by hand as the application does it. */
public record CatalogParts(Catalog catalog, Librarian librarian) {

    /** With a folder that somebody set: it must be there. */
    public static CatalogParts of(Path folder) {
        return of(new CatalogConfiguration.Where(folder.toString()));
    }

    /** With the usual folder, which may be missing. */
    public static CatalogParts ofUsual(Path folder) {
        return of(new CatalogConfiguration.Where(Optional.of(folder), true));
    }

    /** Without a folder. */
    public static CatalogParts ofKithsOnly() {
        return of(new CatalogConfiguration.Where(" "));
    }

    private static CatalogParts of(CatalogConfiguration.Where where) {
        var configuration = new CatalogConfiguration();
        var catalog = configuration.catalog(where);
        return new CatalogParts(catalog, configuration.librarian(catalog, where));
    }
}
