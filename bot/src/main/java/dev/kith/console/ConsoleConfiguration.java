package dev.kith.console;

import dev.kith.chat.HomeSection;
import dev.kith.people.Directory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Lets the console be served where it may be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Doors.class)
class ConsoleConfiguration {

    /** Who may open the console. */
    record Access(String mode) {}

    /**
     * Local mode is open on loopback. A server needs people to sign in, and there is no sign-in yet: it does not start,
     * rather than serve the console to everybody.
     */
    @Bean
    Access access(Environment environment) {
        String mode = environment.getProperty("kith.mode", "local");
        if (mode.equals("local")) {
            return new Access(mode);
        }
        if (!mode.equals("server")) {
            throw new IllegalStateException("KITH_MODE is " + mode + " (valid: local, server)");
        }
        throw new IllegalStateException("KITH_MODE=server cannot start: " + String.join("; ", missing(environment)));
    }

    @Bean
    HomeSection consoleSection(Directory directory, Doors doors) {
        return new ConsoleSection(directory, doors);
    }

    private static List<String> missing(Environment environment) {
        var missing = new ArrayList<String>();
        require(environment, "kith.redis.url", "KITH_REDIS_URL names no Redis", missing);
        require(environment, "kith.master-key", "KITH_MASTER_KEY is not set (openssl rand -base64 32)", missing);
        require(environment, "kith.api.token", "KITH_API_TOKEN is not set", missing);
        missing.add("signing in to the console is not built yet, and without it everybody could open it");
        return missing;
    }

    private static void require(Environment environment, String property, String words, List<String> missing) {
        if (environment.getProperty(property, "").isBlank()) {
            missing.add(words);
        }
    }
}
