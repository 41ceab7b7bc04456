package dev.kith.slack;

import dev.kith.chat.Chat.Profile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Who is in the workspace, by e-mail, read page by page and anew after an hour. Slack lets us ask for single people fifty times a
 * minute, and for a thousand at once twenty times: so a first campaign to ten thousand does not wait for hours. Where Slack
 * throttles in the middle, the next who asks goes on from there.
 */
final class Register {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String PAGE = "1000";

    private final SlackCalls calls;
    private final InstantSource machine;
    private final Function<JsonNode, Optional<Profile>> person;
    private Map<String, Profile> known = Map.of();
    private Instant readAt = Instant.MIN;
    private Map<String, Profile> reading = new HashMap<>();
    private String cursor = "";

    /** {@code person} makes a profile of what Slack says of a member, or says that it is nobody. */
    Register(SlackCalls calls, InstantSource machine, Function<JsonNode, Optional<Profile>> person) {
        this.calls = calls;
        this.machine = machine;
        this.person = person;
    }

    /** Empty for those, too, who came within the last hour. */
    Optional<Profile> find(String email) {
        return Optional.ofNullable(current().get(folded(email)));
    }

    Collection<Profile> all() {
        return current().values();
    }

    /** What was read an hour ago is better than nothing, where it cannot be read anew; where nothing was, it throws. */
    private synchronized Map<String, Profile> current() {
        if (readAt.equals(Instant.MIN) || readAt.plus(KEPT).isBefore(machine.instant())) {
            var answer = read();
            if (!(answer instanceof Answered.Ok) && readAt.equals(Instant.MIN)) {
                throw new Unasked(answer);
            }
        }
        return known;
    }

    private Answered read() {
        while (true) {
            var answer = calls.ask("users.list", Map.of("limit", PAGE, "cursor", cursor));
            if (!(answer instanceof Answered.Ok ok)) {
                return answer;
            }
            ok.body()
                    .path("members")
                    .forEach(member -> person.apply(member)
                            .filter(one -> !one.email().isBlank())
                            .ifPresent(one -> reading.put(folded(one.email()), one)));
            cursor = ok.body().at("/response_metadata/next_cursor").asString("");
            if (cursor.isEmpty()) {
                known = Map.copyOf(reading);
                reading = new HashMap<>();
                readAt = machine.instant();
                return answer;
            }
        }
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
