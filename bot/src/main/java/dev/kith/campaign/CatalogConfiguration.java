package dev.kith.campaign;

import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Opens the catalogue, and looks after the organisation's folder of it; one that has problems stops the application when it
 * starts, and every problem is listed.
 */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    private static final String USUAL = "config/prompts";

    /** Where the organisation's own folder is; empty: there is none. Only the usual one may be missing. */
    record Where(Optional<Path> folder, boolean isUsual) {

        Where(String folder) {
            this(
                    folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip())),
                    folder.strip().equals(USUAL));
        }

        Catalog open() {
            return folder.map(path -> isUsual ? Catalog.shippedWithAny(path) : Catalog.shippedWith(path))
                    .orElseGet(Catalog::shipped);
        }
    }

    @Bean
    Where catalogFolder(@Value("${kith.catalog:" + USUAL + "}") String folder) {
        return new Where(folder);
    }

    @Bean
    Catalog catalog(Where where) {
        return where.open();
    }

    @Bean
    Librarian librarian(Catalog catalog, Where where, Destination destination) {
        return new Librarian(catalog, where.folder(), destination);
    }

    @Bean
    Beat catalogBeat(Librarian librarian) {
        return new Beat(librarian);
    }

    /** Machine time's hand on the catalogue; the first beat, at the start, says what there is to say. */
    record Beat(Librarian librarian) {

        @Scheduled(fixedRateString = "PT30S")
        void beat() {
            librarian.look();
        }
    }
}
