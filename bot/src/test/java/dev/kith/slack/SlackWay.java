package dev.kith.slack;

import dev.kith.Eventually;
import dev.kith.simulator.SlackLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** On which Slack tells Kith what people do. */
public interface SlackWay {

    JsonMapper JSON = JsonMapper.shared();

    /** Tells one thing. {@code type} is Socket Mode's word for it. */
    Told tells(String type, String payload);

    /** What came back: 200 where it was acknowledged, and what Kith said with it. */
    record Told(int status, JsonNode answer) {}

    /** By HTTP, each request signed. */
    record Http(URI kith, String signingSecret) implements SlackWay {

        @Override
        public Told tells(String type, String payload) {
            return switch (type) {
                case "events_api" -> post(Slack.JSON, payload);
                case "interactive" -> post(Slack.FORM, "payload=" + encoded(payload));
                default -> post(Slack.FORM, form(payload));
            };
        }

        private Told post(String type, String body) {
            String timestamp = String.valueOf(Instant.now().getEpochSecond());
            var signature = new Signature(signingSecret, InstantSource.system());
            var request = HttpRequest.newBuilder(kith.resolve(SlackEdge.PATH))
                    .header("Content-Type", type)
                    .header("X-Slack-Request-Timestamp", timestamp)
                    .header("X-Slack-Signature", signature.of(timestamp, body.getBytes(StandardCharsets.UTF_8)))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                var answer = http.send(request, BodyHandlers.ofString());
                String said = answer.body().startsWith("{") ? answer.body() : "{}";
                return new Told(answer.statusCode(), JSON.readTree(said));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String form(String payload) {
            return JSON.readTree(payload)
                    .propertyStream()
                    .map(field -> encoded(field.getKey()) + "="
                            + encoded(field.getValue().asString("")))
                    .collect(Collectors.joining("&"));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** Over the line that Kith opened. */
    record Socket(SlackLines lines) implements SlackWay {

        /** As long as Slack waits. */
        private static final Duration WAITS = Duration.ofSeconds(3);

        @Override
        public Told tells(String type, String payload) {
            Eventually.is(() -> !lines.open().isEmpty(), Duration.ofSeconds(30));
            String envelope = lines.send(type, JSON.readTree(payload));
            Eventually.is(() -> lines.isAcknowledged(envelope), WAITS);
            return new Told(200, lines.acknowledgement(envelope).body().path("payload"));
        }
    }
}
