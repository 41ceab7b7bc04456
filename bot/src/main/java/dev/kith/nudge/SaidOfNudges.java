package dev.kith.nudge;

import dev.kith.delivery.AnsweredDeliveries;
import dev.kith.delivery.AnsweredDeliveries.Answered;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what somebody said of the nudges they were sent; what they answered to a quiz to them alone. */
final class SaidOfNudges implements PersonalData {

    private final AnsweredDeliveries answered;
    private final Nudges nudges;
    private final NudgeAnswers answers;

    SaidOfNudges(AnsweredDeliveries answered, Nudges nudges, NudgeAnswers answers) {
        this.answered = answered;
        this.nudges = nudges;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "reactions";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        var some = nudges.ofMany();
        return answered.of(person).stream()
                .flatMap(one -> some.of(one.errand(), locale).stream()
                        .flatMap(nudge -> held(person, one, nudge.title(), locale)))
                .toList();
    }

    /** What somebody does not want, or has not done, is nobody else's business. */
    private Stream<Held> held(PersonId person, Answered one, String title, Locale locale) {
        var said = answers.find(person, one.id());
        return Stream.of(
                        said.reaction().map(word -> new Held(title, say(locale, word), nature(word, "helpful"))),
                        said.tried().map(word -> new Held(title, say(locale, word), nature(word, "tried"))),
                        said.answer().map(word -> new Held(title, word, Nature.CONFIDENTIAL)))
                .flatMap(held -> held.stream());
    }

    private static Nature nature(String word, String yes) {
        return word.equals(yes) ? Nature.OPEN : Nature.NO;
    }

    private static String say(Locale locale, String word) {
        return NudgeCard.TEXTS.has(word) ? NudgeCard.TEXTS.get(locale, word) : word;
    }
}
