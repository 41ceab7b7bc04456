package dev.kith.scim;

import dev.kith.clock.MachineTime;
import dev.kith.connectors.scim.ScimServer;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.PeopleImport;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScimSettings.class)
class ScimConfiguration {

    @Bean
    RedisResources scimResources(Redis redis, Vault vault, JsonMapper json) {
        return new RedisResources(redis, vault, json);
    }

    @Bean
    RedisIndex scimIndex(Redis redis, Vault vault, MachineTime machine) {
        return new RedisIndex(redis, vault, machine);
    }

    @Bean
    RedisLinks scimLinks(Redis redis, Vault vault) {
        return new RedisLinks(redis, vault);
    }

    @Bean
    Provisioning.Wanted scimWanted(ScimSettings settings, Attributes attributes) {
        return new Provisioning.Wanted(settings.guests(), settings.groups(attributes));
    }

    @Bean
    Provisioning provisioning(
            PeopleImport imports,
            Directory directory,
            RedisResources resources,
            Provisioning.Found found,
            Provisioning.Wanted wanted) {
        return new Provisioning(imports, directory, resources, found, wanted);
    }

    @Bean
    Provisioning.Found scimFound(RedisIndex index, RedisLinks links) {
        return new Provisioning.Found(index, links);
    }

    @Bean
    RedisScim scim(
            RedisResources resources,
            RedisIndex index,
            RedisLinks links,
            Provisioning provisioning,
            MachineTime machine) {
        return new RedisScim(resources, index, links, provisioning, machine);
    }

    @Bean
    ScimKept scimKept(RedisScim scim, RedisResources resources, RedisIndex index, RedisLinks links, JsonMapper json) {
        return new ScimKept(scim, resources, index, links, json);
    }

    @Bean
    ScimServer scimServer(RedisScim scim, @Value("${kith.public-url}") String url) {
        return new ScimServer(scim, URI.create(url.replaceFirst("/+$", "") + ScimEdge.PATH));
    }
}
