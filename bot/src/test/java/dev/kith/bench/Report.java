package dev.kith.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a benchmark found: a table for people, a file for programs. */
public final class Report {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Report() {}

    /** Prints the table and writes {@code target/bench/<name>.json}. */
    public static void write(Bench bench) {
        System.out.println(text(bench));
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(bench.name() + ".json"), JSON.writeValueAsString(bench) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Bench bench) {
        long met = bench.checks().stream().filter(Check::met).count();
        var text = new StringBuilder("\n");
        text.append(table(List.of(
                List.of("benchmark", "value", "baseline", "unit", "ratio", "goal", "checks met", ""),
                List.of(
                        bench.name(),
                        number(bench.value()),
                        number(bench.baseline()),
                        bench.unit(),
                        number(bench.ratio()),
                        number(bench.goal()),
                        met + " of " + bench.checks().size(),
                        bench.met() ? "met" : "MISSED"))));
        text.append(table(bench.points().stream().map(Report::row).toList()));
        text.append(table(bench.checks().stream().map(Report::row).toList()));
        return text.toString();
    }

    private static List<String> row(Point point) {
        var row = new ArrayList<>(List.of("", point.label()));
        new TreeMap<>(point.values()).forEach((what, value) -> row.add(what + " " + number(value)));
        return row;
    }

    private static List<String> row(Check check) {
        return List.of(
                "",
                check.what(),
                number(check.value()),
                check.op() + " " + number(check.goal()),
                check.met() ? "met" : "MISSED");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    }

    /** Each column as wide as its widest cell. */
    private static String table(List<List<String>> rows) {
        var widths = new ArrayList<Integer>();
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                if (i == widths.size()) {
                    widths.add(width);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).repeat(" ", widths.get(i) - row.get(i).length() + 2);
        }
        return line.toString().stripTrailing() + "\n";
    }
}
