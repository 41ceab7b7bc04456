package dev.kith;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Gathered;
import dev.kith.chat.Locality;
import dev.kith.chat.Message;
import dev.kith.chat.PlainChat;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.chat.Trace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A platform in memory. It shows what a human would see, and misbehaves as it is told to. */
public final class FakeChat implements PlainChat {

    /** What a human has before them; a platform without idempotence shows the same delivery twice. */
    public static final class Card {

        private final String id;
        private final String deliveryId;
        private final String title;
        private final Instant at;
        private Message message;

        Card(String id, Post post, Instant at) {
            this.id = id;
            this.deliveryId = post.deliveryId();
            this.title = title(post.message());
            this.at = at;
            this.message = post.message();
        }

        private static String title(Message message) {
            return message.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(Block.Heading.class::cast)
                    .map(Block.Heading::text)
                    .findFirst()
                    .orElse("");
        }

        /** What stood above it when it came. */
        public String title() {
            return title;
        }

        /** When it came (business time). */
        public Instant at() {
            return at;
        }

        public String id() {
            return id;
        }

        public String deliveryId() {
            return deliveryId;
        }

        public Message message() {
            return message;
        }
    }

    /** How the next posting goes wrong. */
    public enum Fault {
        LATER,
        REFUSED,
        LOST,
        ARRIVED_BUT_NOT_TOLD,
        DIES_IN_THE_CALL
    }

    /** The sender's process ends in the middle of the call: nothing after it happens. */
    static final class ProcessDied extends Error {
        ProcessDied() {
            super("the process died in the middle of the call");
        }
    }

    private final Map<String, List<Card>> cards = new HashMap<>();
    private final List<Message> everShown = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Set<String> strangers = new HashSet<>();
    private final Deque<Gathered> gatherings = new ArrayDeque<>();
    private final Map<String, Locality> lives = new HashMap<>();
    private final Set<String> blockers = new HashSet<>();
    private final Map<String, Reach> reaches = new HashMap<>();
    private final String platform;
    private InstantSource time = InstantSource.fixed(Instant.EPOCH);
    private int refusals;
    private boolean looksBack;
    private boolean gathers;
    private boolean windows;
    private int count;

    FakeChat() {
        this("fake");
    }

    FakeChat(String platform) {
        this.platform = platform;
    }

    /** By which clock messages come. */
    void goesBy(InstantSource clock) {
        time = clock;
    }

    /** From now on nothing gets through to somebody. */
    public void isBlockedBy(String user) {
        blockers.add(user);
    }

    public void isUnblockedBy(String user) {
        blockers.remove(user);
    }

    /** How far somebody can be reached, as the platform says; what is sent arrives all the same. */
    public void reaches(String user, Reach reach) {
        reaches.put(user, reach);
    }

    @Override
    public Map<Address, Reach> reach(Collection<Address> addresses) {
        return addresses.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), address -> reaches.getOrDefault(address.user(), Reach.READY)));
    }

    /** How often it was tried to write to whoever blocks us. */
    public int refusals() {
        return refusals;
    }

    /** Nobody has this e-mail here. */
    public void knowsNot(String email) {
        strangers.add(email);
    }

    /** Somebody has it after all. */
    public void knowsNow(String email) {
        strangers.remove(email);
    }

    /** Where somebody's profile says that they live. */
    public void lives(String user, Locality locality) {
        lives.put(user, locality);
    }

    public void fail(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** Nothing more goes wrong than who blocks us. */
    public void behaves() {
        faults.clear();
    }

    public List<Card> cards(String user) {
        return cards.getOrDefault(user, List.of());
    }

    /** From now on what was posted can be looked for. */
    public void letsLookBack() {
        looksBack = true;
    }

    @Override
    public Trace trace(Address to, String deliveryId) {
        return cards(to.user()).stream()
                .filter(card -> card.deliveryId.equals(deliveryId))
                .findFirst()
                .<Trace>map(card -> new Trace.There(card.id))
                .orElseGet(Trace.NotThere::new);
    }

    /** Every message that was ever put before anybody, as it was then, in order. */
    public List<Message> everShown() {
        return List.copyOf(everShown);
    }

    static Address address(String user) {
        return new Address("fake", "acme", user);
    }

    public Address at(String user) {
        return new Address(platform, "acme", user);
    }

    @Override
    public String platform() {
        return platform;
    }

    /** From now on a window can open before whoever presses a button. */
    public void opensWindows() {
        windows = true;
    }

    @Override
    public Set<Ability> abilities() {
        var abilities = EnumSet.noneOf(Ability.class);
        if (windows) {
            abilities.add(Ability.FORM);
        }
        if (looksBack) {
            abilities.add(Ability.TRACE);
        }
        if (gathers) {
            abilities.add(Ability.GROUP_CONVERSATION);
        }
        return abilities;
    }

    /** From now on it has conversations of several: that of {@code a} and {@code b} is {@code a+b}. */
    public void gathers() {
        gathers = true;
    }

    /** What the next attempts to bring people together come to. */
    public void gatherings(Gathered... next) {
        gatherings.addAll(List.of(next));
    }

    @Override
    public Gathered gather(List<Address> people) {
        var next = gatherings.poll();
        String users = people.stream().map(Address::user).sorted().collect(Collectors.joining("+"));
        return next == null ? new Gathered.There(at(users)) : next;
    }

    @Override
    public synchronized Posted post(Post post) {
        if (blockers.contains(post.to().user())) {
            refusals++;
            return new Posted.Refused("blocked");
        }
        var fault = faults.poll();
        if (fault == null) {
            return new Posted.Sent(show(post));
        }
        return switch (fault) {
            case LATER -> new Posted.Later(Duration.ofMillis(20));
            case REFUSED -> new Posted.Refused("blocked");
            case LOST -> new Posted.Unknown("timeout");
            case ARRIVED_BUT_NOT_TOLD -> {
                show(post);
                yield new Posted.Unknown("502");
            }
            case DIES_IN_THE_CALL -> {
                show(post);
                throw new ProcessDied();
            }
        };
    }

    @Override
    public synchronized Posted update(Address to, String messageId, Message message) {
        for (Card card : cards(to.user())) {
            if (card.id.equals(messageId)) {
                card.message = message;
                everShown.add(message);
                return new Posted.Sent(messageId);
            }
        }
        return new Posted.Refused("no such message");
    }

    @Override
    public synchronized Posted withdraw(Address to, String messageId) {
        cards.getOrDefault(to.user(), List.of()).removeIf(card -> card.id.equals(messageId));
        return new Posted.Sent(messageId);
    }

    @Override
    public Optional<Address> find(String email) {
        return strangers.contains(email) ? Optional.empty() : Optional.of(at(email.split("@", 2)[0]));
    }

    @Override
    public Optional<Profile> profileOf(String email) {
        return find(email).map(address -> profile(address, email));
    }

    /** As {@link #find} has it. */
    @Override
    public Optional<Profile> profile(Address address) {
        return profileOf(address.user() + "@kith.example");
    }

    private Profile profile(Address address, String email) {
        return new Profile(address, address.user(), email, lives.getOrDefault(address.user(), Locality.UNKNOWN));
    }

    private String show(Post post) {
        String id = "m" + ++count;
        everShown.add(post.message());
        cards.computeIfAbsent(post.to().user(), user -> new ArrayList<>()).add(new Card(id, post, time.instant()));
        return id;
    }
}
