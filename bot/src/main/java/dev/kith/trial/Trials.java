package dev.kith.trial;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignState;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sends somebody all the cards of a journey in its order, evenly over ten minutes. */
public final class Trials {

    private static final String CAMPAIGN = """
            id: trial
            activity: {kind: trial, prompt: library}
            audience: 'false'
            limits: {priority: 1}
            """;

    private final CampaignDesk desk;
    private final Deliveries deliveries;
    private final Planning planning;
    private final Directory directory;
    private final Quiet quiet;

    Trials(CampaignDesk desk, Deliveries deliveries, Planning planning, Directory directory, Quiet quiet) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.planning = planning;
        this.directory = directory;
        this.quiet = quiet;
    }

    /** What became of a wish to try a journey. */
    public sealed interface Begun {

        /** So many cards come, the last at {@code until}. */
        record Coming(int cards, Instant until) implements Begun {}

        /** The same journey is under way already, the last card comes at {@code until}. */
        record UnderWay(Instant until) implements Begun {}

        /** Whoever runs Kith holds it. */
        record Held() implements Begun {}

        /** This is no time to send them anything; why is nobody's business. */
        record NotNow() implements Begun {}
    }

    /** Somebody wants it for themselves; the journey is one of the catalogue. Begun twice at once it is begun once. */
    public Begun wanted(Person person, Journey journey) {
        return quiet.isWanted(person) ? new Begun.NotNow() : begin(person, journey, Way.By.READER);
    }

    /** The same from outside chat, where nothing says that whoever asks is the person. */
    public Begun sent(Person person, Journey journey) {
        return quiet.isDue(person) ? new Begun.NotNow() : begin(person, journey, Way.By.DESK);
    }

    private Begun begin(Person person, Journey journey, Way.By by) {
        if (desk.startOwn(CampaignId.TRIAL, CAMPAIGN).state() != CampaignState.RUNNING) {
            return new Begun.Held();
        }
        var now = quiet.time().instant();
        var way = new Way(journey.id(), by, now);
        var underWay = underWay(person, journey, way, now);
        if (underWay.isPresent()) {
            return new Begun.UnderWay(underWay.get());
        }
        var steps = journey.steps();
        String workspace = directory.workspaceOf(person.id());
        planning.plan(IntStream.range(0, steps.size())
                .mapToObj(i -> new Plan(errand(way, steps.get(i), person), at(now, i, steps.size()), workspace))
                .toList());
        return new Begun.Coming(steps.size(), at(now, steps.size() - 1, steps.size()));
    }

    /** The first comes at once, the last when the time is over. */
    private static Instant at(Instant now, int card, int cards) {
        return now.plus(Way.LASTS.multipliedBy(card).dividedBy(Math.max(1, cards - 1)));
    }

    /** When the last card comes of a trial whose first came in this window, or in the one before. */
    private Optional<Instant> underWay(Person person, Journey journey, Way way, Instant now) {
        return Stream.of(way, new Way(way.journey(), way.by(), now.minus(Way.LASTS)))
                .map(one -> deliveries.idOf(errand(one, journey.steps().getFirst(), person)))
                .flatMap(id -> deliveries.find(person.id(), id).stream())
                .map(first -> first.due().plus(Way.LASTS))
                .filter(until -> until.isAfter(now))
                .findFirst();
    }

    private static Errand errand(Way way, Step step, Person person) {
        return new Errand(CampaignId.TRIAL, way.run(), step.id(), person.id(), person.id());
    }
}
