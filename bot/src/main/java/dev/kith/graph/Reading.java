package dev.kith.graph;

import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import tools.jackson.databind.JsonNode;

/** One reading of the tenant, page by page; where Graph throttles in the middle, the next who asks goes on from there. */
final class Reading {

    /** The most that Graph tells at once (Graph, list users). */
    private static final String MOST = "999";

    private final GraphCalls calls;
    private final List<Account> read = new ArrayList<>();
    private HttpUrl next;
    private boolean isOver;

    Reading(GraphCalls calls) {
        this.calls = calls;
        this.next = calls.to("users")
                .addQueryParameter("$select", Account.FIELDS)
                .addQueryParameter("$top", MOST)
                .addQueryParameter("$filter", "accountEnabled eq true")
                .build();
    }

    /** {@code Ok} once everybody was read. */
    Told goOn() {
        Told told;
        do {
            told = page();
        } while (told instanceof Told.Ok && !isOver);
        return told;
    }

    Accounts accounts() {
        return Accounts.of(read);
    }

    private Told page() {
        var told = calls.get(Counted.USERS, next);
        return told instanceof Told.Ok ok ? keep(ok) : told;
    }

    private Told keep(Told.Ok page) {
        JsonNode users = page.body().path("value");
        if (!users.isArray()) {
            return new Told.Unclear("an answer that is not Graph's: it lists nobody");
        }
        String link = page.body().path("@odata.nextLink").asString("");
        var after = calls.page(link).filter(url -> !url.equals(next));
        if (!link.isEmpty() && after.isEmpty()) {
            // A refusal, for this page would lead there again.
            return new Told.Refused(200, "next_page_elsewhere", "");
        }
        users.forEach(user -> Account.read(user).ifPresent(read::add));
        isOver = after.isEmpty();
        after.ifPresent(url -> next = url);
        return page;
    }
}
