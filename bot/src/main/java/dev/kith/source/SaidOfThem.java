package dev.kith.source;

import dev.kith.chat.Texts;
import dev.kith.people.People;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Source;
import dev.kith.privacy.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What each source says of somebody, where it is not the directory's own word; it is deleted with its key, and whoever is erased is
 * named in what is said of nobody else.
 */
record SaidOfThem(RedisSaid store, People people, Precedence precedence) implements PersonalData {

    private static final Texts TEXTS = Texts.beside(SaidOfThem.class, "source");

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        if (precedence.isOne()) {
            return List.of();
        }
        var said = store.of(person);
        return precedence.order().stream()
                .filter(said::isBy)
                .map(source -> new Held(TEXTS.get(locale, "held", source.word()), words(said, source), Nature.OPEN))
                .toList();
    }

    private static String words(Said said, Source source) {
        return said.of(source).entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void erase(PersonId person) {
        store.unname(person, people.all().stream().map(Person::id).toList());
    }
}
