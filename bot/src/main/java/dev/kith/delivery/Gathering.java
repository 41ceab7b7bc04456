package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.chat.Gathered;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.util.List;

/** Brings people into one conversation where their platform can, no more often than it lets us. */
record Gathering(Chats chats, Buckets buckets, DeliverySettings settings) {

    /** Of whoever has no address. */
    static final Address NOWHERE = new Address("nowhere", "none", "none");

    /** As long as it takes until the next one may be asked for where the limit is reached; others wait for it, too. */
    private static final Duration FULL = Duration.ofSeconds(10);

    /** Whether all of them are in one workspace of a platform that has conversations of several. */
    boolean canHold(List<Address> addresses) {
        return addresses.stream().map(Address::limitedBy).distinct().count() == 1
                && chats.of(addresses.getFirst())
                        .filter(chat -> chat.abilities().contains(Chat.Ability.GROUP_CONVERSATION))
                        .isPresent();
    }

    Gathered of(List<Address> addresses) {
        var first = addresses.getFirst();
        String bucket = "gatherings:" + first.limitedBy();
        var limit = settings.of(first.limitedBy()).updates();
        if (buckets.reserve(bucket, limit, 1, Duration.ZERO).isEmpty()) {
            return new Gathered.Later(FULL);
        }
        var gathered = chats.of(first)
                .map(chat -> chat.gather(addresses))
                .orElseGet(() -> new Gathered.Refused("no adapter for the platform " + first.platform()));
        if (gathered instanceof Gathered.Later later) {
            buckets.throttled(bucket, limit, later.after());
        }
        return gathered;
    }
}
