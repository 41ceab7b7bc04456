package dev.kith.prompts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Many files in one document of YAML: a mapping from paths to texts, each written as a block, so that people can read it. */
final class Texts {

    private static final String NAME = "texts";
    private static final String VALID = "for each path, such as en/nudges/listening-tour.yaml, the text of its file";
    private static final String INDENT = "  ";

    /** What a block cannot hold as it is, and YAML does not print. */
    private static final Predicate<String> ODD = Pattern.compile(
                    "[^\\n\\x20-\\x7e\\u00a0-\\u2027\\u202a-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd\\x{10000}-\\x{10ffff}]")
            .asPredicate();

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9/._-]*");

    private Texts() {}

    static Map<String, String> read(byte[] yaml) {
        List<Problem> problems = new ArrayList<>();
        var tree = YamlReader.read(NAME, VALID, yaml, problems);
        Map<String, String> texts = new TreeMap<>();
        tree.filter(one -> !one.root().isObject()).ifPresent(one -> problems.add(one.problem("", "is no list", VALID)));
        tree.ifPresent(one -> one.root().properties().forEach(entry -> {
            if (entry.getValue().isString()) {
                texts.put(entry.getKey(), entry.getValue().stringValue());
            } else {
                problems.add(one.problem(entry.getKey(), "is no text", VALID));
            }
        }));
        if (!problems.isEmpty()) {
            throw new CatalogRefused(problems);
        }
        return texts;
    }

    static String written(Map<String, String> texts) {
        return texts.isEmpty()
                ? "{}\n"
                : texts.entrySet().stream()
                        .map(one -> name(one.getKey()) + ": " + block(one.getValue()))
                        .collect(Collectors.joining());
    }

    private static String name(String path) {
        return PLAIN.matcher(path).matches() ? path : quoted(path);
    }

    private static String block(String text) {
        if (ODD.test(text) || text.isBlank()) {
            return quoted(text) + "\n";
        }
        String end = text.endsWith("\n") ? "+" : "-";
        String whole = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return "|" + INDENT.length() + end + "\n"
                + Stream.of(whole.split("\n", -1))
                        .map(line -> line.isEmpty() ? "\n" : INDENT + line + "\n")
                        .collect(Collectors.joining());
    }

    /** As JSON writes it, which YAML reads. */
    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }
}
