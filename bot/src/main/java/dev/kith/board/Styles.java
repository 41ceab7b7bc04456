package dev.kith.board;

import dev.kith.insights.Interval;
import dev.kith.insights.Report.Measure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How things look on the page. */
final class Styles {

    private Styles() {}

    static String read() {
        try (var in = Styles.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in, "no page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As text of an element. */
    static String escaped(String text) {
        return Written.of(text);
    }

    /** As the value of an attribute. */
    static String attribute(String text) {
        return Written.plain(text);
    }

    /** A mean on its scale, with its interval. */
    static String scale(Measure measure) {
        int options = measure.options();
        String ticks = IntStream.rangeClosed(1, options)
                .mapToObj(point -> "<div class=\"tick\" style=\"left:" + part(point, options) + "%\"></div>")
                .collect(Collectors.joining());
        Interval interval = measure.interval();
        String between = interval == null
                ? ""
                : "<div class=\"between\" style=\"left:%s%%;width:%s%%\"></div>"
                        .formatted(
                                part(interval.low(), options),
                                number(100 * (interval.high() - interval.low()) / (options - 1)));
        return """
                <div class="axis"><div class="line"></div>%s%s<div class="dot" style="left:%s%%"></div>
                <div class="end" style="left:0">1</div><div class="end" style="left:100%%">%d</div></div>
                """.formatted(ticks, between, part(measure.mean(), options), options);
    }

    static String bar(String name, long percent, boolean isLeftwards) {
        return "<div class=\"bar\"><div class=\"fill %s\" style=\"%s:0;width:%d%%\"></div></div>"
                .formatted(name, isLeftwards ? "right" : "left", percent);
    }

    static List<Integer> order(int size, boolean isLeftwards) {
        var order = IntStream.range(0, size).boxed().toList();
        return isLeftwards ? order.reversed() : order;
    }

    private static String part(double value, int options) {
        return number(100 * (value - 1) / (options - 1));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
