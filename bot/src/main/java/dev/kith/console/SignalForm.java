package dev.kith.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What somebody filled in to bring a finding; empty fields are not said. */
record SignalForm(MultiValueMap<String, String> said) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COHORT = "cohort.";
    private static final List<String> TEXTS = List.of("id", "topic", "source", "from", "date", "group", "reason");
    private static final List<String> OF_FIGURE = List.of("what", "unit");
    private static final List<String> NUMBERS = List.of("value", "baseline", "people");

    SignalForm() {
        this(CollectionUtils.toMultiValueMap(Map.of()));
    }

    /** What stands in a field; for the page. */
    public String text(String field) {
        return Objects.requireNonNullElse(said.getFirst(field), "").strip();
    }

    /** Whether a value of the cohort is chosen; for the page. */
    public boolean has(String field, String value) {
        return said.getOrDefault(COHORT + field, List.of()).contains(value);
    }

    /** The signal as it is written. */
    byte[] written() {
        var signal = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(field -> put(signal, field, text(field)));
        ObjectNode figure = signal.putObject("figure");
        OF_FIGURE.forEach(field -> put(figure, field, text("figure." + field)));
        NUMBERS.forEach(field -> number(figure, field, text("figure." + field)));
        ObjectNode cohort = signal.putObject("cohort");
        said.forEach((name, values) -> {
            if (name.startsWith(COHORT)) {
                var list = cohort.putArray(name.substring(COHORT.length()));
                values.forEach(list::add);
            }
        });
        return JSON.writeValueAsString(signal).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode to, String field, String value) {
        if (!value.isEmpty()) {
            to.put(field, value);
        }
    }

    /** What is no number stays a text, which is refused where it is read. */
    private static void number(ObjectNode to, String field, String value) {
        if (value.matches("-?\\d{1,9}")) {
            to.put(field, Integer.parseInt(value));
        } else if (value.matches("-?\\d{1,9}[.,]\\d{1,6}")) {
            to.put(field, Double.parseDouble(value.replace(',', '.')));
        } else {
            put(to, field, value);
        }
    }
}
