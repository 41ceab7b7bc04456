package dev.kith.checkin;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.chat.Texts;
import dev.kith.checkin.Asked.Asking;
import dev.kith.checkin.Asked.InRound;
import dev.kith.disclosure.Cell;
import dev.kith.people.Person;
import dev.kith.release.Groups;
import dev.kith.release.Round;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a card says, before one answers, of who may know what: for this person, with the numbers of their own groups. */
final class Promise {

    private Promise() {}

    /** One paragraph or more. */
    static List<String> of(Asking asking, Person reader) {
        var locale = asking.language();
        return asking.in()
                .map(in -> inConfidence(asking, in, reader))
                .orElseGet(() -> List.of(say(locale, "named")
                        + (asking.handling().forward().isEmpty() ? "" : " " + say(locale, "forwarded"))));
    }

    private static List<String> inConfidence(Asking asking, InRound in, Person reader) {
        var locale = asking.language();
        String until = day(in.round().frozen().until(), locale, reader);
        boolean anonymous = asking.handling().mode() == Mode.ANONYMOUS;
        var sentences = new ArrayList<String>();
        boolean told = in.round().frozen().handling().tellsWhoTookPart();
        sentences.add(say(locale, anonymous ? "anonymous" : told ? "confidential.told" : "confidential", until));
        sentences.add(together(asking, in));
        sentences.add(say(locale, "until", until));
        if (told) {
            sentences.add(say(locale, "took-part"));
        }
        return sentences;
    }

    /**
     * Never in a group of fewer than k answers; the smallest they can appear in; and which is never shown. Where some groups are of
     * what people told of themselves, all read the same: nothing on a card says whether they told anything, or what.
     */
    private static String together(Asking asking, InRound in) {
        var locale = asking.language();
        var words = new ArrayList<String>();
        words.add(say(locale, "never", String.valueOf(asking.handling().k())));
        boolean isTold = !in.round().frozen().told().isEmpty();
        if (isTold) {
            words.add(say(locale, "told", String.valueOf(asking.handling().k())));
        }
        in.groups().ifPresent(groups -> {
            if (!isTold) {
                words.add(smallest(groups, locale));
            }
            groups.never()
                    .ifPresent(small ->
                            words.add(say(locale, "too-small", small.cell().words(), String.valueOf(small.people()))));
        });
        if (in.team() > 1 && in.groups().flatMap(Groups::never).isEmpty()) {
            words.add(say(locale, "team", String.valueOf(in.team())));
        }
        return String.join(" ", words);
    }

    private static String smallest(Groups groups, Locale locale) {
        String people = String.valueOf(groups.smallest().people());
        return groups.smallest().cell().equals(Cell.ORGANISATION)
                ? say(locale, "smallest.all", people)
                : say(locale, "smallest", groups.smallest().cell().words(), people);
    }

    /** Of the thank-you: when what is shown, and to whom. */
    static String whatFollows(Round round, Locale locale, Person reader) {
        return say(locale, "follows", day(round.frozen().until(), locale, reader));
    }

    private static String day(Instant instant, Locale locale, Person reader) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(locale))
                .format(instant.atZone(reader.zone()));
    }

    private static String say(Locale locale, String key, String... values) {
        return CheckinCard.TEXTS.get(locale, key, values);
    }
}
