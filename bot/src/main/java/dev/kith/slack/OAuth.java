package dev.kith.slack;

import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import tools.jackson.databind.JsonNode;

/**
 * Slack's OAuth (docs.slack.dev, authentication/installing-with-oauth): to Slack's page, back with a code that is good once, and
 * from it a token; from a token that ends, the next one.
 */
final class OAuth {

    static final String REDIRECT = "/slack/oauth_redirect";

    /** The bot scopes of the manifest. */
    static final String SCOPES = "chat:write,commands,mpim:write,users:read,users:read.email";

    private static final String ACCESS = "oauth.v2.access";

    private final SlackCalls calls;
    private final SlackSettings.Install app;
    private final HttpUrl slack;
    private final String redirect;
    private final String scopes;
    private final InstantSource machine;

    OAuth(SlackCalls calls, SlackSettings settings, URI publicUrl, InstantSource machine) {
        this.calls = calls;
        this.app = settings.install();
        this.scopes = settings.web().scopes();
        this.slack = HttpUrl.get(settings.web().apiUrl().toString());
        if (!"https".equals(publicUrl.getScheme()) && !settings.web().isSimulated()) {
            throw new SlackRefused("KITH_PUBLIC_URL is " + publicUrl + ", and KITH_SLACK_CLIENT_ID is set: Slack"
                    + " sends an admin's browser back to https only (valid: https://kith.example.com)");
        }
        this.redirect = publicUrl + REDIRECT;
        this.machine = machine;
    }

    /** The page on which an admin says yes. */
    URI page(String state) {
        return slack.newBuilder()
                .addPathSegments("oauth/v2/authorize")
                .addQueryParameter("client_id", app.clientId())
                .addQueryParameter("scope", scopes)
                .addQueryParameter("state", state)
                .addQueryParameter("redirect_uri", redirect)
                .build()
                .uri();
    }

    /** What Slack gives for the code that it sent along. */
    Given exchange(String code) {
        return given(calls.ask(app, ACCESS, Map.of("code", code, "redirect_uri", redirect)));
    }

    /** The next token, for a refresh token that is good once. */
    Given renew(Token.Renewal renewal) {
        return given(
                calls.ask(app, ACCESS, Map.of("grant_type", "refresh_token", "refresh_token", renewal.refreshToken())));
    }

    /** Gives a token back that nobody is to use. */
    Answered revoke(Installation installation) {
        return calls.ask(installation.token().value(), "auth.revoke", Map.of());
    }

    /** What came of asking. */
    sealed interface Given {

        record A(Installation installation) implements Given {}

        /** {@code why} is Slack's code, or what happened instead of an answer. */
        record Nothing(String why) implements Given {}
    }

    private Given given(Answered answered) {
        return switch (answered) {
            case Answered.Ok ok -> given(installation(ok.body()));
            case Answered.Failed failed -> new Given.Nothing(failed.code());
            case Answered.Later later -> new Given.Nothing("Slack could not be reached");
            case Answered.Unclear unclear -> new Given.Nothing(unclear.reason());
        };
    }

    private static Given given(Installation installation) {
        return installation.token().value().isEmpty()
                ? new Given.Nothing("an answer without a token")
                : new Given.A(installation);
    }

    private Installation installation(JsonNode answer) {
        boolean isOrganisation = answer.path("is_enterprise_install").asBoolean(false);
        var place = answer.path(isOrganisation ? "enterprise" : "team");
        var workspace = new Installation.Workspace(
                place.path("id").asString(""), place.path("name").asString(""), isOrganisation);
        var token = new Token(
                answer.path("access_token").asString(""),
                answer.path("bot_user_id").asString(""),
                renewal(answer));
        return new Installation(workspace, token, machine.instant());
    }

    private Optional<Token.Renewal> renewal(JsonNode answer) {
        String refresh = answer.path("refresh_token").asString("");
        return refresh.isEmpty()
                ? Optional.empty()
                : Optional.of(new Token.Renewal(
                        refresh,
                        machine.instant().plusSeconds(answer.path("expires_in").asLong(0))));
    }
}
