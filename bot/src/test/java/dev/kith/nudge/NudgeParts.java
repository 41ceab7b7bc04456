package dev.kith.nudge;

import dev.kith.attention.AttentionParts;
import dev.kith.attention.Spoken;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Drawer;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.AnsweredDeliveries;
import dev.kith.delivery.Recents;
import dev.kith.delivery.Sendings;
import dev.kith.facts.FactLog;
import dev.kith.indicators.Deed;
import dev.kith.indicators.Proofs;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What is said and done about nudges, wired by hand. */
public record NudgeParts(Reading reading, List<ChatHandler> handlers, List<Spoken> spoken, List<HomeSection> home) {

    /** Which nudge is brought, how it is written, and what was said of it. */
    public record Reading(
            NudgeWriter writer, Nudges nudges, NudgeAnswers answers, ReadLately lately, QuizzesKnown known) {}

    public NudgeWriter writer() {
        return reading.writer();
    }

    public Nudges nudges() {
        return reading.nudges();
    }

    public ReadLately lately() {
        return reading.lately();
    }

    public QuizzesKnown known() {
        return reading.known();
    }

    private static RedisPractices practices(Around around) {
        return new RedisPractices(
                around.redis(),
                around.vault(),
                around.facts(),
                JsonMapper.builder().build());
    }

    public NudgeAnswers answers() {
        return reading.answers();
    }

    /** Where it is kept, and who is heard. */
    public record Around(
            Redis redis, Vault vault, FactLog facts, Consents consents, Recents recents, Progress progress) {}

    public static NudgeParts of(
            CheckinParts.Ground ground, List<? extends Bringer> bringers, Around around, BusinessTime time) {
        var json = JsonMapper.builder().build();
        var nudges = new Nudges(ground.campaigns(), ground.catalog(), bringers);
        var answers = new NudgeAnswers(ground.deliveries(), around.vault(), json);
        var practices = practices(around);
        var cards = new NudgeCards(nudges, answers, practices, AttentionParts.foot());
        var lately = new ReadLately(ground.sendings(), nudges);
        var returning = new Returning(lately, answers, practices, around.consents(), time);
        var hearing = new Hearing(answers, practices, ground.deliveries(), time);
        var practice = new PracticeSection(ground.directory(), returning);
        var format = new FormatSection(ground.directory(), around.recents(), practices, hearing);
        var words = Arrays.stream(Format.values()).map(one -> new FormatWord(one, format));
        return new NudgeParts(
                new Reading(
                        new NudgeWriter(cards, returning, ground.deliveries(), around.progress()),
                        nudges,
                        answers,
                        lately,
                        new QuizzesKnown(practices, nudges, answers)),
                List.of(
                        new NudgeHandler(ground.directory(), around.recents(), ground.deliveries(), cards, hearing),
                        new PracticeHandler(ground.directory(), around.recents(), returning, practice, hearing),
                        format),
                Stream.<Spoken>concat(Stream.of(practice), words).toList(),
                List.of(practice, format));
    }

    /** Who tried something, and what people know. */
    public Deed deed(Sendings sendings) {
        return new TriedNudges(sendings, answers());
    }

    public Proofs proofs(Around around) {
        return new KnownAgain(practices(around), nudges());
    }

    /** What holds something of people. */
    public List<Object> holders(AnsweredDeliveries answered, Around around) {
        return List.of(new SaidOfNudges(answered, nudges(), answers()), practices(around));
    }

    public static Drawer drawer() {
        return new NudgeDrawer();
    }
}
