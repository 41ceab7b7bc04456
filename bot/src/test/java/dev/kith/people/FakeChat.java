package dev.kith.people;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Locality;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A platform that knows some people by e-mail, and remembers whom it was asked for. */
final class FakeChat implements Chat {

    final List<String> asked = new ArrayList<>();

    /** Where people's profiles say that they live, by e-mail. */
    final Map<String, Locality> lives = new HashMap<>();

    /** Whether it cannot be asked now. */
    boolean isAway;

    private final String platform;
    private final Map<String, String> userByEmail;

    FakeChat(String platform, Map<String, String> userByEmail) {
        this.platform = platform;
        this.userByEmail = userByEmail;
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public Optional<Profile> profileOf(String email) {
        return find(email).map(address -> profile(address, email));
    }

    private Profile profile(Address address, String email) {
        return new Profile(address, address.user(), email, lives.getOrDefault(email, Locality.UNKNOWN));
    }

    @Override
    public Optional<Address> find(String email) {
        asked.add(email);
        if (isAway) {
            throw new IllegalStateException("away");
        }
        return Optional.ofNullable(userByEmail.get(email)).map(this::address);
    }

    @Override
    public List<Profile> profiles() {
        asked.add("profiles");
        return userByEmail.entrySet().stream()
                .map(user -> profile(address(user.getValue()), user.getKey()))
                .toList();
    }

    Address address(String user) {
        return new Address(platform, "sample", user);
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of();
    }

    @Override
    public Posted post(Post post) {
        return new Posted.Refused("a fake");
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        return new Posted.Refused("a fake");
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return new Posted.Refused("a fake");
    }

    @Override
    public Reach reach(Address address) {
        return Reach.READY;
    }

    @Override
    public String preview(Message message) {
        return "";
    }
}
