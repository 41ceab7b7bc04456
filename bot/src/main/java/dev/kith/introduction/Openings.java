package dev.kith.introduction;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The way into a conversation of people, on a platform where Kith cannot bring them together itself but knows the way. */
record Openings(Directory directory, Chats chats) {

    /** With all of the others who are where the reader is, the first words filled in, which the reader may send or change. */
    Optional<Block.Link> between(Person reader, List<Person> others) {
        return directory.addressOf(reader.id()).flatMap(here -> {
            var profiles =
                    others.stream().flatMap(other -> profile(other, here)).toList();
            return profiles.isEmpty() ? Optional.empty() : link(here, reader, profiles);
        });
    }

    private Stream<Chat.Profile> profile(Person other, Address here) {
        return directory
                .addressOf(other.id())
                .filter(there -> there.limitedBy().equals(here.limitedBy()))
                .map(there -> new Chat.Profile(there, other.name(), other.email()))
                .stream();
    }

    private Optional<Block.Link> link(Address here, Person reader, List<Chat.Profile> others) {
        var locale = reader.locale();
        String names =
                Texts.list(locale, others.stream().map(Chat.Profile::name).toList());
        String words = IntroductionCard.TEXTS.get(locale, "opening", names);
        return chats.of(here)
                .flatMap(chat -> chat.conversationWith(others, words))
                .map(target -> new Block.Link(IntroductionCard.TEXTS.get(locale, "write", names), target));
    }
}
