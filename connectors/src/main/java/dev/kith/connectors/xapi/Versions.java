package dev.kith.connectors.xapi;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The xAPI version to speak: the configured one, or the highest 1.0.x that the store's {@code about} names, or 2.0.0
 * where it names nothing older; 1.0.3 until it has said. A clear answer is asked for once.
 */
final class Versions {

    private static final String USUAL = "1.0.3";
    private static final String NEWER = "2.0.0";

    private final JsonMapper json;
    private final Calls calls;
    private volatile @Nullable String settled;

    Versions(JsonMapper json, Calls calls, @Nullable String configured) {
        this.json = json;
        this.calls = calls;
        this.settled = configured;
    }

    /** The version, or the reply for which there is no point in going on. */
    Choice choose() {
        String known = settled;
        return known != null ? new Choice(known, null) : ask();
    }

    private Choice ask() {
        Reply reply = calls.get("about", USUAL);
        if (!(reply instanceof Reply.Answer answer)) {
            return new Choice(USUAL, reply);
        }
        return switch (answer.status()) {
            case 200 -> settle(read(answer.body()));
            case 404 -> settle(USUAL);
            default -> new Choice(USUAL, null);
        };
    }

    private Choice settle(@Nullable String version) {
        settled = version;
        return new Choice(version == null ? USUAL : version, null);
    }

    private @Nullable String read(String about) {
        try {
            return highest(json.readTree(about)
                    .path("version")
                    .valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList());
        } catch (JacksonException e) {
            return null;
        }
    }

    static @Nullable String highest(List<String> supported) {
        return supported.stream()
                .filter(version -> version.matches("1\\.0\\.\\d{1,3}"))
                .max(Comparator.comparingInt(version -> Integer.parseInt(version.substring(4))))
                .orElseGet(() -> supported.stream().anyMatch(version -> version.startsWith("2.")) ? NEWER : null);
    }

    /** A version to speak, and what stands in the way if the store could not even be asked. */
    record Choice(String version, @Nullable Reply obstacle) {}
}
