package dev.kith.about;

import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** What somebody told that only they can, shown to them alone; also what is declared no more. It is deleted with its key. */
final class ToldData implements PersonalData {

    private final Tellings tellings;

    ToldData(Tellings tellings) {
        this.tellings = tellings;
    }

    @Override
    public String name() {
        return "told of themselves";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return new TreeMap<>(tellings.words().of(person).told())
                .entrySet().stream()
                        .map(one -> held(one.getKey(), one.getValue(), locale))
                        .toList();
    }

    private Held held(String attribute, String option, Locale locale) {
        var declared = tellings.attributes().find(attribute);
        String question = declared.map(one -> one.question(locale)).orElse(attribute);
        String answer = declared.flatMap(one -> one.telling().option(option))
                .map(one -> one.label(locale))
                .orElse(option);
        return new Held(question, answer, Nature.NO);
    }
}
