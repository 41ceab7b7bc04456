package dev.kith.nudge;

import dev.kith.delivery.Sendings;
import dev.kith.indicators.Deed;
import dev.kith.indicators.Span;
import dev.kith.people.Person;
import java.time.Duration;

/**
 * Who tried what a nudge suggested, as far as they said so. It is asked up to three weeks after the nudge came: so each stretch looks
 * at the nudges that came three weeks before.
 */
record TriedNudges(Sendings sendings, NudgeAnswers answers) implements Deed {

    private static final Duration ASKED_WITHIN = Duration.ofDays(Returning.LATEST);

    @Override
    public String name() {
        return TRIED;
    }

    @Override
    public boolean isDone(Person person, Span span) {
        var came = span.earlier(ASKED_WITHIN);
        return sendings.sentTo(person.id(), came.from()).stream()
                .filter(sending -> came.holds(sending.at()))
                .anyMatch(
                        sending -> answers.find(person.id(), sending.delivery().id())
                                .tried()
                                .filter(NudgeCard.TRIED::equals)
                                .isPresent());
    }
}
