package dev.kith.delivery;

import java.util.Set;
import java.util.regex.Pattern;

/** The id of a campaign: lower-case words joined by hyphens, at most 64 characters. */
public record CampaignId(String value) {

    private static final int LONGEST = 64;

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Kith's own: what they send are notices. */
    private static final Set<String> NOTICES = Set.of(
            "hello",
            "farewell",
            "results",
            "loop",
            "findings",
            "signals",
            "learning-systems",
            "digest",
            "replies",
            "reply",
            "conversation",
            "conversation-wish",
            "meeting",
            "certificates");

    /** The nudges that people choose for themselves. */
    public static final CampaignId LEARN = new CampaignId("learn");

    /** What came of check-ins, told to those who were asked. */
    public static final CampaignId RESULTS = new CampaignId("results");

    /** What is done about what came of check-ins: asked of whoever says it, and told to those who were asked. */
    public static final CampaignId LOOP = new CampaignId("loop");

    /** What figures propose to look at, told to those who may decide. */
    public static final CampaignId FINDINGS = new CampaignId("findings");

    /** What is proposed in answer to a signal, told to those who may decide. */
    public static final CampaignId SIGNALS = new CampaignId("signals");

    /** That a learning system takes nothing, told to those who run Kith. */
    public static final CampaignId LEARNING_SYSTEMS = new CampaignId("learning-systems");

    /** What was replied to comments of a check-in, told to all who were asked. */
    public static final CampaignId REPLIES = new CampaignId("replies");

    /** What was replied to a comment, told to whoever wrote it. */
    public static final CampaignId REPLY = new CampaignId("reply");

    /** Whether those who were asked in a round would like to talk. */
    public static final CampaignId CONVERSATION = new CampaignId("conversation");

    /** That somebody would like to talk, told to whom they would talk with. */
    public static final CampaignId WISH = new CampaignId("conversation-wish");

    /** What comes after an introduction: when to meet, and whether one met. */
    public static final CampaignId MEETING = new CampaignId("meeting");

    /** That somebody was given a certificate, or may renew it. */
    public static final CampaignId CERTIFICATES = new CampaignId("certificates");

    /** What a month brought, told to those who lead and want it. */
    public static final CampaignId DIGEST = new CampaignId("digest");

    /** Projects, shadowing days and open roles, told to those whose wishes they fit. */
    public static final CampaignId OPPORTUNITIES = new CampaignId("opportunities");

    /** Journeys that somebody looks through before others walk them. */
    public static final CampaignId TRIAL = new CampaignId("trial");

    /** Whether somebody would share what they know, and how a mentorship goes on, told to the two. */
    public static final CampaignId MENTORING = new CampaignId("mentoring");

    /** Whether somebody would like to take part in a programme that brings people together. */
    public static final CampaignId JOINING = new CampaignId("joining");

    /** Those of Kith's own that belong to nobody's choice. */
    private static final Set<String> OWN = Set.of(OPPORTUNITIES.value, TRIAL.value, MENTORING.value, JOINING.value);

    /** That there was one is between its reader and Kith. */
    private static final Set<String> UNTOLD = Set.of(REPLY.value, WISH.value, MENTORING.value, JOINING.value);

    private static final String CHOSEN = "chosen-";

    public CampaignId {
        if (value.length() > LONGEST || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a campaign id: " + value + " (valid: weekly-checkin)");
        }
    }

    /** Whether it is Kith's own, and no campaign of anybody's: what it sends belongs to no campaign in the eyes of people. */
    public boolean isNotice() {
        return NOTICES.contains(value);
    }

    /** Whether its messages are among what somebody {@linkplain Sendings was sent lately}; what was only looked at is not. */
    public boolean isRemembered() {
        return !isNotice() && !value.equals(TRIAL.value);
    }

    /**
     * Whether nobody but the reader may ever know that it sent them something: it is neither listed nor counted, no fact tells of
     * it, and once a delivery ended nothing is left of it.
     */
    public boolean isUntold() {
        return UNTOLD.contains(value);
    }

    /** The campaign of a journey that people choose for themselves. */
    public static CampaignId chosen(String journey) {
        String id = CHOSEN + journey;
        if (id.length() <= LONGEST) {
            return new CampaignId(id);
        }
        String tail = "-" + Integer.toHexString(journey.hashCode());
        return new CampaignId(id.substring(0, LONGEST - tail.length()).replaceAll("-+$", "") + tail);
    }

    /** Whether it is Kith's own, so that nobody else writes one of this name. */
    public boolean isKiths() {
        return isNotice() || isChosen() || OWN.contains(value);
    }

    /** Whether what it sends was chosen by its reader, and not by anybody for them. */
    public boolean isChosen() {
        return value.equals(LEARN.value) || value.startsWith(CHOSEN);
    }

    @Override
    public String toString() {
        return value;
    }
}
