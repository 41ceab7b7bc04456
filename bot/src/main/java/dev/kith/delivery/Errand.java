package dev.kith.delivery;

import dev.kith.people.PersonId;
import java.util.regex.Pattern;

/**
 * What is to be delivered: one step of one campaign's run to one person. Planned twice, or after a move between zones, it
 * is still one, for no instant is part of it.
 *
 * @param run the enrolment, round or introduction: {@code 2026-01-06}
 * @param about whom it concerns; mostly the recipient
 */
public record Errand(CampaignId campaign, String run, String step, PersonId about, PersonId recipient) {

    private static final Pattern SEPARATOR = Pattern.compile("\t");

    /** No step of any activity ends so. */
    private static final String REMINDER = "~remind";

    /** The same as it is to somebody else who reads it: what is about them is about the recipient for the other. */
    public Errand to(PersonId reader) {
        return new Errand(campaign, run, step, recipient, reader);
    }

    /** The step by which somebody is reminded of {@code step}. */
    public static String reminderOf(String step) {
        return step + REMINDER;
    }

    /** The errand by which its recipient is reminded of it. */
    Errand reminder() {
        return new Errand(campaign, run, reminderOf(step), about, recipient);
    }

    /**
     * Whether it only says once more what another said. It is neither listed nor counted, and no fact tells of it: who was
     * reminded had not answered.
     */
    public boolean isReminder() {
        return step.endsWith(REMINDER);
    }

    /** Whether it is apart from every list, count and fact. */
    boolean isUntold() {
        return isReminder() || campaign.isUntold();
    }

    /** What it says once more; itself where it is no reminder. */
    public Errand first() {
        String first = isReminder() ? step.substring(0, step.length() - REMINDER.length()) : step;
        return new Errand(campaign, run, first, about, recipient);
    }

    /** The form in which it waits among the errands of its campaign: {@link #parse} reads it again. */
    String member() {
        String whom = about.equals(recipient) ? "" : about.value();
        return String.join("\t", run, step, whom, recipient.value());
    }

    static Errand parse(CampaignId campaign, String member) {
        var parts = SEPARATOR.split(member, 4);
        var recipient = new PersonId(parts[3]);
        var about = parts[2].isEmpty() ? recipient : new PersonId(parts[2]);
        return new Errand(campaign, parts[0], parts[1], about, recipient);
    }
}
