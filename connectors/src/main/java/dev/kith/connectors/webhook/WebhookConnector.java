package dev.kith.connectors.webhook;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.RetrySchedule;
import dev.kith.connectors.TakesRecords;
import dev.kith.connectors.http.Line;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends learning records as Standard Webhooks (1.0.0), one request each. A receiver that answers 410 is sent nothing more until
 * this connector is made anew; a test does not lift that, as it sends nothing either.
 */
public final class WebhookConnector implements Connector, TakesRecords {

    private static final int AT_ONCE = 4;

    /** Standard Webhooks 1.0.0, deliverability and reliability; the first attempt is made at once. */
    private static final RetrySchedule RETRIES =
            new RetrySchedule(Stream.of("PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
                    .map(Duration::parse)
                    .toList());

    private final String name;
    private final Events events;
    private final Line line;
    private final Receiver receiver;
    private final Guard guard;
    private final WebhookSettings settings;

    /**
     * {@code idKey}, 16 bytes or more, must stay the same for as long as records may be retried or voided; {@code client}
     * must not follow redirects; {@code time} is machine time.
     */
    public WebhookConnector(WebhookSettings settings, byte[] idKey, HttpClient client, InstantSource time) {
        this(settings, idKey, new Line(settings.name(), client, settings.timeout(), time), time, Resolver.system());
    }

    WebhookConnector(WebhookSettings settings, byte[] idKey, Line line, InstantSource time, Resolver resolver) {
        this.settings = settings;
        this.name = settings.name();
        this.events = new Events(JsonMapper.shared(), new OpaqueIds(idKey));
        this.line = line;
        this.receiver = new Receiver(settings, line, time);
        this.guard = new Guard(settings, resolver);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Health health() {
        return line.health();
    }

    /** Looks up the host and sends nothing: there is no event that means nothing. */
    @Override
    public ConnectionTest test() {
        return new ConnectionTest(List.of(way(), willing()));
    }

    @Override
    public boolean takes(LearningRecord record) {
        return true;
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public RetrySchedule retries() {
        return RETRIES;
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        return new Run(receiver, guard, line)
                .outcomes(records.stream().map(events::of).toList());
    }

    private Item way() {
        String what = "The host of " + settings.origin() + " is known, and in the open internet or an allowed one";
        return switch (guard.look()) {
            case Guard.Way.Open open -> Item.holds(what);
            case Guard.Way.Unknown unknown -> Item.fails(what, unknown.reason());
            case Guard.Way.Closed closed -> Item.fails(what, closed.reason());
        };
    }

    private Item willing() {
        String what = "The receiver has not asked to be sent nothing more";
        return receiver.isGone() ? Item.fails(what, Run.GONE) : Item.holds(what);
    }
}
