package dev.kith.teams;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a request is Teams' own (Bot Connector authentication, connector to bot). There is one way to be believed: a key that
 * Microsoft publishes for this channel signed that this very conversation's service speaks to this bot, now. Entra's tokens are nobody's
 * word here, our own among them, and no check is left out because something is missing.
 */
final class Bearers {

    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final String SCHEME = "Bearer ";

    /** Microsoft's page writes it with a capital U, its libraries without. */
    private static final String SERVICE_URL = "serviceurl";

    private final ChannelKeys keys;
    private final String appId;
    private final String issuer;
    private final InstantSource machine;

    /** What a token claims, from the cheapest to check. */
    private final List<Rule<Said>> claims = List.of(
            new Rule<>("its algorithm is no signature by RSA", Bearers::isByRsa),
            new Rule<>("somebody else issued it", this::isIssuedByTheChannel),
            new Rule<>("it is for another bot", this::isForUs),
            new Rule<>("it has expired, or never does", this::isStillValid),
            new Rule<>("it is not valid yet, or does not say since when", this::isValidAlready),
            new Rule<>("the activity names no channel", Bearers::comesByAChannel),
            new Rule<>("the activity names no serviceUrl", Bearers::comesFromSomewhere),
            new Rule<>("it names no serviceUrl", Bearers::isForSomeService),
            new Rule<>("it is for another serviceUrl", Bearers::isForThisService));

    private final List<Rule<Signed>> signature = List.of(
            new Rule<>("its key is not endorsed for the activity's channel", Bearers::isEndorsed),
            new Rule<>("its algorithm is not one of its key", Bearers::isAnAlgorithmOfItsKey),
            new Rule<>("its key did not sign it", Bearers::isSigned));

    Bearers(ChannelKeys keys, String appId, String issuer, InstantSource machine) {
        if (appId.isBlank() || issuer.isBlank()) {
            throw new IllegalArgumentException("without an app id and an issuer everybody's token would do");
        }
        this.keys = keys;
        this.appId = appId;
        this.issuer = issuer;
        this.machine = machine;
    }

    /** What to think of a request. */
    sealed interface Verdict {

        /** It is Teams' own. */
        record Genuine() implements Verdict {}

        /** It is not: in words that hold nothing of the token. */
        record Foreign(String why) implements Verdict {}

        /** Nobody can tell: the keys were never fetched. */
        record NotReady() implements Verdict {}
    }

    private record Rule<T>(String otherwise, Predicate<T> holds) {}

    private record Said(SignedJWT token, JWTClaimsSet claims, String serviceUrl, String channelId) {

        String algorithm() {
            return token.getHeader().getAlgorithm().getName();
        }

        String keyId() {
            String id = token.getHeader().getKeyID();
            return id == null ? "" : id;
        }
    }

    private record Signed(Said said, ChannelKeys.Key key) {}

    /**
     * Judges a request before anything of it is believed.
     *
     * @param authorization the header's value; empty where there is none
     * @param serviceUrl the activity's
     * @param channelId the activity's
     */
    Verdict of(String authorization, String serviceUrl, String channelId) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return new Verdict.Foreign("it carries no bearer token");
        }
        try {
            var token = SignedJWT.parse(authorization.substring(SCHEME.length()).strip());
            return verdict(new Said(token, token.getJWTClaimsSet(), serviceUrl, channelId));
        } catch (ParseException e) {
            return new Verdict.Foreign("what it carries is no signed token");
        }
    }

    private Verdict verdict(Said said) {
        var wrong = broken(claims, said);
        if (wrong.isPresent()) {
            return new Verdict.Foreign(wrong.get());
        }
        if (!keys.isLoaded()) {
            return new Verdict.NotReady();
        }
        var key = keys.of(said.keyId());
        if (key.isEmpty()) {
            return new Verdict.Foreign("its key is none that Microsoft publishes");
        }
        return broken(signature, new Signed(said, key.get()))
                .<Verdict>map(Verdict.Foreign::new)
                .orElseGet(Verdict.Genuine::new);
    }

    private static <T> Optional<String> broken(List<Rule<T>> rules, T subject) {
        return rules.stream()
                .filter(rule -> !rule.holds().test(subject))
                .map(Rule::otherwise)
                .findFirst();
    }

    private static boolean isByRsa(Said said) {
        return JWSAlgorithm.Family.RSA.contains(said.token().getHeader().getAlgorithm());
    }

    private boolean isIssuedByTheChannel(Said said) {
        return issuer.equals(said.claims().getIssuer());
    }

    private boolean isForUs(Said said) {
        return said.claims().getAudience().contains(appId);
    }

    private boolean isStillValid(Said said) {
        var until = said.claims().getExpirationTime();
        return until != null && machine.instant().isBefore(until.toInstant().plus(SKEW));
    }

    private boolean isValidAlready(Said said) {
        var from = said.claims().getNotBeforeTime();
        return from != null && !machine.instant().isBefore(from.toInstant().minus(SKEW));
    }

    private static boolean comesByAChannel(Said said) {
        return !said.channelId().isBlank();
    }

    private static boolean comesFromSomewhere(Said said) {
        return folded(said.serviceUrl()).isPresent();
    }

    private static boolean isForSomeService(Said said) {
        return claimed(said.claims()).isPresent();
    }

    private static boolean isForThisService(Said said) {
        return claimed(said.claims()).equals(folded(said.serviceUrl()));
    }

    private static boolean isEndorsed(Signed signed) {
        return signed.key().endorsements().contains(signed.said().channelId());
    }

    private static boolean isAnAlgorithmOfItsKey(Signed signed) {
        return signed.key().algorithms().contains(signed.said().algorithm());
    }

    private static boolean isSigned(Signed signed) {
        RSAPublicKey key = signed.key().key();
        try {
            return signed.said().token().verify(new RSASSAVerifier(key));
        } catch (JOSEException e) {
            return false;
        }
    }

    private static Optional<String> claimed(JWTClaimsSet claims) {
        var named = claims.getClaims().entrySet().stream()
                .filter(claim -> claim.getKey().equalsIgnoreCase(SERVICE_URL))
                .map(Map.Entry::getValue)
                .toList();
        return named.size() == 1 ? folded(String.valueOf(named.getFirst())) : Optional.empty();
    }

    /** As it is compared: scheme and host in small letters, and without a slash at its end; empty where it is no address. */
    private static Optional<String> folded(String url) {
        try {
            var uri = new URI(url.strip());
            return Optional.ofNullable(uri.getHost())
                    .map(host -> (uri.getScheme() + "://" + uri.getRawAuthority()).toLowerCase(Locale.ROOT)
                            + rest(uri).replaceFirst("/$", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String rest(URI uri) {
        return uri.getRawPath()
                + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery())
                + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment());
    }
}
