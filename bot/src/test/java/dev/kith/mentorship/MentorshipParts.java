package dev.kith.mentorship;

import dev.kith.apart.Apart;
import dev.kith.attention.Spoken;
import dev.kith.calendar.WorkingTime;
import dev.kith.chat.Address;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Gate;
import dev.kith.delivery.Planning;
import dev.kith.facts.FactLog;
import dev.kith.introduction.Introducing;
import dev.kith.introduction.IntroductionParts;
import dev.kith.joining.Parts;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import dev.kith.redis.Step;
import dev.kith.redis.StepHandler;
import dev.kith.redis.TestRedis;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** Mentorships, wired by hand. */
public record MentorshipParts(Mentoring mentoring, MentoringCards cards, Looking looking, Around around) {

    /** What they stand on. */
    public record Around(
            CheckinParts.Ground ground,
            IntroductionParts introduction,
            Consents consents,
            WorkingTime working,
            Apart apart,
            Parts parts) {}

    public static MentorshipParts of(Around around, Redis redis, Vault vault, BusinessTime time) {
        var ground = around.ground();
        var books = books(redis);
        var mentoring = new Mentoring(ground.campaigns(), books, time, new Random(7));
        var looking = new Looking(
                around.introduction().pairing(),
                around.parts(),
                ground.directory(),
                new AskTimes(ground.directory(), around.working()),
                (match, at) -> vault.keyedHash("mentorship", match.mentor(), match.mentee(), at.toString()));
        return new MentorshipParts(
                mentoring, new MentoringCards(ground.catalog(), ground.directory()), looking, around);
    }

    static RedisBooks books(Redis redis) {
        var json = JsonMapper.builder().build();
        return new RedisBooks(redis, TestRedis.vault(), new FactLog(redis, json, List.of()), json);
    }

    public Tick tick() {
        return new MentoringTick(
                mentoring, new Watching(around.ground().directory(), around.consents(), around.parts()), looking);
    }

    public StepHandler steps() {
        return steps(around.introduction().introducing());
    }

    private StepHandler steps(Introducing introducing) {
        var ground = around.ground();
        var ways = new Noting.Ways(
                ground.deliveries(), new Planning(ground.deliveries(), List.of()), introducing, ground.directory());
        return new Noting(mentoring.books(), ways, JsonMapper.builder().build());
    }

    /** Of a node that ends once two are brought together, and before either is told. */
    StepHandler breakingOff() {
        return steps(around.introduction().introducingInVain());
    }

    /** That two are to be told of each other, as it is carried. */
    Step carried(String campaign, Mentorship mentorship) {
        var note = new Note(mentorship.id(), Note.Word.MEET, mentorship.match().of(Side.MENTEE), Instant.EPOCH);
        String run = NoteErrands.of(new CampaignId(campaign), note, 1).run();
        var body = new RedisBooks.Carried(run, note.word(), mentoring.time().instant());
        return new Step(
                "carried",
                Noting.KIND,
                note.to().value(),
                JsonMapper.builder().build().writeValueAsString(body));
    }

    public Composer composer() {
        return new MentoringComposer(mentoring, cards);
    }

    public ChatHandler handler() {
        return new MentoringHandler(mentoring, cards, new Nos(around.apart(), around.parts()));
    }

    public Spoken spoken() {
        return new MentorshipsSpoken(mentoring, cards);
    }

    public Object held() {
        return new MentorshipsKept(mentoring.books(), around.ground().directory());
    }

    public Gate gate() {
        return new StandstillGate(around.ground().campaigns());
    }

    public Lines lines() {
        return new LinesInBooks(mentoring.books());
    }

    Book book(String campaign) {
        return mentoring.books().of(new CampaignId(campaign));
    }

    /** Somebody presses a button of a card about a mentorship, whether or not it was sent to them. */
    Reply press(Address from, Mentorship about, String action) {
        var topic = new Topic(MentoringCard.TOPIC, "mentors/" + about.id());
        return handler().handle(new Incoming.Chose("press", from, Incoming.Card.inHome(topic), action, Map.of()));
    }

    /** How it stands between people: {@code ben+cai running}, by their ids. */
    public List<String> standing(String campaign) {
        return mentoring.books().of(new CampaignId(campaign)).all().values().stream()
                .map(one -> one.match().mentor() + "+" + one.match().mentee() + " " + word(one.stage()))
                .sorted()
                .toList();
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case Stage.Asked asked -> "asked";
            case Stage.Running running -> "running";
            case Stage.Away away -> "away";
            case Stage.Ended ended -> "ended " + ended.why();
        };
    }
}
