package dev.kith.sample;

import dev.kith.delivery.CampaignId;
import dev.kith.prompts.YamlSchema;
import dev.kith.prompts.YamlSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The time before the start, as it is written: what people felt, of which their answers are drawn, and what was said. It holds no
 * figure that anybody sees.
 *
 * @param seed of all that is drawn
 * @param usual how people answer each question, on a scale of five, when nothing is otherwise
 * @param rounds the earliest first
 */
record Past(long seed, Map<String, Double> usual, List<Chapter> rounds) {

    private static final YamlSchema SCHEMA = YamlSchema.beside(Past.class, "history.schema.json");
    private static final String FOLDER = "config/sample/history/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Past {
        usual = Map.copyOf(usual);
        rounds = List.copyOf(rounds);
    }

    /** Empty where the campaign has none. */
    static Optional<Past> of(CampaignId campaign) {
        String file = FOLDER + campaign + ".yml";
        try (InputStream in = Past.class.getResourceAsStream("/" + file)) {
            return Optional.ofNullable(in == null ? null : read(file, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Past read(String file, byte[] text) {
        var source = YamlSource.read(file, text, SCHEMA);
        if (!source.problems().isEmpty()) {
            throw new IllegalStateException("the sample's history is not valid: " + source.problems());
        }
        return JSON.treeToValue(source.root(), Past.class);
    }
}
