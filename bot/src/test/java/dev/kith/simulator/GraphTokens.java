package dev.kith.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Entra's token endpoint: for Graph it issues a JWT that names what was granted, for Teams what {@link TeamsSimulator} takes. */
final class GraphTokens {

    static final String INSTALLING = "TeamsAppInstallation.ReadWriteSelfForUser.All";
    static final String PEOPLE = "User.Read.All";
    static final String CATALOGUE = "AppCatalog.Read.All";

    private static final Duration LASTS = Duration.ofSeconds(3_599);

    private final String tenant;
    private final InstantSource clock;
    private final GraphVoice voice;
    private final Map<String, Issued> issued = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private volatile Set<String> granted = Set.of(INSTALLING, PEOPLE, CATALOGUE);

    private record Issued(Set<String> roles, Instant ends) {}

    GraphTokens(String tenant, InstantSource clock, GraphVoice voice) {
        this.tenant = tenant;
        this.clock = clock;
        this.voice = voice;
    }

    /** Tokens that are out keep what they are for. */
    void grant(Set<String> permissions) {
        granted = Set.copyOf(permissions);
    }

    void revoke() {
        issued.clear();
    }

    Answer issue(String asked, byte[] body, String graph) {
        var form = SlackPeople.form(body);
        String scope = form.getOrDefault("scope", "");
        if (!asked.equals(tenant)) {
            return voice.denied("invalid_request", "AADSTS90002");
        }
        if (!form.getOrDefault("client_id", "").equals(GraphSimulator.APP_ID)) {
            return voice.denied("unauthorized_client", "AADSTS700016");
        }
        if (!form.getOrDefault("client_secret", "").equals(GraphSimulator.APP_SECRET)) {
            return voice.denied("invalid_client", "AADSTS7000215");
        }
        if (!form.getOrDefault("grant_type", "").equals("client_credentials")) {
            return voice.denied("unsupported_grant_type", "AADSTS70003");
        }
        return switch (scope) {
            case "https://api.botframework.com/.default" ->
                token(Tokens.TEAMS.of(tenant) + "." + count.incrementAndGet());
            default ->
                scope.equals(graph + "/.default")
                        ? token(forGraph(graph))
                        : voice.denied("invalid_resource", "AADSTS500011");
        };
    }

    /** What the header's token is for; empty where it is none of ours, or has ended. */
    Optional<Set<String>> roles(String authorization) {
        return Optional.of(authorization)
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> issued.get(header.substring("Bearer ".length())))
                .filter(token -> clock.instant().isBefore(token.ends))
                .map(Issued::roles);
    }

    private Answer token(String value) {
        return voice.done(Map.of("token_type", "Bearer", "expires_in", LASTS.toSeconds(), "access_token", value));
    }

    private String forGraph(String graph) {
        var ends = clock.instant().plus(LASTS);
        var roles = new LinkedHashSet<>(granted);
        Map<String, Object> claims = Map.of(
                "aud",
                graph,
                "appid",
                GraphSimulator.APP_ID,
                "tid",
                tenant,
                "exp",
                ends.getEpochSecond(),
                "uti",
                count.incrementAndGet(),
                "roles",
                List.copyOf(roles));
        String token =
                part(Map.of("typ", "JWT", "alg", "RS256")) + "." + part(claims) + "." + part(Map.of("by", "nobody"));
        issued.put(token, new Issued(roles, ends));
        return token;
    }

    private static String part(Map<String, Object> json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.write(json));
    }
}
