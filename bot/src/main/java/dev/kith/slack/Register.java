package dev.kith.slack;

import dev.kith.chat.Chat.Profile;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Who is in one workspace, by e-mail, read page by page and anew after an hour. Slack lets us ask for single people fifty times a
 * minute, and for a thousand at once twenty times: so a first campaign to ten thousand does not wait for hours. Where Slack
 * throttles in the middle, the next who asks goes on from there. Of an organisation every workspace is read that lets Kith in.
 */
final class Register {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final String MOST = "1000";

    /** Slack tells a locale only where it is asked for it. */
    static final String LOCALE = "include_locale";

    private final Asking asking;
    private final boolean isOrganisation;
    private final InstantSource machine;
    private final Function<JsonNode, Optional<Profile>> person;
    private Map<String, Profile> known = Map.of();
    private Instant readAt = Instant.MIN;
    private Map<String, Profile> reading = new HashMap<>();

    /** The pages that are to be read yet, the next one first. */
    private final Deque<Page> left = new ArrayDeque<>();

    /** One that is to be read yet; the workspace is named where the token is for several. */
    private record Page(String workspace, String cursor) {}

    /** Asks Slack by the token that the installation has now. */
    interface Asking {
        Answered ask(String method, Map<String, String> form);
    }

    /** {@code person} makes a profile of what Slack says of a member, or says that it is nobody. */
    Register(
            Asking asking,
            boolean isOrganisation,
            InstantSource machine,
            Function<JsonNode, Optional<Profile>> person) {
        this.asking = asking;
        this.isOrganisation = isOrganisation;
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
        Answered answer = left.isEmpty() ? begin() : page();
        while (answer instanceof Answered.Ok && !left.isEmpty()) {
            answer = page();
        }
        if (answer instanceof Answered.Ok) {
            known = Map.copyOf(reading);
            reading = new HashMap<>();
            readAt = machine.instant();
        } else if (answer instanceof Answered.Failed) {
            // A cursor that is too old, or a workspace that is gone, would be refused for ever.
            left.clear();
            reading = new HashMap<>();
        }
        return answer;
    }

    private Answered begin() {
        if (!isOrganisation) {
            left.add(new Page("", ""));
            return page();
        }
        var workspaces = new ArrayList<Page>();
        String cursor = "";
        Answered answer;
        do {
            answer = asking.ask("auth.teams.list", page(cursor));
            if (!(answer instanceof Answered.Ok ok)) {
                return answer;
            }
            ok.body()
                    .path("teams")
                    .forEach(team -> workspaces.add(new Page(team.path("id").asString(""), "")));
            cursor = next(ok.body());
        } while (!cursor.isEmpty());
        left.addAll(workspaces);
        return answer;
    }

    private Answered page() {
        var page = left.getFirst();
        var answer = asking.ask("users.list", members(page));
        if (answer instanceof Answered.Ok ok) {
            ok.body().path("members").forEach(this::keep);
            left.removeFirst();
            String cursor = next(ok.body());
            if (!cursor.isEmpty()) {
                left.addFirst(new Page(page.workspace(), cursor));
            }
        }
        return answer;
    }

    private void keep(JsonNode member) {
        person.apply(member)
                .filter(one -> !one.email().isBlank())
                .ifPresent(one -> reading.put(folded(one.email()), one));
    }

    private static Map<String, String> members(Page page) {
        var form = new HashMap<>(page(page.cursor()));
        form.put(LOCALE, "true");
        if (!page.workspace().isEmpty()) {
            form.put("team_id", page.workspace());
        }
        return form;
    }

    private static Map<String, String> page(String cursor) {
        return Map.of("limit", MOST, "cursor", cursor);
    }

    private static String next(JsonNode answer) {
        return answer.at("/response_metadata/next_cursor").asString("");
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
