package dev.kith.reflection;

import dev.kith.campaign.Drawer;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Directory;
import dev.kith.prompts.Catalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReflectionConfiguration {

    @Bean
    Reflecting reflecting(Directory directory, Catalog catalog, BusinessTime time) {
        return new Reflecting(directory, new Asks(catalog, time));
    }

    @Bean
    Drawer reflectionDrawer() {
        return new ReflectionDrawer();
    }
}
