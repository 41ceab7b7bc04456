package dev.kith.introduction;

import dev.kith.chat.Texts;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why just these meet, in a sentence that all of them may read: only of what the directory shows everybody, and of rounds. Never of
 * leave, hours, who wants whom, or how well they suit.
 */
record Reasons(Circle circle, Locale locale) {

    private static final int MOST_INTERESTS = 3;

    /** Empty where nothing can be said. */
    Optional<String> sentence() {
        var reasons = reasons();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(say("why", Texts.list(locale, reasons)));
    }

    /** In a few words each. */
    List<String> reasons() {
        var reasons = new ArrayList<String>();
        circle.skill().ifPresent(skill -> reasons.add(say("why.skill", skill)));
        var interests = interests();
        if (!interests.isEmpty()) {
            reasons.add(say("why.interests", Texts.list(locale, interests)));
        }
        if (differ(Person::department)) {
            reasons.add(say("why.department"));
        }
        if (differ(Person::location)) {
            reasons.add(say("why.location"));
        }
        switch (circle.party().before()) {
            case NEVER -> reasons.add(say("why.never"));
            case LONG_AGO -> reasons.add(say("why.ago"));
            case UNTOLD -> {}
        }
        return reasons;
    }

    /** Of all of them, as the first writes it. */
    private List<String> interests() {
        var people = circle.people();
        Set<String> shared = new HashSet<>(folded(people.getFirst()));
        people.forEach(person -> shared.retainAll(folded(person)));
        return Interests.of(people.getFirst()).stream()
                .filter(interest -> shared.contains(Skills.folded(interest)))
                .limit(MOST_INTERESTS)
                .toList();
    }

    private static Set<String> folded(Person person) {
        return Interests.of(person).stream().map(Skills::folded).collect(Collectors.toSet());
    }

    /** Of some of them, as far as it is known. */
    private boolean differ(Function<Person, String> field) {
        return circle.people().stream()
                        .map(field)
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .count()
                > 1;
    }

    private String say(String key, String... values) {
        return IntroductionCard.TEXTS.get(locale, key, values);
    }
}
