package dev.kith.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What counts of the messages that somebody was sent lately.
 *
 * @param sent when (business time), ascending, at most the last {@link #KEPT}
 * @param heard the last of them before the person's latest sign of life; the epoch where there was none
 * @param version another one whenever this is
 */
public record Recent(List<Instant> sent, Instant heard, String version) {

    /** Enough for a month at one message a working day. */
    public static final int KEPT = 32;

    public static final Recent NOTHING = new Recent(List.of(), Instant.EPOCH, "");

    public Recent {
        sent = List.copyOf(sent);
    }

    /** The same without one message: one that is sent once more counts once. */
    public Recent without(Instant one) {
        return new Recent(sent.stream().filter(instant -> !instant.equals(one)).toList(), heard, version);
    }

    /** The same with a message that would be sent, and that the person would take notice of. */
    Recent noticed(Instant one) {
        var all = Stream.concat(sent.stream(), Stream.of(one)).sorted().toList();
        return new Recent(all.subList(Math.max(0, all.size() - KEPT), all.size()), one, version);
    }

    /** The same with one more message, the last. */
    public Recent with(Instant one) {
        return new Recent(Stream.concat(sent.stream(), Stream.of(one)).toList(), heard, version);
    }

    /** How many messages in a row, sent before {@code before}, the person let pass. */
    public int unanswered(Instant before) {
        return (int) sent.stream()
                .filter(instant -> instant.isAfter(heard) && instant.isBefore(before))
                .count();
    }

    static Recent of(Map<String, String> row) {
        String sent = row.getOrDefault("sent", "");
        return new Recent(
                sent.isEmpty()
                        ? List.of()
                        : Arrays.stream(sent.split(" ")).map(Recent::instant).toList(),
                instant(row.getOrDefault("heard", "0")),
                row.getOrDefault("version", ""));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
