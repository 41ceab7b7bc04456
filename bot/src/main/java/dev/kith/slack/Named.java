package dev.kith.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import dev.kith.chat.Address;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every request must name: the event, and who did it. */
final class Named {

    private Named() {}

    static String event(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new NotUnderstood("an event without an id");
        }
        return SlackChat.PLATFORM + ":" + id;
    }

    /** The workspace, or the organisation where it let Kith in as a whole. */
    static @Nullable String workspace(EventsApiPayload<?> payload) {
        var authorizations = payload.getAuthorizations();
        boolean isOrganisations = authorizations != null
                && !authorizations.isEmpty()
                && Boolean.TRUE.equals(authorizations.getFirst().getIsEnterpriseInstall());
        return isOrganisations || payload.getTeamId() == null ? payload.getEnterpriseId() : payload.getTeamId();
    }

    static Heard letGo(EventsApiPayload<?> payload, List<String> botUsers) {
        String workspace = workspace(payload);
        if (workspace == null || payload.getEventTime() == null) {
            throw new NotUnderstood("a workspace without a name, or at no time");
        }
        return new Heard.LetGo(workspace, botUsers, Instant.ofEpochSecond(payload.getEventTime()));
    }

    static Address address(@Nullable String team, @Nullable String user) {
        if (team == null || team.isBlank() || user == null || user.isBlank()) {
            throw new NotUnderstood("nobody who did it");
        }
        return new Address(SlackChat.PLATFORM, team, user);
    }
}
