package dev.kith.simulator;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/**
 * What a token is to say, and how it is to be signed; each method gives another one.
 *
 * @param claims by name; instants are {@link Date}s
 */
public record TeamsClaims(Map<String, Object> claims, Seal seal) {

    public TeamsClaims {
        claims = Map.copyOf(claims);
    }

    /** Who signs, and by what. */
    public enum Seal {
        /** The channel's key for Teams, RS256. */
        CHANNEL,
        /** A key of the channel's that is endorsed for another channel only. */
        ENDORSED_ELSEWHERE,
        /** A key of the channel's that lists no endorsements at all. */
        NOT_ENDORSED,
        /** The channel's key, by an algorithm that the metadata does not list: RS512. */
        NOT_LISTED,
        /** A stranger's key under the channel's id, with the stranger's public key beside it. */
        STRANGER,
        /** A stranger's key under an id that nobody publishes. */
        UNKNOWN,
        /** Algorithm {@code none}. */
        NOBODY,
        /** HS256, with the channel's public key as the secret. */
        PUBLIC_KEY
    }

    public TeamsClaims with(String claim, Object value) {
        var others = new HashMap<>(claims);
        others.put(claim, value);
        return new TeamsClaims(others, seal);
    }

    public TeamsClaims without(String claim) {
        var others = new HashMap<>(claims);
        others.remove(claim);
        return new TeamsClaims(others, seal);
    }

    public TeamsClaims signedBy(Seal other) {
        return new TeamsClaims(claims, other);
    }

    public TeamsClaims issuedBy(String issuer) {
        return with("iss", issuer);
    }

    public TeamsClaims forBot(String appId) {
        return with("aud", appId);
    }

    public TeamsClaims from(String serviceUrl) {
        return with("serviceurl", serviceUrl);
    }

    public TeamsClaims validFrom(Instant since) {
        return with("nbf", Date.from(since));
    }

    public TeamsClaims validUntil(Instant end) {
        return with("exp", Date.from(end));
    }
}
