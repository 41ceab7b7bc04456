package dev.kith.attention;

import dev.kith.attention.HelpSettings.Contact;
import dev.kith.calendar.Countries;
import dev.kith.chat.Texts;
import dev.kith.people.Person;
import java.util.List;

/**
 * Whom somebody can turn to, by where they work and how they are written to. That they were shown is neither counted nor noted
 * anywhere.
 *
 * @param sample whether, where nobody is set, an invented contact is shown that says so
 */
public record HelpContacts(HelpSettings settings, Countries countries, boolean sample) {

    private static final String NOWHERE = "help@kith.example";

    /** In the order in which they are set; none where nobody is set for the person. */
    public List<Contact> of(Person person) {
        return sample && settings.contacts().isEmpty()
                ? List.of(new Contact(
                        Words.TEXTS.get(person.locale(), "help.sample"), NOWHERE, List.of(), List.of(), List.of()))
                : settings.of(person, countries.of(person));
    }

    /** Whether there is nobody for anybody. */
    public boolean isNobody() {
        return !sample && settings.contacts().isEmpty();
    }

    /** Those who are there for everybody. */
    List<Contact> ofAll() {
        return settings.contacts().stream().filter(Contact::isForAll).toList();
    }

    /** Where somebody works and how they are written to, as the settings have it: {@code DE, de}. */
    public String whose(Person person) {
        return countries.of(person).orElse("no country known") + ", "
                + Texts.spoken(person.locale()).getLanguage();
    }
}
