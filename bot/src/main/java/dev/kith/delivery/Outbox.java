package dev.kith.delivery;

import dev.kith.facts.Fact;
import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The way from due to sent: what the promoter and the couriers see of the deliveries. */
interface Outbox {

    /** How late the engine itself may be before a campaign that skips what it missed does so. */
    Duration PROMPT = Duration.ofMinutes(5);

    /** Workspaces that something is planned for. */
    Set<String> workspaces(Partition partition);

    /** What is due by {@code now}, earliest first. */
    List<Due> due(Partition partition, String workspace, Instant now, int most);

    /** The earliest instant after {@code now} at which anything is due. */
    Optional<Instant> earliest(Partition partition, String workspace, Instant now);

    /** Moves an errand from due into the outbox; false where somebody else did, or it stands elsewhere by now. */
    boolean promote(Partition partition, String workspace, Due due);

    /** Puts a paused campaign's errand aside until it runs again. */
    void park(Partition partition, String workspace, Due due);

    /** Entries nobody has read. */
    List<Entry> fresh(Partition partition, int most);

    /** Entries whose reader has been silent for longer than the lease. */
    List<Entry> abandoned(Partition partition, Duration lease, int most);

    /** Whether anything is in the hands of a courier, living or dead. */
    boolean unsettled();

    /** Written durably before the call; the answer is the attempt's number, or empty where it is not waiting any more. */
    Optional<Integer> begin(Claim claim);

    /** Makes a claim the owner of an attempt whose former owner is silent. */
    void takeOver(Claim claim);

    /** Records how a claim ended; false where the delivery has moved on without us. The entry is finished either way. */
    boolean end(Claim claim, Ending ending, Optional<Fact> fact);

    Optional<Terms> terms(Partition partition, CampaignId campaign);

    /** An errand and when it is due. */
    record Due(Errand errand, Instant at) {}

    /**
     * An errand in a courier's hands.
     *
     * @param owner of this attempt, different for each: an attempt that was taken over cannot be ended by its former owner
     */
    record Claim(Partition partition, Entry entry, String owner) {

        Errand errand() {
            return Errand.parse(entry.get("errand"));
        }

        String workspace() {
            return entry.get("workspace");
        }

        /** When it was planned for, before any gate made it wait. */
        Instant due() {
            return Instant.ofEpochMilli(Long.parseLong(entry.get("due")));
        }

        /** Whether nothing has made it wait yet. */
        boolean firstLook() {
            return "1".equals(entry.get("first"));
        }
    }
}
