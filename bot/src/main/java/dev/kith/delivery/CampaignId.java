package dev.kith.delivery;

import java.util.Set;
import java.util.regex.Pattern;

/** The id of a campaign: lower-case words joined by hyphens, at most 64 characters. */
public record CampaignId(String value) {

    /** Kith's own: what they send are notices. */
    private static final Set<String> NOTICES = Set.of("hello", "farewell");

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public CampaignId {
        if (value.length() > 64 || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a campaign id: " + value + " (valid: weekly-checkin)");
        }
    }

    /** Whether it is Kith's own, and no campaign of anybody's: what it sends belongs to no campaign in the eyes of people. */
    public boolean isNotice() {
        return NOTICES.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
