package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chats;
import dev.kith.chat.Gathered;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Brings people into one conversation where their platform can, no more often than it lets us. */
record Gathering(Chats chats, Buckets buckets, DeliverySettings settings, FailureBook book) {

    /** Where whoever has no address is: no platform's. */
    static final Address NOWHERE = new Address("nowhere", "none", "none");

    /** Where the limit is reached: many wait for it at the same time, and it grants some in each such while. */
    private static final Duration FULL = Duration.ofSeconds(15);

    /** After what the platform may get over by itself. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    /** Whether there may be one of all of them. */
    boolean canHold(List<Address> addresses) {
        return chats.canGather(addresses);
    }

    /** How long to wait before they may be brought together; empty where that is now, and then it counts. */
    Optional<Duration> wait(List<Address> addresses) {
        String workspace = addresses.getFirst().limitedBy();
        var limit = settings.of(workspace).updates();
        return buckets.reserve(bucket(workspace), limit, 1, Duration.ZERO).isEmpty()
                ? Optional.of(FULL)
                : Optional.empty();
    }

    Gathered of(List<Address> addresses) {
        var first = addresses.getFirst();
        var gathered = chats.of(first)
                .map(chat -> chat.gather(addresses))
                .orElseGet(() -> new Gathered.Refused("no adapter for the platform " + first.platform()));
        return switch (gathered) {
            case Gathered.There there -> there;
            case Gathered.Later later -> {
                throttled(first.limitedBy(), later.after());
                yield later;
            }
            case Gathered.Refused refused -> refused(first.platform(), refused);
        };
    }

    /** What may be over in a while does not part them for good. */
    private Gathered refused(String platform, Gathered.Refused refused) {
        return switch (book.of(platform, refused.reason()).remedy()) {
            case STOP, AWAY, ASK, FAULT -> refused;
            case RETRY, UNKNOWN -> new Gathered.Later(A_WHILE);
            case WORKSPACE -> new Gathered.Later(Outcomes.UNTIL_AN_ADMIN_MAY_HAVE_LOOKED);
        };
    }

    private void throttled(String workspace, Duration pause) {
        buckets.throttled(bucket(workspace), settings.of(workspace).updates(), pause);
    }

    private static String bucket(String workspace) {
        return "gatherings:" + workspace;
    }
}
