package dev.kith.connectors.xapi;

import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;

/**
 * The verbs of Kith's statements: published ones of the profiles of ADL, TinCan and Activity Streams. There is none for what
 * somebody skipped, declined or left.
 */
enum Verb {
    COMPLETED(
            "http://adlnet.gov/expapi/verbs/completed",
            "completed",
            "Finished something, as they say or show themselves."),
    PASSED("http://adlnet.gov/expapi/verbs/passed", "passed", "Reached the pass mark of what they learnt."),
    ANSWERED("http://adlnet.gov/expapi/verbs/answered", "answered", "Answered one item of a named check-in."),
    EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "experienced", "Had the whole text of a nudge shown."),
    REGISTERED("http://adlnet.gov/expapi/verbs/registered", "registered", "Said that they take part in a programme."),
    INVITED(
            "http://activitystrea.ms/invite",
            "was invited",
            "Was asked whether to meet somebody, of meetings that came about."),
    ACCEPTED("http://activitystrea.ms/accept", "accepted", "Said yes to meeting somebody."),
    MENTORED("http://id.tincanapi.com/verb/mentored", "mentored", "Met somebody as their mentor."),
    VOIDED("http://adlnet.gov/expapi/verbs/voided", "voided", "Takes back another statement.");

    final String iri;
    final String display;
    final String meaning;

    Verb(String iri, String display, String meaning) {
        this.iri = iri;
        this.display = display;
        this.meaning = meaning;
    }

    static Verb of(LearningRecord record) {
        return switch (record) {
            case Completed completed -> COMPLETED;
            case Passed passed -> PASSED;
            case Answered answered -> ANSWERED;
            case Voided voided -> VOIDED;
            case Did did ->
                switch (did.deed()) {
                    case OPENED -> EXPERIENCED;
                    case JOINED -> REGISTERED;
                    case INVITED -> INVITED;
                    case ACCEPTED -> ACCEPTED;
                    case MENTORED -> MENTORED;
                };
        };
    }
}
