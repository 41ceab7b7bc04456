package dev.kith.campaign;

import dev.kith.prompts.Catalog;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the catalogue; one that has problems stops the application, and every problem is listed. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    /** {@code folder} is the operator's own; empty: there is none. */
    @Bean
    Catalog catalog(@Value("${kith.catalog:}") String folder) {
        return folder.isBlank() ? Catalog.shipped() : Catalog.shippedWith(Path.of(folder.strip()));
    }
}
