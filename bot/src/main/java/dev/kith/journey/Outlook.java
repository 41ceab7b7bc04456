package dev.kith.journey;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaign;
import dev.kith.chat.Block;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.journey.Enrolment.State;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step.Reader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What journeys want of whom, and when: as it is planned, and as far as it can be foreseen. */
final class Outlook {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Journeys journeys;
    private final Lookout.Register register;
    private final Guide guide;
    private final Cards cards;
    private final Scenes scenes;

    Outlook(Journeys journeys, Lookout.Register register, Guide guide, Cards cards, Scenes scenes) {
        this.journeys = journeys;
        this.register = register;
        this.guide = guide;
        this.cards = cards;
        this.scenes = scenes;
    }

    List<Occurrence> planned(Campaign campaign, Person person, Instant until) {
        return guide.occurrences(campaign, person, register.enrolments().of(campaign.id(), person.id()), until);
    }

    /** Of many, read at once. */
    Function<Person, List<Occurrence>> planned(Campaign campaign, Instant until) {
        var all = walkers(campaign);
        return person -> guide.occurrences(campaign, person, all.getOrDefault(person.id(), List.of()), until);
    }

    /** Also of those who would begin; it begins nothing. */
    Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        var journey = journeys.of(campaign);
        var all = walkers(campaign);
        return person -> journey.stream()
                .flatMap(one ->
                        walks(campaign, one, person, all.getOrDefault(person.id(), List.of()), window.after()).stream()
                                .flatMap(walk -> ahead(campaign.id(), one, person, walk)))
                .filter(occurrence -> !occurrence.at().isAfter(window.until()))
                .toList();
    }

    /** Who is on their way, or was so lately that what they were sent may still be under way. */
    Function<Person, Boolean> walking(Campaign campaign, Instant now) {
        var all = walkers(campaign);
        return person -> isWalking(all.getOrDefault(person.id(), List.of()), now);
    }

    /** The same of one. */
    boolean isWalking(Campaign campaign, Person person, Instant now) {
        return isWalking(register.enrolments().of(campaign.id(), person.id()), now);
    }

    private static boolean isWalking(List<Enrolment> walks, Instant now) {
        return walks.stream()
                .anyMatch(walk -> walk.isWalking()
                        || walk.standing().state() == State.DONE
                                && walk.standing().since().isAfter(now.minus(LATELY)));
    }

    private List<Enrolment> walks(
            Campaign campaign, Journey journey, Person person, List<Enrolment> known, Instant now) {
        var walks = new ArrayList<>(known.stream()
                .filter(walk -> walk.isWalking() && walk.standing().doubt().isEmpty())
                .toList());
        Stream.concat(
                        register.newcomers().of(campaign, journey, person, known, now).stream(),
                        known.stream().filter(Outlook::mayBegin))
                .map(walk -> register.beginnings().begun(campaign.id(), journey, person, walk, now))
                .forEach(walks::add);
        return walks;
    }

    private static boolean mayBegin(Enrolment enrolment) {
        return switch (enrolment.standing().state()) {
            case NOTICED, ASKED -> true;
            case WALKING, DONE, ENDED, LEFT_OUT -> false;
        };
    }

    private Stream<Occurrence> ahead(CampaignId campaign, Journey journey, Person person, Enrolment walk) {
        return scenes.walk(campaign, journey, person, walk).ahead().stream()
                .map(turn -> occurrence(person, walk, turn));
    }

    /** As it would be planned, but that nobody is put on anybody's card. */
    private static Occurrence occurrence(Person person, Enrolment enrolment, Turn turn) {
        return switch (turn.role()) {
            case PERSON -> new Occurrence(enrolment.run(), turn.step(), turn.at(), Optional.empty());
            case MANAGER ->
                new Occurrence(
                        Timetable.dayOf(turn.at(), turn.reader()).toString(),
                        turn.step(),
                        turn.at(),
                        Guide.parties(turn.reader(), turn.reader()));
            case BUDDY, MENTOR ->
                new Occurrence(enrolment.run(), turn.step(), turn.at(), Guide.parties(person, turn.reader()));
        };
    }

    /** What somebody is going to read of their own journeys. */
    List<Occurrence> toCome(Campaign campaign, Person person, Window window) {
        var journey = journeys.of(campaign);
        return register.enrolments().of(campaign.id(), person.id()).stream()
                .filter(walk -> walk.isWalking() && walk.standing().doubt().isEmpty())
                .flatMap(walk -> journey.stream().flatMap(one -> ahead(campaign.id(), one, person, walk)))
                .filter(occurrence -> occurrence.parties().to().isEmpty())
                .filter(occurrence -> occurrence.at().isAfter(window.after())
                        && !occurrence.at().isAfter(window.until()))
                .toList();
    }

    /** When an errand is due now; while something speaks against going on, it waits until that is settled. */
    Optional<Instant> dueAt(Campaign campaign, Person reader, Errand errand) {
        if (isOthersHalf(campaign, errand)) {
            return Optional.of(Instant.EPOCH);
        }
        return journeys.of(campaign)
                .flatMap(journey -> journey.step(errand.step())
                        .filter(step -> step.to() == Reader.MANAGER)
                        .map(step -> ofCard(campaign, journey, reader, errand))
                        .orElseGet(() -> ofWalker(campaign, journey, errand)));
    }

    /**
     * Whether somebody beside the walker is told what the walker was told, as of an introduction: it is due once it is planned,
     * and moves nobody on.
     */
    private boolean isOthersHalf(Campaign campaign, Errand errand) {
        return !errand.about().equals(errand.recipient())
                && journeys.of(campaign)
                        .flatMap(journey -> journey.step(errand.step()))
                        .filter(step -> step.to() == Reader.PERSON)
                        .isPresent();
    }

    /** Due while it is the turn of anybody on the card: they have not come further, and still have this reader. */
    private Optional<Instant> ofCard(Campaign campaign, Journey journey, Person reader, Errand errand) {
        var card = new Shared.Card(campaign.id(), errand.step(), reader.id());
        LocalDate day = LocalDate.parse(errand.run());
        return cards.shared().on(card, errand.run()).stream()
                        .flatMap(walker -> turn(campaign, journey, errand.step(), walker).stream())
                        .filter(turn -> turn.reader().id().equals(reader.id()))
                        .anyMatch(turn -> !Timetable.dayOf(turn.at(), reader).isAfter(day))
                ? journey.step(errand.step())
                        .map(step -> scenes.timetable().at(day, step.moment().at(), reader))
                : Optional.empty();
    }

    private Optional<Turn> turn(Campaign campaign, Journey journey, String step, Shared.Walker walker) {
        return register.enrolments()
                .find(campaign.id(), walker.person(), walker.run())
                .filter(walk -> walk.isWalking() && walk.standing().doubt().isEmpty())
                .flatMap(walk -> directory()
                        .find(walker.person())
                        .map(person -> scenes.walk(campaign.id(), journey, person, walk)))
                .filter(walk -> !walk.isReached())
                .flatMap(walk -> walk.turn(step));
    }

    private Optional<Instant> ofWalker(Campaign campaign, Journey journey, Errand errand) {
        return register.enrolments()
                .find(campaign.id(), errand.about(), errand.run())
                .flatMap(walk -> directory()
                        .find(errand.about())
                        .flatMap(walker -> due(campaign, journey, walker, walk, errand)));
    }

    private Optional<Instant> due(Campaign campaign, Journey journey, Person walker, Enrolment walk, Errand errand) {
        if (errand.step().equals(Turn.FAREWELL)) {
            return guide.farewell(journey, walker, walk).map(Turn::at);
        }
        if (!walk.isWalking()) {
            return Optional.empty();
        }
        var settled = walk.standing().doubt().map(since -> since.plus(Review.GRACE));
        var here = scenes.walk(campaign.id(), journey, walker, walk);
        return settled.or(() -> here.isReached()
                ? Optional.empty()
                : here.turn(errand.step())
                        .filter(turn -> turn.reader().id().equals(errand.recipient()))
                        .map(Turn::at));
    }

    /** Of whom a step speaks. */
    Optional<Block> about(Campaign campaign, Errand errand, Person reader) {
        var about = new About(directory(), cards.shared(), register.enrolments());
        return journeys.of(campaign).flatMap(journey -> about.of(journey, errand, reader));
    }

    private Directory directory() {
        return scenes.people().directory();
    }

    private Map<PersonId, List<Enrolment>> walkers(Campaign campaign) {
        return register.enrolments().all(campaign.id());
    }
}
