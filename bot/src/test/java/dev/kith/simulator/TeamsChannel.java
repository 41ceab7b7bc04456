package dev.kith.simulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Microsoft's side of what a bot hears: the keys that it publishes, and the tokens that its requests carry (Bot Connector authentication,
 * connector to bot).
 */
public final class TeamsChannel implements AutoCloseable {

    public static final String ISSUER = "https://api.botframework.com";

    private static final Duration VALID = Duration.ofHours(1);

    /** One of the Bot Framework's own tenants, whose tokens its libraries also take from an emulator. */
    private static final String ENTRA = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    private final InstantSource clock;
    private final Map<Document, Answer> instead = new ConcurrentHashMap<>();
    private final Map<Document, Hold> holds = Map.of(Document.METADATA, new Hold(), Document.KEYS, new Hold());
    private final AtomicInteger fetches = new AtomicInteger();
    private final AtomicInteger rotations = new AtomicInteger(1);
    private final Listener listener;
    private volatile TeamsKeys keys = new TeamsKeys(1);
    private volatile List<String> algorithms = List.of("RS256");
    private volatile String keysElsewhere = "";

    public TeamsChannel(InstantSource clock) {
        this.clock = clock;
        this.listener = new Listener(this::answer);
    }

    /** What is published. */
    public enum Document {
        METADATA("/v1/.well-known/openidconfiguration"),
        KEYS("/v1/.well-known/keys");

        private final String path;

        Document(String path) {
            this.path = path;
        }
    }

    /** Where the metadata is. */
    public URI metadata() {
        return listener.uri().resolve(Document.METADATA.path);
    }

    /** What a request of Teams' says of itself now: to this bot, from this service. */
    public TeamsClaims claims(String appId, String serviceUrl) {
        return new TeamsClaims(Map.of(), TeamsClaims.Seal.CHANNEL)
                .issuedBy(ISSUER)
                .forBot(appId)
                .from(serviceUrl)
                .validFrom(clock.instant())
                .validUntil(clock.instant().plus(VALID));
    }

    /** What a bot's own token says, the one that it calls Teams with, as Entra gives it out: it is for another audience and names no service. */
    public TeamsClaims emulated(String appId) {
        return claims(ISSUER, "")
                .without("serviceurl")
                .issuedBy(ENTRA)
                .with("appid", appId)
                .with("azp", appId)
                .with("ver", "1.0")
                .with("iat", Date.from(clock.instant()));
    }

    /** Signed by what is published now, unless the claims want it otherwise. */
    public String token(TeamsClaims claims) {
        return keys.token(claims);
    }

    /** The id of the key that signs for Teams now. */
    public String keyId() {
        return keys.id();
    }

    /** From now on other keys are published and used, and the old ones no more. */
    public void rotate() {
        keys = new TeamsKeys(rotations.incrementAndGet());
    }

    /** From now on the metadata lists these. */
    public void lists(String... names) {
        algorithms = List.of(names);
    }

    /** From now on the metadata says that the keys are there. */
    public void pointsTo(String url) {
        keysElsewhere = url;
    }

    /** From now on both documents are refused. */
    public void switchOff() {
        instead.put(Document.METADATA, Answer.failed());
        instead.put(Document.KEYS, Answer.failed());
    }

    /** From now on this is what a document says. */
    public void says(Document document, String body) {
        instead.put(document, Answer.of(Status.OK, 200, body));
    }

    /** From now on all is well again. */
    public void switchOn() {
        instead.clear();
        lists("RS256");
        pointsTo("");
    }

    /** From now on whoever wants the document waits. */
    public void hold(Document document) {
        holdOf(document).begin(true);
    }

    /** Comes back as soon as somebody waits for it. */
    public void awaitHeld(Document document) {
        holdOf(document).await(1, Duration.ofSeconds(10));
    }

    /** Whoever waits gets it. */
    public void release(Document document) {
        holdOf(document).end();
    }

    /** How often the metadata was asked for. */
    public int fetches() {
        return fetches.get();
    }

    @Override
    public void close() {
        listener.close();
    }

    private Hold holdOf(Document document) {
        return holds.getOrDefault(document, new Hold());
    }

    private Answer answer(Call call) {
        for (var document : Document.values()) {
            if (call.method().equals("GET") && call.path().equals(document.path)) {
                return answer(document);
            }
        }
        return Answer.of(Status.REFUSED, 404, "{}");
    }

    private Answer answer(Document document) {
        if (document == Document.METADATA) {
            fetches.incrementAndGet();
        }
        try {
            holdOf(document).stay();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return Answer.of(Status.LOST_REPLY, 0, "");
        }
        var other = instead.get(document);
        return other != null ? other : Answer.of(Status.OK, 200, json(document));
    }

    private String json(Document document) {
        var body = document == Document.KEYS ? keys.published() : openId();
        return new String(Json.write(body), StandardCharsets.UTF_8);
    }

    private Map<String, Object> openId() {
        String own = listener.uri().resolve(Document.KEYS.path).toString();
        return Map.of(
                "issuer",
                ISSUER,
                "authorization_endpoint",
                "https://invalid.botframework.com",
                "jwks_uri",
                keysElsewhere.isEmpty() ? own : keysElsewhere,
                "id_token_signing_alg_values_supported",
                algorithms,
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt"));
    }
}
