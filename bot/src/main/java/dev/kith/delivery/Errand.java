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

    /** The form in which it waits in Redis: {@link #parse} reads it again. */
    String member() {
        return String.join("\t", campaign.value(), run, step, about.value(), recipient.value());
    }

    static Errand parse(String member) {
        var parts = SEPARATOR.split(member, 5);
        return new Errand(new CampaignId(parts[0]), parts[1], parts[2], new PersonId(parts[3]), new PersonId(parts[4]));
    }
}
