package dev.kith.connectors.xapi;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.Did.Deed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Passed.Mark;
import dev.kith.connectors.Place;
import dev.kith.connectors.Voided;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The records of the tests; the ids of the first three are known to the stub files. */
final class Records {

    static final Instant AT = Instant.parse("2026-01-08T09:30:00.123456Z");
    static final Activity ACTIVITY = new Activity("belonging", "How it feels here", "belonging-pulse", "checkin");
    private static final Instant UNTIL = Instant.parse("2028-01-08T00:00:00Z");
    private static final Activity NUDGE = new Activity("first-one-to-one", "Your first one-to-one", "leads", "nudge");
    private static final Activity PACK = new Activity("feedback", "Giving feedback", "leads", "pack");
    private static final Activity JOURNEY = new Activity("first-90-days", "Your first 90 days", "leads", "journey");
    private static final Activity INTRODUCTION =
            new Activity("mentoring", "Meet your mentor", "mentors-2026", "introduction");
    static final Learner LEARNER = new Learner("p-0042");

    private Records() {}

    static List<LearningRecord> first(int count) {
        return IntStream.rangeClosed(1, count)
                .<LearningRecord>mapToObj(number -> completed("fact-" + number))
                .toList();
    }

    /** The same records, of one person each. */
    static List<LearningRecord> ofSeveral(int count) {
        return IntStream.rangeClosed(1, count)
                .<LearningRecord>mapToObj(number ->
                        new Completed("fact-" + number, AT, new Learner("p-" + number), ACTIVITY, Map.of("mood", 4)))
                .toList();
    }

    static Completed completed(String id) {
        return completed(id, Map.of("mood", 4, "note", "quietly hopeful"));
    }

    static Completed completed(String id, Map<String, Object> values) {
        return new Completed(id, AT, LEARNER, ACTIVITY, values);
    }

    static Answered answered(String id) {
        var scale = List.of(new Answered.Label("1", "never"), new Answered.Label("2", "often"));
        return new Answered(id, AT, LEARNER, ACTIVITY, "mood", "2", scale);
    }

    /** One for each template, as its file has it. */
    static LearningRecord of(Template template) {
        return switch (template) {
            case COMPLETED_CHECKIN -> completed("fact-1");
            case ANSWERED_ITEM -> answered("fact-2");
            case VOIDED -> voided("fact-3", "fact-1");
            case COMPLETED_NUDGE -> new Completed("fact-4", AT, LEARNER, NUDGE, Map.of());
            case COMPLETED_PACK -> new Completed("fact-5", AT, LEARNER, PACK, Map.of());
            case COMPLETED_JOURNEY -> new Completed("fact-6", AT, LEARNER, JOURNEY, Map.of());
            case COMPLETED_INTRODUCTION -> new Completed("fact-7", AT, LEARNER, INTRODUCTION, Map.of());
            case PASSED_PACK -> new Passed("fact-8", AT, LEARNER, PACK, new Mark(0.85, Optional.of(UNTIL)));
            case PASSED_NUDGE -> new Passed("fact-9", AT, LEARNER, NUDGE, new Mark(1, Optional.empty()));
            case PASSED_JOURNEY -> new Passed("fact-10", AT, LEARNER, JOURNEY, new Mark(0, Optional.empty()));
            case EXPERIENCED_NUDGE -> new Did("fact-11", AT, LEARNER, Deed.OPENED, NUDGE);
            case REGISTERED_PROGRAMME -> new Did("fact-12", AT, LEARNER, Deed.JOINED, INTRODUCTION);
            case INVITED_INTRODUCTION -> new Did("fact-13", AT, LEARNER, Deed.INVITED, INTRODUCTION);
            case ACCEPTED_INTRODUCTION -> new Did("fact-14", AT, LEARNER, Deed.ACCEPTED, INTRODUCTION);
            case MENTORED_INTRODUCTION -> new Did("fact-15", AT, LEARNER, Deed.MENTORED, INTRODUCTION);
        };
    }

    /** Of a kind that learning systems have no word for. */
    static Completed completedAnnouncement(String id) {
        var announcement = new Activity("new-office", "We are moving", "move", "announcement");
        return new Completed(id, AT, LEARNER, announcement, Map.of());
    }

    /** Of what a learning system has an address for. */
    static Completed completedElsewhere(String id) {
        var unit = Place.unit("42", "https://lms.example/activities/7");
        return new Completed(id, AT, LEARNER, NUDGE.at(unit), Map.of());
    }

    static Voided voided(String id, String voidedId) {
        return new Voided(id, AT, LEARNER, voidedId);
    }
}
