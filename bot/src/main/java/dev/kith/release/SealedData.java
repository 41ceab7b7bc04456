package dev.kith.release;

import dev.kith.chat.Texts;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** What is kept of somebody in rounds that are not named: that they answered, told to them alone; and how long. */
final class SealedData implements PersonalData, Expiring {

    private static final Texts TEXTS = Texts.beside(SealedData.class, "sealed");

    private final Rounds rounds;
    private final SealedAnswers answers;

    SealedData(Rounds rounds, SealedAnswers answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "answers in rounds";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return rounds.all().stream()
                .filter(round -> answers.isKept(round, person))
                .map(round -> new Held(
                        round.frozen().checkin() + ", " + day(round, locale),
                        TEXTS.get(locale, "kept"),
                        Nature.CONFIDENTIAL))
                .toList();
    }

    private static String day(Round round, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Texts.spoken(locale))
                .format(round.frozen().from().atZone(ZoneOffset.UTC));
    }

    @Override
    public void erase(PersonId person) {
        rounds.all().forEach(round -> {
            answers.forget(round, person);
            rounds.forget(round, person);
        });
    }

    /** What they said together stays as it was released. */
    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.answers().confidential());
        return rounds.all().stream()
                .filter(round -> round.state() == Round.State.RELEASED)
                .filter(round -> !round.frozen()
                        .until()
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .isAfter(last))
                .filter(answers::areKept)
                .mapToLong(this::destroy)
                .sum();
    }

    private long destroy(Round round) {
        answers.destroy(round);
        return 1;
    }
}
