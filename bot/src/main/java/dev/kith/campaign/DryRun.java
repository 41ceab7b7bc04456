package dev.kith.campaign;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Foreseen;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows who would get what and when, before anything is sent: it asks what is asked at sending, and writes nothing. */
public final class DryRun {

    /** How far is looked ahead where nobody says. */
    public static final Duration AHEAD = Duration.ofDays(14);

    public static final Duration MOST_AHEAD = Duration.ofDays(92);

    /** What this many take in memory is as much as a look is worth. */
    private static final int MOST_DELIVERIES = 1_500_000;

    private final Campaigns campaigns;
    private final Forecaster forecaster;
    private final Directory directory;
    private final BusinessTime time;
    private final Shelf shelf = new Shelf(MOST_DELIVERIES);

    DryRun(Campaigns campaigns, Forecaster forecaster, Directory directory, BusinessTime time) {
        this.campaigns = campaigns;
        this.forecaster = forecaster;
        this.directory = directory;
        this.time = time;
    }

    /**
     * What is asked for.
     *
     * @param ahead how far; above zero, at most {@link #MOST_AHEAD}
     * @param most how many deliveries on a page
     * @param cursor the {@code next} of the page before; empty for the first
     * @param weights of which somebody wants to know what they would change; none: of nothing
     */
    public record Question(Duration ahead, int most, String cursor, Map<String, Integer> weights) {

        /** Of the campaign as it is. */
        public Question(Duration ahead, int most, String cursor) {
            this(ahead, most, cursor, Map.of());
        }
    }

    /** What can be answered. */
    public sealed interface Answer {

        /** The cursor is no page's {@code next}, or that page is too long ago. */
        record NoSuchPage() implements Answer {}

        /** So far ahead are more deliveries than can be looked at; this far it would work. */
        record TooMany(long deliveries, Duration valid) implements Answer {}
    }

    /**
     * One delivery as it would go; times are the person's.
     *
     * @param at when it would be sent, or dropped; where a choice of their own keeps it, when it is due
     * @param outcome {@code send}, {@code wait} or {@code drop}
     * @param reason why it would wait at first, or be dropped
     * @param why it is just this: of people who would meet, what brings them together; empty where nobody says
     */
    public record Item(
            String person,
            OffsetDateTime at,
            String outcome,
            String reason,
            OffsetDateTime due,
            String step,
            String why) {}

    /**
     * A page of deliveries, and what is true of all of them.
     *
     * @param finishesAt as if nobody's own choice kept anything; null where nothing would be sent
     * @param smallGroups in which no answer would ever be shown; the first hundred of {@code smallGroupCount}
     * @param tooFew whether no answer at all could be shown
     * @param shares how many of how many each round asks, and why, where not everybody is
     * @param warnings what is wanting, though it may run all the same
     * @param changed in how many groups others would meet by the weights that were asked for; null where none were, or nobody is brought
     *     together
     */
    public record Page(
            List<Item> items,
            Totals totals,
            List<Clash> clashes,
            @Nullable Instant finishesAt,
            String next,
            List<SmallGroup> smallGroups,
            int smallGroupCount,
            boolean tooFew,
            List<Activity.Share> shares,
            List<String> warnings,
            @Nullable Integer changed)
            implements Answer {}

    public Answer page(Kept kept, Question question) {
        directory.locate();
        var now = time.instant();
        var others = campaigns.all().stream()
                .filter(other -> other.state() == CampaignState.RUNNING
                        && !other.id().equals(kept.id())
                        && !other.id().isKiths())
                .toList();
        Optional<Cursor> cursor = question.cursor().isEmpty()
                ? Optional.of(Cursor.first(now, made(kept, others)))
                : Cursor.parse(question.cursor(), now);
        return cursor.map(from -> answer(kept, others, question, from)).orElseGet(Answer.NoSuchPage::new);
    }

    /** One after the other: two at once would take twice the memory, and the second may find what the first made. */
    private synchronized Answer answer(Kept kept, List<Kept> others, Question question, Cursor cursor) {
        var name = new Shelf.Name(kept.id(), question.ahead(), cursor.minute(), cursor.made());
        var known = shelf.find(name);
        if (known.isPresent()) {
            return page(kept, known.get(), question, cursor);
        }
        var window = new Window(cursor.now(), cursor.now().plus(question.ahead()));
        var wished = forecaster.wished(kept, window, MOST_DELIVERIES);
        if (wished.count() > MOST_DELIVERIES) {
            return new Answer.TooMany(wished.count(), valid(question.ahead(), wished.count()));
        }
        var forecast = forecaster.of(kept, wished, others, window);
        shelf.keep(name, forecast);
        return page(kept, forecast, question, cursor);
    }

    private Page page(Kept kept, Forecast forecast, Question question, Cursor cursor) {
        var all = forecast.items();
        return new Page(
                all.stream()
                        .skip(cursor.from())
                        .limit(question.most())
                        .map(one -> item(one, forecast.why().getOrDefault(one.errand(), "")))
                        .toList(),
                forecast.totals(),
                forecast.clashes(),
                forecast.finish().orElse(null),
                cursor.next(question.most(), all.size()),
                forecast.groups().small(),
                forecast.groups().count(),
                forecast.groups().tooFew(),
                forecast.shares(),
                Warnings.of(kept.campaign(), directory),
                changed(kept, question, cursor).orElse(null));
    }

    private Optional<Integer> changed(Kept kept, Question question, Cursor cursor) {
        var window = new Window(cursor.now(), cursor.now().plus(question.ahead()));
        return question.weights().isEmpty()
                ? Optional.empty()
                : forecaster.changed(kept.campaign(), question.weights(), window);
    }

    private Item item(Foreseen one, String why) {
        var person = one.errand().recipient();
        ZoneId zone = directory.find(person).map(Person::zone).orElse(ZoneOffset.UTC);
        return new Item(
                person.value(),
                DeliveryList.at(Forecaster.told(one), zone),
                one.outcome().name().toLowerCase(Locale.ROOT),
                one.reason(),
                DeliveryList.at(one.due(), zone),
                one.errand().step(),
                why);
    }

    private int made(Kept kept, List<Kept> others) {
        return Objects.hash(
                kept.text(),
                kept.readOn(),
                kept.state().word(),
                directory.version(),
                others.stream().map(other -> other.id() + other.text()).toList());
    }

    /** In whole days where there is one. */
    private static Duration valid(Duration ahead, long count) {
        var most = Duration.ofSeconds(ahead.toSeconds() * MOST_DELIVERIES / count);
        return most.toDays() > 0 ? Duration.ofDays(most.toDays()) : most;
    }
}
