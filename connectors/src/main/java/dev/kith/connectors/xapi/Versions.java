package dev.kith.connectors.xapi;

import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The xAPI version to speak: the configured one, or the highest 1.0.x that the store's {@code about} names, or 2.0.0
 * where it names nothing older; 1.0.3 until it has said. A clear answer is asked for once.
 */
final class Versions {

    private static final String USUAL = "1.0.3";
    private static final String NEWER = "2.0.0";

    private final Function<String, Reply> about;
    private volatile @Nullable String settled;

    /** {@code about} asks the store for its {@code about} in a version, {@code configured} is the version to speak, or null. */
    Versions(Function<String, Reply> about, @Nullable String configured) {
        this.about = about;
        this.settled = configured;
    }

    /** The version, or the reply for which there is no point in going on. */
    Choice choose() {
        String known = settled;
        return known != null ? new Choice(known, null) : ask();
    }

    private Choice ask() {
        Reply usual = about.apply(USUAL);
        Reply reply = isRefused(usual) ? about.apply(NEWER) : usual;
        if (!(reply instanceof Reply.Answer answer)) {
            return new Choice(USUAL, reply);
        }
        return switch (answer.status()) {
            case 200 -> settle(read(answer.body()));
            case 404 -> settle(USUAL);
            default -> new Choice(USUAL, null);
        };
    }

    /** A store that speaks the newer version only may refuse even to say so in any other. */
    private static boolean isRefused(Reply reply) {
        return reply instanceof Reply.Answer answer && answer.status() == 400;
    }

    private Choice settle(@Nullable String version) {
        settled = version;
        return new Choice(version == null ? USUAL : version, null);
    }

    private static @Nullable String read(String about) {
        return Body.tree(about)
                .map(tree -> highest(tree.path("version")
                        .valueStream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::stringValue)
                        .toList()))
                .orElse(null);
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
