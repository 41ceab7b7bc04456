package dev.kith.introduction;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Optional;

/** The way into a conversation of two people, on a platform where Kith cannot bring them together itself but knows the way. */
record Openings(Directory directory, Chats chats) {

    /** With the first words filled in, which the reader may send or change; empty where they are not on one platform, or it has no such way. */
    Optional<Block.Link> between(Person reader, Person other) {
        return directory
                .addressOf(reader.id())
                .flatMap(here -> directory
                        .addressOf(other.id())
                        .filter(there -> there.limitedBy().equals(here.limitedBy()))
                        .flatMap(there -> link(there, reader, other)));
    }

    private Optional<Block.Link> link(Address there, Person reader, Person other) {
        var locale = reader.locale();
        var profile = new Chat.Profile(there, other.name(), other.email());
        String words = IntroductionCard.TEXTS.get(locale, "opening", other.name());
        return chats.of(there)
                .flatMap(chat -> chat.conversationWith(profile, words))
                .map(target -> new Block.Link(IntroductionCard.TEXTS.get(locale, "write", other.name()), target));
    }
}
