package dev.kith.campaign;

import dev.kith.campaign.Campaign.ActivityRef;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Limits;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.Campaign.Plan;
import dev.kith.delivery.CampaignId;
import dev.kith.prompts.YamlSchema;
import dev.kith.prompts.YamlSource;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a campaign as it is written, in YAML or JSON; all problems at once, each with its line. */
final class CampaignReader {

    private static final YamlSchema SCHEMA = YamlSchema.beside(CampaignReader.class, "campaign.schema.json");
    static final int DEFAULT_K = 5;

    private final YamlSource source;
    private final LocalDate today;

    private CampaignReader(YamlSource source, LocalDate today) {
        this.source = source;
        this.today = today;
    }

    /** A campaign with the text it was read from, to point at lines later. */
    record Written(Campaign campaign, YamlSource source) {}

    /** {@code today} is the first day of a schedule that names none. */
    static Written read(String file, byte[] text, LocalDate today) {
        var source = YamlSource.read(file, text, SCHEMA);
        if (!source.problems().isEmpty()) {
            throw new CampaignRefused(source.problems());
        }
        return new Written(new CampaignReader(source, today).campaign(), source);
    }

    private Campaign campaign() {
        JsonNode root = source.root();
        var activity = new ActivityRef(
                root.at("/activity/kind").stringValue(),
                root.at("/activity/prompt").stringValue(),
                new ProgrammeReader(source).programme(),
                new CertificateReader(source).certificate(),
                root.path("forward-items").booleanValue(false));
        return new Campaign(
                new CampaignId(root.path("id").stringValue()),
                activity,
                root.path("audience").stringValue(),
                new Plan(schedule(), duration("late.send-within"), limits(), sample(), loop()),
                handling());
    }

    private Optional<Schedule> schedule() {
        return source.root().optional("schedule").map(node -> {
            LocalTime at = LocalTime.parse(node.path("at").stringValue());
            LocalDate from = node.has("from")
                    ? checked(
                            "schedule.from",
                            "a date such as 2026-01-08",
                            () -> LocalDate.parse(node.path("from").stringValue()))
                    : today;
            return checked(
                    "schedule.rule",
                    "a rule of RFC 5545 that names a date within ten years, such as FREQ=WEEKLY;BYDAY=TU",
                    () -> new Schedule(node.path("rule").stringValue(), at, from, spread()));
        });
    }

    private Duration spread() {
        var spread = duration("schedule.spread").orElse(Duration.ZERO);
        if (spread.compareTo(Duration.ofDays(1)) >= 0) {
            throw new CampaignRefused(List.of(source.problem(
                    "schedule.spread", "is not within a day: " + spread, "a duration under a day, such as PT6H")));
        }
        return spread;
    }

    private Optional<Sample> sample() {
        return source.root()
                .optional("sample")
                .map(node -> new Sample(
                        node.path("margin").intValue(),
                        node.path("confidence").intValue(Sample.DEFAULT_CONFIDENCE),
                        node.path("response").intValue(Sample.DEFAULT_RESPONSE)));
    }

    private Limits limits() {
        int priority = source.root().at("/limits/priority").intValue(Limits.DEFAULT.priority());
        return new Limits(
                priority, duration("limits.expires").orElse(Limits.DEFAULT.expires()), duration("limits.remind-after"));
    }

    /** A check-in that is not named is not asked again without a word, unless its campaign says so. */
    private Loop loop() {
        JsonNode node = source.root().path("loop");
        boolean asks = source.root().at("/activity/kind").stringValue().equals("checkin");
        return new Loop(
                Optional.ofNullable(node.path("posts").stringValue(null)),
                asks && mode() != Mode.NAMED && node.path("gate").booleanValue(true));
    }

    private Mode mode() {
        return Mode.valueOf(
                source.root().at("/confidentiality/mode").stringValue("named").toUpperCase(Locale.ROOT));
    }

    private Handling handling() {
        JsonNode node = source.root().path("confidentiality");
        var lattice =
                node.path("lattice").valueStream().map(CampaignReader::cell).toList();
        var forward = source.root()
                .path("forward")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        boolean tells = source.root().has("forward-completion");
        return new Handling(mode(), node.path("k").intValue(DEFAULT_K), lattice, forward, tells);
    }

    static List<String> cell(JsonNode node) {
        return node.isArray() ? node.valueStream().map(JsonNode::stringValue).toList() : List.of(node.stringValue());
    }

    private Optional<Duration> duration(String field) {
        @Nullable String text = source.root().at("/" + field.replace('.', '/')).stringValue(null);
        return text == null
                ? Optional.empty()
                : Optional.of(checked(field, "a duration of ISO 8601 above zero, such as PT4H or P7D", () -> {
                    var duration = Duration.parse(text);
                    if (!duration.isPositive()) {
                        throw new IllegalArgumentException("is not above zero: " + text);
                    }
                    return duration;
                }));
    }

    private <T> T checked(String field, String valid, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new CampaignRefused(List.of(source.problem(field, String.valueOf(e.getMessage()), valid)));
        }
    }
}
