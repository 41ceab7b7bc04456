package dev.kith.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The adapters of this application, by platform. */
public final class Chats {

    private final Map<String, Chat> byPlatform;

    public Chats(List<Chat> all) {
        this.byPlatform = all.stream().collect(Collectors.toUnmodifiableMap(Chat::platform, Function.identity()));
    }

    /** The adapter for an address; none where the platform was taken out of the configuration. */
    public Optional<Chat> of(Address address) {
        return Optional.ofNullable(byPlatform.get(address.platform()));
    }

    /** Whether all of them are in one workspace of a platform that has conversations of several. */
    public boolean canGather(List<Address> people) {
        return people.stream().map(Address::limitedBy).distinct().count() == 1
                && of(people.getFirst())
                        .filter(chat -> chat.abilities().contains(Chat.Ability.GROUP_CONVERSATION))
                        .isPresent();
    }

    public List<Chat> all() {
        return List.copyOf(byPlatform.values());
    }
}
