package dev.kith.local;

import dev.kith.chat.Block;
import dev.kith.chat.Home;
import dev.kith.chat.Roster.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the page shows, in words and ready-made HTML: times in the person's zone, days between the lines. */
final class Room {

    private static final DateTimeFormatter DAY = format("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter TIME = format("HH:mm");
    private static final DateTimeFormatter DAY_AND_TIME = format("EEE HH:mm");
    private static final DateTimeFormatter WHOLE = format("EEE d MMM yyyy, HH:mm");
    private static final int MOST_LINES = 100;
    private static final int TINTS = 6;

    private final LocalRenderer renderer;

    Room(LocalRenderer renderer) {
        this.renderer = renderer;
    }

    /** A person in the list; {@code tint} is a number from 0 to 5. */
    record Entry(String id, String name, String initials, int tint, String time, String zone, long unread) {}

    /** A line of the conversation; {@code day} is there where a day begins, {@code again} to answer once more. */
    record Shown(
            String id,
            String revision,
            @Nullable String day,
            String time,
            String kind,
            String label,
            @Nullable String campaign,
            String html,
            @Nullable String again,
            boolean open) {

        public boolean spoken() {
            return kind.equals("spoken");
        }
    }

    static Entry entry(Member member, Instant now, long unread) {
        return new Entry(
                member.id(),
                member.name(),
                initials(member.name()),
                Math.floorMod(member.id().hashCode(), TINTS),
                DAY_AND_TIME.format(now.atZone(member.zone())),
                place(member.zone()),
                unread);
    }

    /** Business time, for this person and in UTC. */
    static String clock(Instant now, ZoneId zone) {
        return WHOLE.format(now.atZone(zone));
    }

    static String utc(Instant now) {
        return WHOLE.format(now.atZone(ZoneOffset.UTC)) + " UTC";
    }

    /** The last hundred lines. */
    List<Shown> lines(List<Line> all, ZoneId zone) {
        var shown = new ArrayList<Shown>();
        LocalDate last = LocalDate.MIN;
        for (Line line : all.subList(Math.max(0, all.size() - MOST_LINES), all.size())) {
            LocalDate day = line.at().atZone(zone).toLocalDate();
            String heading = day.equals(last) ? null : DAY.format(day);
            last = day;
            shown.add(shown(line, heading, TIME.format(line.at().atZone(zone))));
        }
        return shown;
    }

    /** Each section is a form of its own. */
    List<String> home(List<Home.Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> renderer.html(parts.get(i).blocks(), "home-" + i))
                .toList();
    }

    private Shown shown(Line line, @Nullable String day, String time) {
        return switch (line) {
            case Line.Spoken spoken ->
                new Shown(spoken.id(), "", day, time, "spoken", "", null, spoken.text(), null, false);
            case Line.Card card -> shown(card, day, time);
        };
    }

    private Shown shown(Line.Card card, @Nullable String day, String time) {
        var now = card.now();
        return new Shown(
                card.id(),
                card.revision(),
                day,
                time,
                now.kind().name().toLowerCase(Locale.ROOT),
                switch (now.kind()) {
                    case NUDGE -> "Nudge";
                    case CHECKIN -> "Check-in";
                    case INTRODUCTION -> "Introduction";
                    case NOTICE -> "Notice";
                    case REPLY -> "";
                },
                now.campaign(),
                renderer.html(now, card.id()),
                card.answered() && !card.posted().fields().isEmpty() ? form(card) : null,
                !now.fields().isEmpty());
    }

    /** Only what was asked, and the buttons that answer it: the rest of the card was read before. */
    private String form(Line.Card card) {
        var asked = card.posted().blocks().stream()
                .filter(block -> block instanceof Block.Field || block instanceof Block.Actions row && answers(row))
                .toList();
        return renderer.html(asked, card.id() + "-again");
    }

    private static boolean answers(Block.Actions row) {
        return row.actions().stream().anyMatch(action -> action.id().equals(CardRules.ANSWER));
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
