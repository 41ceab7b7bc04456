package dev.kith.chat;

import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.StreamGroups;
import dev.kith.redis.Streams;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was heard and not yet handled. An incoming is one durable append, its payload sealed, before the platform gets its
 * acknowledgement; an event id that was met before is not appended again. An entry goes when it was handled.
 */
public final class Inbox {

    /** Longer than any platform goes on repeating an event: Slack's last retry comes after five minutes. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final String CONTEXT = "inbox";
    private static final String GROUP = "workers";
    private static final Script ACCEPT = Script.beside(Inbox.class, "accept.lua");

    private static final String WORKER = "worker";
    private static final String AT_HAND = "at-hand";

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final StreamGroups streams;
    private final Set<StreamGroups.Held> atHand = ConcurrentHashMap.newKeySet();
    private volatile Runnable listener = () -> {};

    public Inbox(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.streams = new StreamGroups(redis, Inbox::stream, GROUP);
    }

    /** Whom to tell, on this node, that there is something to handle; it must not take long. */
    void whenHeard(Runnable told) {
        this.listener = told;
    }

    /** Appends durably; false where the event is known already. Acknowledge to the platform after this. */
    public boolean accept(Incoming incoming) {
        boolean isNew = append(redis.home(incoming.from().toString()), incoming, false) != null;
        if (isNew) {
            tell();
        }
        return isNew;
    }

    void tell() {
        listener.run();
    }

    private @Nullable String append(Partition home, Incoming incoming, boolean isAtHand) {
        return (String) ACCEPT.run(
                redis.jedis(),
                List.of(stream(home), home.key("seen", incoming.eventId())),
                List.of(
                        vault.seal(json.writeValueAsString(incoming), CONTEXT),
                        String.valueOf(REMEMBERED.toSeconds()),
                        isAtHand ? "1" : "0"));
    }

    /**
     * Appends durably and answers at once, for platforms that want the answer in the same breath. Empty where the event
     * is known already. The entry stays until it was answered: what fails here, or does not end, is taken up by any node's worker
     * after the lease, and a handler that meets an event twice changes nothing.
     */
    public Optional<Reply> acceptAndAnswer(Incoming incoming, Conversation conversation) {
        return keep(incoming).map(kept -> kept.answer(conversation));
    }

    /** The same in two steps: it is durable when this returns. Empty where the event is known already. */
    public Optional<Kept> keep(Incoming incoming) {
        Partition home = redis.home(incoming.from().toString());
        String id = append(home, incoming, true);
        return id == null ? Optional.empty() : Optional.of(new Kept(home, id, incoming));
    }

    /** What was appended, and is to be answered by whoever appended it. */
    public final class Kept {

        private final Partition home;
        private final String id;
        private final Incoming incoming;

        private Kept(Partition home, String id, Incoming incoming) {
            this.home = home;
            this.id = id;
            this.incoming = incoming;
        }

        public Reply answer(Conversation conversation) {
            return answer(conversation, reply -> {});
        }

        /** {@code soon} hears the answer before it is shown. */
        public Reply answer(Conversation conversation, Consumer<Reply> soon) {
            var held = new StreamGroups.Held(streams.in(home), new Entry(id, Map.of()));
            atHand.add(held);
            try {
                return answered(conversation, soon);
            } finally {
                atHand.remove(held);
            }
        }

        private Reply answered(Conversation conversation, Consumer<Reply> soon) {
            Reply reply = conversation.answer(incoming, soon);
            streams.in(home).finish(new Entry(id, Map.of()));
            return reply;
        }
    }

    /** What somebody took up more than {@code lease} ago and did not finish. */
    List<StreamGroups.Held> abandoned(Duration lease, int most) {
        return streams.abandoned(WORKER, lease, perStream(most));
    }

    /** What is being answered by whoever appended it, on this node. */
    Set<StreamGroups.Held> atHand() {
        return Set.copyOf(atHand);
    }

    /** Says that these are still being handled here: a slow platform is no reason for another node to handle them too. */
    void renew(Collection<StreamGroups.Held> inHand) {
        inHand.forEach(held -> held.stream().renew(WORKER, held.entry()));
    }

    /**
     * What nobody has looked at: of each partition its share of {@code most}, at least one. What is being answered by whoever appended
     * it is left to them until the lease is over.
     */
    List<StreamGroups.Held> unheard(int most) {
        return streams.read(WORKER, perStream(most)).stream()
                .filter(held -> !held.entry().fields().containsKey(AT_HAND))
                .toList();
    }

    private int perStream(int most) {
        return Math.ceilDiv(most, streams.count());
    }

    /** Whether anything is in the hands of a worker, living or dead. */
    boolean unsettled() {
        return streams.pending() > 0;
    }

    Incoming open(Entry entry) {
        return json.readValue(vault.open(entry.get("sealed"), CONTEXT), Incoming.class);
    }

    /**
     * Deletes what was heard from these addresses and not handled, also where it was given up on.
     *
     * @return how many entries went
     */
    public int erase(Set<Address> addresses) {
        return new Streams(redis).erase(Inbox::stream, entry -> isFrom(addresses, entry));
    }

    /** What cannot be opened was sealed under another master key: nobody can say whose it is, and it goes by its age. */
    private boolean isFrom(Set<Address> addresses, Entry entry) {
        try {
            return addresses.contains(open(entry).from());
        } catch (IllegalStateException e) {
            log.warn("An entry of the inbox cannot be opened (entry: {})", entry.id(), e);
            return false;
        }
    }

    /** Deletes what was heard before {@code oldest} (machine time) and never handled. */
    public int expire(Instant oldest) {
        var streams = new Streams(redis);
        return redis.partitions().all().stream()
                .mapToInt(home -> streams.expire(stream(home), oldest))
                .sum();
    }

    private static String stream(Partition partition) {
        return partition.key("inbox");
    }
}
