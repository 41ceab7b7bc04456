package dev.kith.slack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The one workspace whose token the operator put into the environment. Slack is asked once which it is. */
final class ByToken implements Installations {

    private final SlackCalls calls;
    private final String token;
    private volatile Optional<Installation> known = Optional.empty();

    ByToken(SlackCalls calls, String token) {
        this.calls = calls;
        this.token = token;
    }

    @Override
    public Optional<Installation> of(String id) {
        return Optional.of(installation()).filter(one -> one.id().equals(id));
    }

    @Override
    public List<Installation> all() {
        return List.of(installation());
    }

    private Installation installation() {
        var installation = known.orElseGet(this::asked);
        known = Optional.of(installation);
        return installation;
    }

    private Installation asked() {
        return switch (calls.ask(token, "auth.test", Map.of())) {
            case Answered.Ok ok -> told(ok.body());
            case Answered.Failed failed -> throw new Unasked(failed);
            case Answered.Later later -> throw new Unasked(later);
            case Answered.Unclear unclear -> throw new Unasked(unclear);
        };
    }

    private Installation told(JsonNode answer) {
        boolean isOrganisation = answer.path("is_enterprise_install").asBoolean(false);
        var workspace = new Installation.Workspace(
                answer.path(isOrganisation ? "enterprise_id" : "team_id").asString(""),
                answer.path("team").asString(""),
                isOrganisation);
        var own = new Token(token, answer.path("user_id").asString(""), Optional.empty());
        return new Installation(workspace, own, Instant.EPOCH);
    }
}
