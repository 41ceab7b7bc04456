package dev.kith.joining;

import dev.kith.attention.Spoken;
import dev.kith.campaign.Runs;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Recents;
import dev.kith.facts.FactLog;
import dev.kith.people.Audiences;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import dev.kith.privacy.PrivacyParts;
import dev.kith.prompts.Introduction;
import dev.kith.redis.Redis;
import dev.kith.redis.TestRedis;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Who takes part in programmes, wired by hand. */
public record JoiningParts(
        List<Spoken> spoken, List<ChatHandler> handlers, Composer composer, Inside inside, List<Object> holders) {

    /** What invitations are planned with. */
    record Inside(Programmes programmes, RedisParts store, Consents consents) {}

    /** Who takes part, and how. */
    public static Parts parts(Redis redis, Consents consents) {
        return new ChosenParts(store(redis), consents);
    }

    private static RedisParts store(Redis redis) {
        return new RedisParts(
                redis, TestRedis.vault(), new FactLog(redis, JsonMapper.shared(), List.of()), JsonMapper.shared());
    }

    /** From now on somebody is there for so many at once, 1 or more. */
    public static void takes(Redis redis, String person, int many) {
        new ChosenParts(store(redis), PrivacyParts.consents(redis)).places(new PersonId(person), many);
    }

    /** Whom it serves. */
    public record Around(Redis redis, Audiences audiences, Consents consents, Recents recents) {}

    public static JoiningParts of(CheckinParts.Ground ground, Around around, BusinessTime time) {
        var directory = ground.directory();
        var store = store(around.redis());
        var parts = new ChosenParts(store, around.consents());
        var sharing = new SharingCard(parts, time);
        var runs = new Runs<>(ground.catalog(), Introduction.class, "introduction");
        var programmes = new Programmes(ground.campaigns(), runs, directory, around.audiences());
        var card = new JoiningCard(programmes);
        var desk = new JoiningDesk(programmes, card, sharing, around.recents(), time);
        return new JoiningParts(
                List.of(desk, sharing),
                List.of(desk, new SharingHandler(directory, around.recents(), sharing)),
                new JoiningComposer(programmes, card, parts, time),
                new Inside(programmes, store, around.consents()),
                List.of(store, new PartsKept(programmes, sharing)));
    }

    /** What invites. */
    public Tick tick(CheckinParts.Ground ground, Planning planning) {
        return new Inviting(
                inside.programmes(),
                inside.store(),
                inside.consents(),
                new Inviting.Way(ground.deliveries(), planning));
    }
}
