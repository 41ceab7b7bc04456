package dev.kith.local;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chat in the browser. It alone of all platforms knows delivery ids: the same posting arrives once, however often it is
 * tried.
 */
final class LocalChat implements Chat {

    static final String PLATFORM = "local";
    static final String WORKSPACE = "sample";

    private final RedisLines lines;
    private final Members members;
    private final InstantSource business;
    private final LocalRenderer renderer;

    LocalChat(RedisLines lines, Members members, InstantSource business, LocalRenderer renderer) {
        this.lines = lines;
        this.members = members;
        this.business = business;
        this.renderer = renderer;
    }

    /** Where local chat reaches a person. */
    static Address address(String personId) {
        return new Address(PLATFORM, WORKSPACE, personId);
    }

    /** The id of the message that a delivery becomes. */
    static String messageId(Address to, String deliveryId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((to + "\n" + deliveryId).getBytes(StandardCharsets.UTF_8));
            return "m" + HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.HOME);
    }

    @Override
    public Posted post(Post post) {
        if (!isHere(post.to())) {
            return unknownAddress(post.to());
        }
        String id = messageId(post.to(), post.deliveryId());
        lines.post(post.to(), id, business.instant(), post.message());
        return new Posted.Sent(id);
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        if (!isHere(to)) {
            return unknownAddress(to);
        }
        return lines.update(to, messageId, message) ? new Posted.Sent(messageId) : unknownMessage(to, messageId);
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        if (!isHere(to)) {
            return unknownAddress(to);
        }
        return lines.withdraw(to, messageId) ? new Posted.Sent(messageId) : unknownMessage(to, messageId);
    }

    @Override
    public Optional<Address> find(String email) {
        return members.withEmail(email).map(member -> address(member.id()));
    }

    @Override
    public List<Profile> profiles() {
        return members.all().stream()
                .map(member -> new Profile(address(member.id()), member.name(), member.email()))
                .toList();
    }

    @Override
    public Reach reach(Address address) {
        return isHere(address) ? Reach.READY : Reach.UNREACHABLE;
    }

    @Override
    public String preview(Message message) {
        return renderer.html(message, "preview");
    }

    private boolean isHere(Address address) {
        return address.limitedBy().equals(PLATFORM + ":" + WORKSPACE)
                && members.find(address.user()).isPresent();
    }

    private static Posted unknownAddress(Address to) {
        return new Posted.Refused("nobody here has this address (address: " + to + ")");
    }

    private static Posted unknownMessage(Address to, String messageId) {
        return new Posted.Refused("there is no such message (message: " + messageId + ", address: " + to + ")");
    }
}
