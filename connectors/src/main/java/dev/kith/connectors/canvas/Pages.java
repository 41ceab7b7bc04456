package dev.kith.connectors.canvas;

import dev.kith.connectors.Found;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Body;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads lists that come in pages: follows {@code Link: <…>; rel="next"} as it is (Canvas API, “Pagination”), up to 50
 * pages, and only to where Canvas is configured to be, because the token travels along.
 */
final class Pages {

    private static final int MOST_PAGES = 50;
    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern NEXT =
            Pattern.compile(";\\s*rel\\s*=\\s*\"?next\"?\\s*(;|,|$)", Pattern.CASE_INSENSITIVE);

    private final Canvas canvas;
    private final Trouble trouble;

    Pages(Canvas canvas, Trouble trouble) {
        this.canvas = canvas;
        this.trouble = trouble;
    }

    Found<List<JsonNode>> all(String path, Function<Reply, Setback> setback) {
        return first(Integer.MAX_VALUE, path, node -> true, setback);
    }

    /** The first elements that are wanted; {@code setback} says what a reply means that is no list. */
    Found<List<JsonNode>> first(int most, String path, Predicate<JsonNode> wanted, Function<Reply, Setback> setback) {
        List<JsonNode> found = new ArrayList<>();
        Optional<URI> next = Optional.of(canvas.address(path));
        for (int page = 0; page < MOST_PAGES && next.isPresent() && found.size() < most; page++) {
            if (!isOurs(next.get())) {
                return Found.not(trouble.misconfigured(
                        "Canvas goes on with a list at another address; set the address that Canvas calls its own"));
            }
            Reply reply = canvas.get(next.get());
            Optional<JsonNode> list = list(reply);
            if (list.isEmpty()) {
                return Found.not(setback.apply(reply));
            }
            list.get().valueStream().filter(wanted).forEach(found::add);
            next = next(reply);
        }
        return Found.of(List.copyOf(found.subList(0, Math.min(most, found.size()))));
    }

    private static Optional<JsonNode> list(Reply reply) {
        return reply instanceof Reply.Answer answer && Meaning.of(answer) == Meaning.DONE
                ? Body.tree(answer.body()).filter(JsonNode::isArray)
                : Optional.empty();
    }

    private Optional<URI> next(Reply reply) {
        if (!(reply instanceof Reply.Answer answer)) {
            return Optional.empty();
        }
        return answer.headers().allValues("Link").stream()
                .flatMap(header -> LINK.matcher(header).results())
                .filter(link -> NEXT.matcher(link.group(2)).find())
                .map(this::address)
                .findFirst();
    }

    /** One that nobody can read is not ours either. */
    private URI address(MatchResult link) {
        try {
            return canvas.address("").resolve(link.group(1));
        } catch (IllegalArgumentException e) {
            return URI.create("unreadable:link");
        }
    }

    private boolean isOurs(URI address) {
        URI ours = canvas.address("");
        return ours.getScheme().equalsIgnoreCase(address.getScheme())
                && ours.getHost().equalsIgnoreCase(address.getHost())
                && port(ours) == port(address)
                && address.getRawUserInfo() == null;
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
