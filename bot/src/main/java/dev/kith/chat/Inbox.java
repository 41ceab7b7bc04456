package dev.kith.chat;

import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.StreamGroup;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was heard and not yet handled. An incoming is one durable append, its payload sealed, before the platform gets its
 * acknowledgement; an event id that was met before is not appended again. An entry goes when it was handled.
 */
public final class Inbox {

    /** Longer than any platform goes on repeating an event: Slack's last retry comes after five minutes. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String CONTEXT = "inbox";
    private static final String GROUP = "workers";
    private static final Script ACCEPT = Script.beside(Inbox.class, "accept.lua");

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final List<StreamGroup> streams;

    public Inbox(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        this.streams = redis.partitions().all().stream()
                .map(partition -> new StreamGroup(redis, stream(partition), GROUP))
                .toList();
    }

    /** Appends durably; false where the event is known already. Acknowledge to the platform after this. */
    public boolean accept(Incoming incoming) {
        return append(redis.home(incoming.from().toString()), incoming) != null;
    }

    private @Nullable String append(Partition home, Incoming incoming) {
        return (String) ACCEPT.run(
                redis.jedis(),
                List.of(stream(home), home.key("seen", incoming.eventId())),
                List.of(
                        vault.seal(json.writeValueAsString(incoming), CONTEXT),
                        String.valueOf(REMEMBERED.toSeconds())));
    }

    /**
     * Appends durably and answers at once, for platforms that want the answer in the same breath. Empty where the event
     * is known already. The entry stays until it was answered: what fails here is taken up by any node's worker, and
     * a handler that meets an event twice changes nothing.
     */
    public Optional<Reply> acceptAndAnswer(Incoming incoming, Conversation conversation) {
        Partition home = redis.home(incoming.from().toString());
        String id = append(home, incoming);
        if (id == null) {
            return Optional.empty();
        }
        Reply reply = conversation.answer(incoming);
        streams.get(home.number()).finish(new Entry(id, Map.of()));
        return Optional.of(reply);
    }

    /** What nobody has looked at, and what somebody took up more than {@code lease} ago and did not finish. */
    List<Heard> unhandled(Duration lease, int most) {
        return streams.stream()
                .flatMap(stream -> unhandled(stream, lease, most))
                .toList();
    }

    private Stream<Heard> unhandled(StreamGroup stream, Duration lease, int most) {
        return Stream.concat(stream.abandoned("worker", lease, most).stream(), stream.read("worker", most).stream())
                .map(entry -> new Heard(stream, entry));
    }

    /** Whether anything is in the hands of a worker, living or dead. */
    boolean unsettled() {
        return streams.stream().anyMatch(stream -> stream.pending() > 0);
    }

    Incoming open(Heard heard) {
        return json.readValue(vault.open(heard.entry().get("sealed"), CONTEXT), Incoming.class);
    }

    /** An entry in hand. */
    record Heard(StreamGroup stream, Entry entry) {}

    private static String stream(Partition partition) {
        return partition.key("inbox");
    }
}
