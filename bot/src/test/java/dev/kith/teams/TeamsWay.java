package dev.kith.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How Teams tells Kith: by HTTP, with a token of its own.
 *
 * @param kith where Kith is
 * @param bot the app's id
 * @param serviceUrl where Kith answers
 * @param token makes a token for each request; empty for none
 */
public record TeamsWay(URI kith, String bot, String serviceUrl, Supplier<String> token) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came back. */
    public record Told(int status, JsonNode answer) {}

    public Told tells(String activity) {
        var request = HttpRequest.newBuilder(kith.resolve(TeamsEdge.PATH))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(activity));
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Told(answer.statusCode(), JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The whole activity of somebody in the conversation with Kith alone. */
    Map<String, Object> activity(TeamsUser by, Map<String, Object> what) {
        var activity = new HashMap<>(what);
        activity.put("channelId", "msteams");
        activity.put("serviceUrl", serviceUrl);
        activity.put("from", Map.of("id", "29:" + by.id(), "aadObjectId", by.id(), "name", "somebody"));
        activity.put("recipient", Map.of("id", "28:" + bot, "name", "Kith"));
        activity.put(
                "conversation", Map.of("id", "a:" + by.id(), "conversationType", "personal", "tenantId", by.tenant()));
        activity.put("channelData", Map.of("tenant", Map.of("id", by.tenant())));
        return activity;
    }
}
