package dev.kith.delivery;

import java.util.regex.Pattern;

/** The id of a campaign: lower-case words joined by hyphens, at most 64 characters. */
public record CampaignId(String value) {

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public CampaignId {
        if (value.length() > 64 || !VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a campaign id: " + value + " (valid: weekly-checkin)");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
