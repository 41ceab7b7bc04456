package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.people.PersonId;
import dev.kith.privacy.Retention;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Names and rows of deliveries in Redis: everything of a delivery is in its recipient's partition.
 *
 * @param endedKept how long the row of an ended delivery is kept (machine time)
 */
record Rows(Redis redis, Vault vault, Duration endedKept) {

    /** Kept as long as it is usual. */
    Rows(Redis redis, Vault vault) {
        this(redis, vault, Retention.length(Retention.USUAL.deliveries()));
    }

    DeliveryId idOf(Errand errand) {
        return new DeliveryId(vault.keyedHash(
                "delivery",
                errand.campaign().value(),
                errand.run(),
                errand.about().value(),
                errand.recipient().value(),
                errand.step()));
    }

    Partition home(Errand errand) {
        return redis.home(errand.recipient().value());
    }

    /** A lane's errands that wait for their time. */
    static String due(Lane lane) {
        return lane.partition().key("due", lane.workspace(), lane.campaign().value());
    }

    /** The lanes of a partition, each at the instant before which it has nothing due. */
    static String soonest(Partition partition) {
        return partition.key("soonest");
    }

    /** There while the switch holds all sending. */
    static String stopped(Partition partition) {
        return partition.key("sending-stopped");
    }

    /** When the next message to a person would be due if none came early (machine time, ms). */
    static String conversation(Partition partition, PersonId person) {
        return partition.key("conversation", person.value());
    }

    static String recent(Partition partition, PersonId person) {
        return partition.key("recent", person.value());
    }

    /** What a person was sent lately, by when. */
    static String sendings(Partition partition, PersonId person) {
        return partition.key("sendings", person.value());
    }

    static String row(Partition partition, DeliveryId id) {
        return partition.key("delivery", id.value());
    }

    static String progress(Partition partition, CampaignId campaign) {
        return partition.key("progress", campaign.value());
    }

    static String index(Partition partition, CampaignId campaign) {
        return partition.key("deliveries", campaign.value());
    }

    /** Where the deliveries like this one are counted: reminders, and what nobody is told of, apart, where nobody reads it. */
    static String progress(Partition partition, Errand like) {
        return like.isUntold() ? remindersProgress(partition, like.campaign()) : progress(partition, like.campaign());
    }

    static String remindersProgress(Partition partition, CampaignId campaign) {
        return partition.key("reminders-progress", campaign.value());
    }

    /** Where the deliveries like this one are listed: those and that apart, to be forgotten in time and for nothing else. */
    static String index(Partition partition, Errand like) {
        return like.isUntold() ? reminders(partition, like.campaign()) : index(partition, like.campaign());
    }

    static String reminders(Partition partition, CampaignId campaign) {
        return partition.key("reminders", campaign.value());
    }

    static String terms(Partition partition, CampaignId campaign) {
        return partition.key("terms", campaign.value());
    }

    static String workspaces(Partition partition) {
        return partition.key("workspaces");
    }

    static String outbox(Partition partition, String workspace) {
        return partition.key("outbox", workspace);
    }

    static Delivery delivery(DeliveryId id, Map<String, String> row) {
        return new Delivery(
                id,
                Errand.parse(new CampaignId(row.getOrDefault("campaign", "")), row.getOrDefault("errand", "")),
                instant(row.getOrDefault("due", "0")),
                new Delivery.Progress(
                        DeliveryState.of(row.getOrDefault("state", "waiting")),
                        row.getOrDefault("reason", ""),
                        new Delivery.Attempts(
                                Integer.parseInt(row.getOrDefault("attempt", "0")),
                                Integer.parseInt(row.getOrDefault("later", "0")),
                                row.containsKey("wasUnknown"),
                                Optional.ofNullable(row.get("counted")).map(Rows::instant),
                                Optional.ofNullable(row.get("until"))
                                        .map(until -> new Delivery.Postponed(
                                                Integer.parseInt(row.getOrDefault("postponed", "1")), instant(until)))),
                        Integer.parseInt(row.getOrDefault("answerVersion", "0")),
                        Optional.ofNullable(row.get("sentAt"))
                                .map(at -> new Delivery.Sent(
                                        instant(at),
                                        row.getOrDefault("message", ""),
                                        row.containsKey(RedisAmendments.IS_TAKEN_BACK)))),
                Optional.ofNullable(row.get("to")).map(Address::parse));
    }

    static Map<String, String> of(Terms terms) {
        return Map.of(
                "composer", terms.composer(),
                "priority", String.valueOf(terms.priority()),
                "expires", terms.expires().toString(),
                "lateness", terms.lateness().map(Duration::toString).orElse(""),
                "running", terms.running().name());
    }

    static Terms terms(Map<String, String> row) {
        String lateness = row.getOrDefault("lateness", "");
        return new Terms(
                row.getOrDefault("composer", ""),
                Integer.parseInt(row.getOrDefault("priority", "5")),
                Duration.parse(row.getOrDefault("expires", "P7D")),
                lateness.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(lateness)),
                Terms.Running.valueOf(row.getOrDefault("running", "CANCELLED")));
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
