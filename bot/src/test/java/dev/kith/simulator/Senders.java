package dev.kith.simulator;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.Chat;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.IntStream;

/** What the tests of the simulators send, and what they expect to hear. */
final class Senders {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Senders() {}

    static Address address(Chat chat, String user) {
        return new Address(chat.platform(), "acme", user);
    }

    static Posted post(Chat chat, String user, String deliveryId) {
        return chat.post(new Post(address(chat, user), deliveryId, saying("Have a look")));
    }

    /** One message to each of as many people, from the one of this number on; all of them arrive. */
    static boolean allArrive(Chat chat, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> post(chat, "e" + i, "d" + i))
                .allMatch(Posted.Sent.class::isInstance);
    }

    static String sent(Posted posted) {
        return ((Posted.Sent) posted).messageId();
    }

    static Posted later(long seconds) {
        return new Posted.Later(Duration.ofSeconds(seconds));
    }

    static Message saying(String text) {
        return Message.of(Message.Kind.NUDGE, "Something to look at", new Block.Text(text));
    }

    /** A request that no adapter makes. */
    static HttpResponse<String> raw(String method, URI uri, String token, String body) {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
