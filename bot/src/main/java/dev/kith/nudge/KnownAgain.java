package dev.kith.nudge;

import dev.kith.indicators.Proofs;
import dev.kith.indicators.Span;
import dev.kith.people.Person;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people know: a quiz that came back, on another day, and was answered right. */
record KnownAgain(Practices practices, Nudges nudges) implements Proofs {

    @Override
    public List<Proof> of(Person person, Span span) {
        return practices.of(person.id()).recalls().entrySet().stream()
                .flatMap(one -> one.getValue().course().stream()
                        .filter(course -> course.proven().filter(span::holds).isPresent())
                        .flatMap(course -> proofs(new PromptId(one.getKey()), course.days(person.zone()))))
                .toList();
    }

    /** One for each skill of the nudge, by its name in English. */
    private Stream<Proof> proofs(PromptId nudge, int days) {
        return nudges.of(nudge, Locale.ENGLISH).stream()
                .flatMap(one -> one.skills().stream())
                .map(skill -> new Proof(skill, days));
    }
}
