package dev.kith.source;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word counts.
 *
 * @param sources in their order; none: all are one
 * @param fields who may say a field, in their order, where that is not everybody
 */
@ConfigurationProperties("kith.people")
record SourceSettings(
        @DefaultValue List<String> sources, @DefaultValue Map<String, List<String>> fields) {

    SourceSettings {
        sources = List.copyOf(sources);
        fields = Map.copyOf(fields);
    }
}
