package dev.kith.pack;

import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.facts.FactLog;
import dev.kith.nudge.NudgeParts;
import dev.kith.nudge.Progress;
import dev.kith.people.Audiences;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Packs, wired by hand; nobody has completed anything. */
public record PackParts(Activity activity, Composer composer, Tick listening, PackQuizzes quizzes) {

    /** What they are kept in. */
    public record Stores(Redis redis, Vault vault, FactLog facts, Lease lease) {

        RedisPicks picks() {
            return new RedisPicks(redis, vault, JsonMapper.shared());
        }

        RedisVoices voices() {
            return new RedisVoices(redis, vault, JsonMapper.shared());
        }

        /** What holds something of people. */
        public List<Object> holders() {
            return List.of(picks());
        }

        public Bringer bringer(Catalog catalog) {
            return bringing(catalog);
        }

        PackBringer bringing(Catalog catalog) {
            return new PackBringer(picks(), catalog);
        }
    }

    /** Whom they are for, and what those completed. */
    public record Around(Audiences audiences, Progress progress, Anew anew) {}

    /** Both clocks. */
    public record Clocks(BusinessTime time, MachineTime machine) {}

    public static PackParts of(
            CheckinParts.Ground ground, NudgeParts nudge, Stores stores, Around around, Clocks clocks) {
        var deliveries = ground.deliveries();
        var seen = new Seen(ground.sendings(), nudge.nudges(), deliveries, around.progress());
        var repute = new Repute(ground.catalog(), stores.voices(), clocks.time(), clocks.machine());
        var tastes = new Tastes(ground.directory());
        var picker = new Picker(Offers.in(ground.catalog()), tastes, repute);
        var among = new Turns.Among(around.audiences(), ground.directory());
        var turns = new Turns(stores.picks(), seen, picker, among, around.anew());
        var heeded =
                new Listening.Heeded(deliveries, stores.picks(), new SealedReactions(nudge.answers()), stores.voices());
        return new PackParts(
                new PackActivity(ground.catalog(), turns),
                new PackComposer(nudge.writer(), stores.bringing(ground.catalog()), ground.campaigns()),
                new Listening(stores.facts().group(Listening.GROUP), stores.lease(), heeded),
                new PackQuizzes(ground.catalog(), stores.picks(), tastes, among, around.progress()));
    }
}
