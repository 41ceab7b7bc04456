package dev.kith.apart;

import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.List;
import java.util.Locale;

/** Whom somebody named, said to them alone; that others named them is theirs to know, and is deleted with them. */
record ApartKept(RedisApart apart, Directory directory) implements PersonalData {

    @Override
    public String name() {
        return "kept apart";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return apart.named(person).stream()
                .map(whom -> new Held(
                        ApartCard.TEXTS.get(locale, "summary"),
                        directory.find(whom).map(Person::name).orElse("–"),
                        Nature.NO))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        apart.forget(person);
    }
}
