package dev.kith.checkin;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.chat.Texts;
import dev.kith.delivery.AnsweredDeliveries;
import dev.kith.delivery.AnsweredDeliveries.Answered;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what somebody answered by name, with the questions; and of other check-ins that they answered, never what: whoever runs
 * the chat can read what is said there.
 */
final class NamedAnswers implements PersonalData {

    private final AnsweredDeliveries answered;
    private final Asked asked;
    private final CheckinAnswers answers;

    NamedAnswers(AnsweredDeliveries answered, Asked asked, CheckinAnswers answers) {
        this.answered = answered;
        this.asked = asked;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "answers";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return answered.of(person).stream()
                .flatMap(one -> held(person, one, locale).stream())
                .toList();
    }

    private Optional<Held> held(PersonId person, Answered one, Locale locale) {
        var asking = asked.of(one.errand(), locale);
        if (asking.isEmpty()) {
            return asked.isCheckin(one.errand()) ? unexplained(person, one, locale) : Optional.empty();
        }
        var checkin = asking.get().checkin();
        String title = checkin.title() + ", " + day(one, locale);
        if (asking.get().handling().mode() != Mode.NAMED || !one.isTold()) {
            String promise = CheckinCard.TEXTS.get(locale, "kept-sealed");
            return Optional.of(new Held(title, promise, Nature.CONFIDENTIAL));
        }
        return answers.find(person, one.id())
                .map(values -> new Held(title, lines(CheckinCard.said(checkin, values).stream()), Nature.OPEN));
    }

    /** The catalogue has its questions no more. */
    private Optional<Held> unexplained(PersonId person, Answered one, Locale locale) {
        String title = one.errand().campaign() + ", " + day(one, locale);
        return answers.find(person, one.id())
                .map(values -> one.isTold()
                        ? new Held(title, lines(new TreeMap<>(values).entrySet().stream()), Nature.OPEN)
                        : new Held(title, CheckinCard.TEXTS.get(locale, "kept-sealed"), Nature.CONFIDENTIAL));
    }

    private static String day(Answered one, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.spoken(locale))
                .format(one.due().atZone(ZoneOffset.UTC));
    }

    private static String lines(Stream<Map.Entry<String, String>> said) {
        return said.map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining("\n"));
    }
}
