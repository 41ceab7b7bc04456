package dev.kith.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Under which id the organisation's catalogue of Teams apps lists ours; kept an hour, and its absence a minute. */
final class Catalogue {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration ABSENCE_KEPT = Duration.ofMinutes(1);

    private final GraphCalls calls;
    private final String appId;
    private final InstantSource machine;
    private Listing listing = new NotThere();
    private Instant until = Instant.MIN;

    sealed interface Listing {}

    record There(String id) implements Listing {}

    record NotThere() implements Listing {}

    record Untold(Told told) implements Listing {}

    Catalogue(GraphCalls calls, String appId, InstantSource machine) {
        this.calls = calls;
        this.appId = appId;
        this.machine = machine;
    }

    synchronized Listing listing() {
        if (machine.instant().isBefore(until)) {
            return listing;
        }
        var url = calls.to("appCatalogs", "teamsApps")
                .addQueryParameter("$filter", "externalId eq '" + appId + "'")
                .build();
        var told = calls.get(Counted.CATALOGUE, url);
        if (!(told instanceof Told.Ok ok)) {
            return new Untold(told);
        }
        String id = ok.body()
                .path("value")
                .valueStream()
                .filter(app -> app.path("externalId").asString("").equalsIgnoreCase(appId))
                .map(app -> app.path("id").asString(""))
                .findFirst()
                .orElse("");
        listing = id.isEmpty() ? new NotThere() : new There(id);
        until = machine.instant().plus(id.isEmpty() ? ABSENCE_KEPT : KEPT);
        return listing;
    }
}
