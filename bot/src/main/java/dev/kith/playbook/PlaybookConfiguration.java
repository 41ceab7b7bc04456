package dev.kith.playbook;

import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
class PlaybookConfiguration {

    private static final String SHIPPED = "classpath:config/signals/*.yml";

    @Bean
    Playbooks playbooks(@Value("${kith.signals.playbooks:config/signals}") String folder) {
        return Playbooks.read(sources(SHIPPED), sources("file:" + folder + "/*.yml"));
    }

    @Bean
    Cohorts cohorts(Directory directory, Attributes attributes) {
        return new Cohorts(directory, attributes);
    }

    /** The usual folder may be missing. */
    private static List<Playbooks.Source> sources(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(PlaybookConfiguration::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pattern, e);
        }
    }

    private static Playbooks.Source source(Resource file) {
        try {
            return new Playbooks.Source("signals/" + file.getFilename(), file.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getDescription(), e);
        }
    }
}
