package dev.kith.about;

import dev.kith.attention.Spoken;
import dev.kith.chat.Message;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;

/** The word by which somebody withdraws all that only they could tell. */
record WithdrawingWord(Tellings tellings) implements Spoken {

    @Override
    public List<String> words() {
        return tellings.isAny() ? Tellings.TEXTS.sayings("say.withdraw") : List.of();
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(Tellings.say(person, "help.withdraw"), Tellings.say(person, "help.withdraw.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        tellings.withdraw(person.id());
        return List.of(tellings.card(person, Tellings.say(person, "withdrawn")));
    }
}
