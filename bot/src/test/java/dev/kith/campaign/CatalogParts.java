package dev.kith.campaign;

import dev.kith.campaign.Activity.Fault;
import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

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
        return new CatalogParts(catalog, configuration.librarian(catalog, where, new OnlyMoodle()));
    }

    /** One connector, whose courses are numbers. */
    private static final class OnlyMoodle implements Destination {

        @Override
        public Set<String> names() {
            return Set.of("moodle");
        }

        @Override
        public Optional<Fault> courseFault(String course) {
            return course.matches("moodle:\\d+")
                    ? Optional.empty()
                    : Optional.of(new Fault("course", "no connector is called so: " + course, "moodle:<id>"));
        }
    }
}
