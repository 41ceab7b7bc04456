package dev.kith.mentorship;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Campaign;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The mentorships that somebody is in, asked for in words; each can be ended there. */
record MentorshipsSpoken(Mentoring mentoring, MentoringCards cards) implements Spoken {

    @Override
    public List<String> words() {
        return MentoringCard.TEXTS.sayings("say");
    }

    @Override
    public Map.Entry<String, String> help(Person person) {
        return Map.entry(say(person, "help"), say(person, "help.does"));
    }

    @Override
    public List<Message> answer(Person person) {
        var all = mentoring.running().stream()
                .flatMap(campaign -> of(campaign, person))
                .toList();
        return all.isEmpty()
                ? List.of(Message.of(
                        Message.Kind.REPLY, say(person, "summary.running"), new Block.Text(say(person, "none"))))
                : all;
    }

    private Stream<Message> of(Campaign campaign, Person person) {
        return mentoring.books().of(campaign.id()).of(person.id()).stream()
                .filter(one -> one.isOpen() && one.ran())
                .flatMap(one -> one.match().side(person.id()).stream()
                        .map(side -> StandingCard.of(cards.reading(campaign, one, person, side))));
    }

    private static String say(Person person, String key) {
        return MentoringCard.TEXTS.get(person.locale(), key);
    }
}
