package dev.kith.graph;

import dev.kith.graph.Installed.Later;
import dev.kith.graph.Installed.NeverSignedIn;
import dev.kith.graph.Installed.NoSuchUser;
import dev.kith.graph.Installed.NotPermitted;
import dev.kith.graph.Installed.There;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import tools.jackson.databind.JsonNode;

/**
 * Giving people the app. Three calls each, of which Graph takes thirty a second each from an app in a tenant (Graph, service-specific
 * throttling limits): to install, where Graph says if they have it already, to find the installation, and to find its chat. To ask
 * first who has it would cost a fourth for each newcomer.
 */
public final class Installs {

    /** After a call of which nobody knows what became: to make it again does no harm. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    /** What was installed a moment ago may not show yet. */
    private static final Duration SHOWS_SOON = Duration.ofSeconds(5);

    private static final int THEY_HAVE_IT = 409;

    private final GraphCalls calls;
    private final String appId;
    private final Catalogue catalogue;

    public Installs(GraphCalls calls, String appId, InstantSource machine) {
        this.calls = calls;
        this.appId = appId;
        this.catalogue = new Catalogue(calls, appId, machine);
    }

    /** Installs it for a person unless they have it, and finds the chat of the app with them. Asked again it changes nothing. */
    public Installed give(String objectId) {
        if (!Account.isObjectId(objectId)) {
            return new NoSuchUser();
        }
        return switch (catalogue.listing()) {
            case Catalogue.There there -> install(objectId, there.id());
            case Catalogue.NotThere none -> find(objectId, new NotPermitted("What is missing is " + inCatalogue()));
            case Catalogue.Untold untold ->
                untold.told() instanceof Told.Refused refused
                        ? find(objectId, new NotPermitted(whyNoCatalogue(refused)))
                        : unless(untold.told());
        };
    }

    /** Whether Graph lets us, as the token and the catalogue say. */
    public Permission permission() {
        return switch (calls.token()) {
            case Granted.Token token -> permission(lacking(token));
            case Granted.Later later -> new Permission.NotKnown("Entra could not be asked for a token");
            case Granted.Refused refused -> new Permission.Lacking(List.of(refused.why()));
        };
    }

    private Permission permission(List<Needed> lacking) {
        var what = new ArrayList<>(lacking.stream().map(Needed::asked).toList());
        if (!lacking.contains(Needed.CATALOGUE)) {
            switch (catalogue.listing()) {
                case Catalogue.There there -> {}
                case Catalogue.NotThere none -> what.add(inCatalogue());
                case Catalogue.Untold untold -> {
                    if (untold.told() instanceof Told.Refused refused) {
                        what.add(whyNoCatalogue(refused));
                    } else if (what.isEmpty()) {
                        return new Permission.NotKnown("Graph could not be asked for the catalogue of Teams apps");
                    }
                }
            }
        }
        return what.isEmpty() ? new Permission.Enough() : new Permission.Lacking(List.copyOf(what));
    }

    /** What an admin granted after the token was had shows in another one. */
    private List<Needed> lacking(Granted.Token token) {
        var lacking = Needed.lackingIn(token);
        return !lacking.isEmpty() && calls.giveUp(token) && calls.token() instanceof Granted.Token another
                ? Needed.lackingIn(another)
                : lacking;
    }

    private Installed install(String objectId, String catalogueId) {
        var app = calls.to("appCatalogs", "teamsApps", catalogueId).build();
        var told =
                calls.post(Counted.INSTALLING, apps(objectId).build(), Map.of("teamsApp@odata.bind", app.toString()));
        boolean isThere = told instanceof Told.Ok || told instanceof Told.Refused no && no.status() == THEY_HAVE_IT;
        return isThere ? find(objectId, new Later(SHOWS_SOON)) : unless(told);
    }

    private Installed find(String objectId, Installed otherwise) {
        var url = apps(objectId)
                .addQueryParameter("$expand", "teamsApp")
                .addQueryParameter("$filter", "teamsApp/externalId eq '" + appId + "'")
                .build();
        var told = calls.get(Counted.INSTALLED, url);
        if (!(told instanceof Told.Ok ok)) {
            return unless(told);
        }
        return ok.body()
                .path("value")
                .valueStream()
                .filter(this::isOurs)
                .map(one -> one.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(id -> chat(objectId, id))
                .orElse(otherwise);
    }

    private boolean isOurs(JsonNode installation) {
        return installation.at("/teamsApp/externalId").asString("").equalsIgnoreCase(appId);
    }

    private Installed chat(String objectId, String installation) {
        var url = apps(objectId)
                .addPathSegment(installation)
                .addPathSegment("chat")
                .build();
        var told = calls.get(Counted.CHATS, url);
        if (told instanceof Told.Refused refused && refused.status() == 404) {
            return new NeverSignedIn();
        }
        if (!(told instanceof Told.Ok ok)) {
            return unless(told);
        }
        String id = ok.body().path("id").asString("");
        return id.isEmpty() ? new NeverSignedIn() : new There(id);
    }

    private HttpUrl.Builder apps(String objectId) {
        return calls.to("users", objectId, "teamwork", "installedApps");
    }

    /** What comes of it where Graph did not do what it was asked. */
    private Installed unless(Told told) {
        return switch (told) {
            case Told.Later later -> new Later(later.after());
            case Told.Refused refused -> refused(refused);
            case Told.Unclear unclear -> new Later(ASK_AGAIN);
            case Told.Ok ok -> new Later(ASK_AGAIN);
        };
    }

    private Installed refused(Told.Refused refused) {
        if (!(calls.token() instanceof Granted.Token token)) {
            return Refusal.of(refused, List.of());
        }
        var lacking = Needed.lackingIn(token);
        if (!lacking.isEmpty()) {
            calls.giveUp(token);
        }
        return Refusal.of(refused, lacking);
    }

    private String inCatalogue() {
        return "the app in the organisation's catalogue of Teams apps (id in its manifest: " + appId + ")";
    }

    private static String whyNoCatalogue(Told.Refused refused) {
        return switch (refused.status()) {
            case 401 ->
                refused.code().equals(Told.NO_TOKEN) ? refused.message() : "Graph does not take the app's token";
            case 403 -> "What is missing is " + Needed.CATALOGUE.asked();
            default -> "Graph does not show the catalogue of Teams apps: " + refused;
        };
    }
}
