package dev.kith.campaign;

import dev.kith.prompts.Catalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the catalogue; one that has problems stops the application, and every problem is listed. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    @Bean
    Catalog catalog() {
        return Catalog.shipped();
    }
}
