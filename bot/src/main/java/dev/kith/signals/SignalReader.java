package dev.kith.signals;

import dev.kith.playbook.Cohort;
import dev.kith.prompts.Problem;
import dev.kith.prompts.YamlSchema;
import dev.kith.prompts.YamlSource;
import dev.kith.signals.Signal.Measure;
import dev.kith.signals.Signal.Origin;
import dev.kith.signals.Signal.Source;
import dev.kith.signals.Signal.Whom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads a signal as it is written, in JSON or YAML; all problems at once, each with its line. */
record SignalReader(YamlSource source) {

    private static final YamlSchema SCHEMA = YamlSchema.beside(SignalReader.class, "signal.schema.json");

    /** A signal, or what is wrong with it: one of the two; the text, to point at lines later. */
    record Read(Optional<Signal> signal, List<Problem> problems, YamlSource source) {}

    static Read read(byte[] text) {
        var source = YamlSource.read("signal", text, SCHEMA);
        return source.problems().isEmpty()
                ? new SignalReader(source).read()
                : new Read(Optional.empty(), source.problems(), source);
    }

    private Read read() {
        JsonNode root = source.root();
        try {
            return new Read(
                    Optional.of(signal(root, LocalDate.parse(root.path("date").stringValue()))), List.of(), source);
        } catch (DateTimeException e) {
            return new Read(
                    Optional.empty(),
                    List.of(source.problem("date", "is no day", "a date such as 2026-01-31")),
                    source);
        }
    }

    private static Signal signal(JsonNode root, LocalDate date) {
        return new Signal(
                root.path("id").stringValue(),
                root.path("topic").stringValue(),
                new Origin(
                        Source.valueOf(root.path("source").stringValue().toUpperCase(Locale.ROOT)),
                        root.path("from").stringValue().strip(),
                        date,
                        root.path("reason").stringValue().strip()),
                measure(root.path("figure")),
                new Whom(
                        cohort(root.path("cohort")),
                        root.path("group").stringValue("").strip(),
                        Optional.empty()));
    }

    private static Measure measure(JsonNode figure) {
        return new Measure(
                figure.path("what").stringValue().strip(),
                figure.path("unit").stringValue("").strip(),
                figure.path("value").doubleValue(),
                figure.path("baseline").doubleValue(),
                figure.optional("people").map(JsonNode::intValue));
    }

    private static Cohort cohort(JsonNode written) {
        var fields = new TreeMap<String, List<String>>();
        written.properties()
                .forEach(field -> fields.put(
                        field.getKey(),
                        field.getValue()
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .distinct()
                                .toList()));
        return new Cohort(fields);
    }
}
