package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.facts.Fact;
import dev.kith.redis.Entry;
import dev.kith.redis.Partition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from promoted to sent, as the couriers see it. */
interface Outbox {

    /** Claims that nobody had before, at most so many. */
    List<Claim> fresh(int most);

    /** Claims whose courier has been silent for longer than the lease. */
    List<Claim> abandoned(Duration lease, int most);

    /** Whether anything is in the hands of a courier, living or dead. */
    boolean unsettled();

    /** How deliveries and their recipients stand now, in the order of the claims. */
    List<Seen> look(List<Claim> claims);

    Map<CampaignId, Terms> terms(List<Claim> claims);

    /** Written durably before the call, unless something that was seen is another by now. */
    Begun begin(Beginning beginning);

    /** Says that the attempt of a claim is still under way; false where it is another's by now. */
    boolean renew(Claim claim);

    /**
     * Makes a claim the owner of an attempt whose former owner is silent; false where it is not, or where nothing is to be
     * taken over any more.
     */
    boolean takeOver(Claim claim, Duration lease);

    /**
     * Records how a claim ended, through a short outage of the store; false where the delivery has moved on without us. The
     * entry is finished either way.
     */
    boolean end(Claim claim, Ending ending, Optional<Fact> fact);

    /** Whether and how sending began. */
    sealed interface Begun {

        /** It may be sent now, as attempt number … */
        record Yes(int attempt) implements Begun {}

        /** It is written, but not where a failover could not lose it: nothing may be sent. */
        record Unsafe(int attempt) implements Begun {}

        /** Its campaign, its recipient's decisions or the switch are another by now: look again. */
        record Changed() implements Begun {}

        /** It does not wait any more: somebody else has it, or it was answered. */
        record Gone() implements Begun {}

        /** Its conversation was written to a moment ago: wait so long (machine time). */
        record TooSoon(Duration rest) implements Begun {}
    }

    /**
     * What is needed to begin.
     *
     * @param counted the instant that counts in what the recipient was sent lately; empty where it does not count
     */
    record Beginning(Seen seen, Address to, Optional<Instant> counted) {}

    /** A claim, with its delivery (empty where the row is gone) and how it stands with the recipient. */
    record Seen(Claim claim, Optional<Delivery> delivery, Standing standing) {}

    /**
     * An errand in a courier's hands.
     *
     * @param owner of this attempt, different for each: an attempt that was taken over cannot be ended by its former owner
     */
    record Claim(Partition partition, String workspace, Entry entry, String owner) {

        Errand errand() {
            return Errand.parse(campaign(), entry.get("errand"));
        }

        CampaignId campaign() {
            return new CampaignId(entry.get("campaign"));
        }

        Lane lane() {
            return new Lane(partition, workspace, campaign());
        }
    }
}
