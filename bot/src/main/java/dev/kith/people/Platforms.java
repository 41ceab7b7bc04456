package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The platforms in the order in which people are looked for there: the organisation's, then by name, and local chat last.
 *
 * @param first those that the organisation put in an order, by name; one that it does not use changes nothing
 */
record Platforms(Chats chats, List<String> first) {

    private static final String LOCAL = "local";
    private static final Set<String> KNOWN = Set.of(LOCAL, "slack", "teams");

    Platforms {
        first = List.copyOf(first);
    }

    /** The names of platforms, or a refusal in words. */
    static List<String> named(List<String> names) {
        names.stream().filter(name -> !KNOWN.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("kith.people.platforms: " + name
                    + " (valid: slack, teams or local, with commas between, or nothing)");
        });
        return names;
    }

    List<Chat> all() {
        return chats.all().stream()
                .sorted(Comparator.comparing(this::place)
                        .thenComparing(chat -> isLocal(chat.platform()))
                        .thenComparing(Chat::platform))
                .toList();
    }

    private int place(Chat chat) {
        int place = first.indexOf(chat.platform());
        return place < 0 ? first.size() : place;
    }

    /** For somebody who wants to be written to on a platform: that one, where there is such, and then the others. */
    List<Chat> beginningWith(@Nullable String own) {
        return own == null
                ? all()
                : Stream.concat(
                                all().stream().filter(chat -> chat.platform().equals(own)),
                                all().stream().filter(chat -> !chat.platform().equals(own)))
                        .toList();
    }

    /** Those that go before one. */
    List<Chat> before(Chat one) {
        return all().stream()
                .takeWhile(chat -> !chat.platform().equals(one.platform()))
                .toList();
    }

    Optional<Chat> of(Address address) {
        return chats.of(address);
    }

    static boolean isLocal(String platform) {
        return platform.equals(LOCAL);
    }
}
