package dev.kith.platform;

import dev.kith.chat.Address;
import dev.kith.chat.Message;
import dev.kith.chat.PlainChat;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * An adapter of a simulated platform, as thin as can be: one call, no retry, the answer said as what it is. Whose name begins
 * with {@code beta-} is in the workspace beta, everybody else in acme.
 */
public final class PlatformChat implements PlainChat {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final String platform;
    private final URI server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public PlatformChat(String platform, URI server) {
        this.platform = platform;
        this.server = server;
    }

    @Override
    public String platform() {
        return platform;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of();
    }

    @Override
    public Posted post(Post post) {
        return call("/post", post.to().user(), post.deliveryId(), post.message().summary());
    }

    @Override
    public Posted update(Address to, String messageId, Message message) {
        return call("/update", to.user(), messageId, message.summary());
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return call("/delete", to.user(), messageId, "");
    }

    @Override
    public Optional<Address> find(String email) {
        String user = email.split("@", 2)[0];
        return Optional.of(new Address(platform, user.startsWith("beta-") ? "beta" : "acme", user));
    }

    private Posted call(String path, String user, String id, String text) {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(TIMEOUT)
                .POST(BodyPublishers.ofString(user + "\n" + id + "\n" + text))
                .build();
        try {
            return posted(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Posted.Unknown("no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Posted.Unknown("interrupted in the middle of the call");
        }
    }

    private static Posted posted(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 200 -> new Posted.Sent(answer.body());
            case 429 -> new Posted.Later(retryAfter(answer));
            case 403 -> new Posted.Refused(answer.body());
            default -> new Posted.Unknown("status " + answer.statusCode());
        };
    }

    private static Duration retryAfter(HttpResponse<String> answer) {
        return Duration.ofSeconds(
                answer.headers().firstValueAsLong("Retry-After").orElse(1));
    }
}
