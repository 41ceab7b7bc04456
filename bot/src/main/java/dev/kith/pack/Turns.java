package dev.kith.pack;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Schedule.Round;
import dev.kith.delivery.Errand;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is whose in each round of a campaign: as it is fixed, else as it would be chosen now. */
final class Turns {

    private final Picks picks;
    private final Seen seen;
    private final Picker picker;
    private final Among among;
    private final Anew anew;

    Turns(Picks picks, Seen seen, Picker picker, Among among, Anew anew) {
        this.picks = picks;
        this.seen = seen;
        this.picker = picker;
        this.among = among;
        this.anew = anew;
    }

    /** Whom campaigns are for. */
    record Among(Audiences audiences, Directory directory) {

        boolean isFor(Campaign campaign, Person person, Instant at) {
            return audiences.compile(campaign.audience()).includes(person, directory, at);
        }
    }

    /** What happens to a pick that was chosen, in the place of another or of none. */
    @FunctionalInterface
    private interface Keeping {

        Pick keep(PersonId person, Turn turn, Optional<Pick> former, Pick pick);
    }

    Optional<Pick> pick(Errand errand) {
        return errand.step().equals(PackActivity.STEP)
                ? picks.find(errand.recipient(), Turn.of(errand))
                : Optional.empty();
    }

    /** Not where it has come to its reader another way since it was chosen. */
    boolean isStillToRead(Campaign campaign, Errand errand, Person reader) {
        return !seen.cameElsewhere(Turn.of(errand), reader, picks.of(reader.id()), since(campaign, reader));
    }

    /** Whom a campaign is for. */
    Function<Person, Boolean> readers(Campaign campaign, Instant now) {
        return person -> among.isFor(campaign, person, now);
    }

    /** Fixes what is not fixed yet; a round in which somebody gets nothing is missing. */
    Map<Round, Pick> fixed(Campaign campaign, Person person, List<Round> rounds) {
        return of(campaign, person, rounds, this::fix);
    }

    /** The same, and nothing is fixed by looking. */
    Map<Round, Pick> foreseen(Campaign campaign, Person person, List<Round> rounds) {
        return of(campaign, person, rounds, (reader, turn, former, pick) -> pick);
    }

    private Pick fix(PersonId person, Turn turn, Optional<Pick> former, Pick pick) {
        return former.map(one -> picks.change(person, turn, one, pick)).orElseGet(() -> picks.fix(person, turn, pick));
    }

    private Map<Round, Pick> of(Campaign campaign, Person person, List<Round> rounds, Keeping keeping) {
        var theirs = rounds.stream()
                .filter(round -> among.isFor(campaign, person, round.at()))
                .toList();
        return theirs.isEmpty() ? Map.of() : chosen(campaign, person, theirs, keeping);
    }

    /** Whether somebody completed the course of what was chosen for them: then it is another's turn. */
    private boolean isDone(Campaign campaign, Person person, Pick pick) {
        return picker.course(campaign, person, pick.prompt())
                .filter(course -> seen.isCompleted(course, person))
                .isPresent();
    }

    /** What is chosen for one round is not chosen again for the next, nor what they completed meanwhile. */
    private Map<Round, Pick> chosen(Campaign campaign, Person person, List<Round> rounds, Keeping keeping) {
        var known = picks.of(person.id());
        var since = since(campaign, person);
        var chosen = new LinkedHashMap<Round, Pick>();
        Optional<Past> past = Optional.empty();
        for (Round round : rounds) {
            var turn = new Turn(campaign.id(), round.date().toString());
            var former = Optional.ofNullable(known.get(turn));
            var pick = former.filter(one -> !isDone(campaign, person, one));
            if (pick.isEmpty()) {
                var until = past.orElseGet(() -> seen.of(person, known, new Seen.Stretch(since, round.at())));
                pick = picker.choose(campaign, person, turn, until)
                        .map(one -> keeping.keep(person.id(), turn, former, one));
                past = Optional.of(pick.map(one -> until.and(one.prompt())).orElse(until));
            }
            pick.ifPresent(one -> chosen.put(round, one));
        }
        return chosen;
    }

    /** From when on what came counts: everything that is remembered, where the pack did not begin again. */
    private Instant since(Campaign campaign, Person person) {
        return campaign.activity()
                .certificate()
                .flatMap(given -> anew.since(campaign.id(), person.id()))
                .orElse(Instant.EPOCH);
    }
}
