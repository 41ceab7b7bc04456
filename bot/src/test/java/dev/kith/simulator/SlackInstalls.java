package dev.kith.simulator;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Slack's OAuth: the page on which an admin says yes, and {@code oauth.v2.access}, which takes each code and refresh token once. */
final class SlackInstalls {

    static final String CLIENT_ID = "1.2";
    static final String CLIENT_SECRET = "a client secret";

    private static final String APP = "Basic "
            + Base64.getEncoder().encodeToString((CLIENT_ID + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));

    private final Map<String, Place> codes = new ConcurrentHashMap<>();
    private final Map<String, Place> refreshTokens = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private final SlackVoice voice;

    SlackInstalls(SlackVoice voice) {
        this.voice = voice;
    }

    /** Where it is installed; with {@code rotates} its tokens end. */
    record Place(String id, boolean isOrganisation, boolean rotates) {}

    /** Says yes on the page; answers where the browser is sent. */
    URI allow(URI page, Place place) {
        var query = query(page.getRawQuery());
        if (!query.get("client_id").equals(CLIENT_ID)) {
            throw new IllegalArgumentException("Slack knows no such app: " + page);
        }
        String code = "code-" + count.incrementAndGet();
        codes.put(code, place);
        return URI.create(
                SlackPeople.decoded(query.get("redirect_uri")) + "?code=" + code + "&state=" + query.get("state"));
    }

    boolean isRevoked(String token) {
        return revoked.contains(token);
    }

    Answer revoke(String token) {
        revoked.add(token);
        return Answer.of(Status.OK, 200, "{\"ok\":true,\"revoked\":true}");
    }

    Answer access(Call call) {
        if (!call.authorization().equals(APP)) {
            return voice.refused("bad_client_secret");
        }
        var form = SlackPeople.form(call.body());
        boolean isRefresh = "refresh_token".equals(form.get("grant_type"));
        var place = isRefresh
                ? refreshTokens.remove(form.getOrDefault("refresh_token", ""))
                : codes.remove(form.getOrDefault("code", ""));
        return place == null ? voice.refused(isRefresh ? "invalid_refresh_token" : "invalid_code") : given(place);
    }

    private Answer given(Place place) {
        var who = Map.of("id", place.id(), "name", "Acme " + place.id());
        var body = new HashMap<String, Object>(Map.of(
                "ok",
                true,
                "access_token",
                Tokens.SLACK.of(place.id()) + (place.rotates() ? "." + count.incrementAndGet() : ""),
                "token_type",
                "bot",
                "bot_user_id",
                "U0BOT",
                "is_enterprise_install",
                place.isOrganisation(),
                place.isOrganisation() ? "enterprise" : "team",
                who));
        if (place.rotates()) {
            String refresh = "xoxe-1-" + count.incrementAndGet();
            refreshTokens.put(refresh, place);
            body.put("refresh_token", refresh);
            body.put("expires_in", 43_200);
        }
        return Answer.of(Status.OK, 200, new String(Json.write(body), StandardCharsets.UTF_8));
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
