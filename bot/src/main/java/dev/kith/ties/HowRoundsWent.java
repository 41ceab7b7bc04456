package dev.kith.ties;

import dev.kith.campaign.Campaign;
import dev.kith.clock.BusinessTime;
import dev.kith.introduction.Held;
import dev.kith.introduction.RoundsHeld;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.ties.Spread.Couple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How Kith brought people together in the rounds of a campaign. That is Kith's own doing: no figure of it counts what anybody
 * answered.
 */
public final class HowRoundsWent {

    /** Rounds of fewer show nothing: somebody could tell who it is. */
    private static final int FEWEST = 10;

    private static final Map<String, Function<Person, String>> FIELDS =
            Map.of("department", Person::department, "location", Person::location, "level", Person::level);

    private final RoundsHeld rounds;
    private final Directory directory;
    private final BusinessTime time;

    HowRoundsWent(RoundsHeld rounds, Directory directory, BusinessTime time) {
        this.rounds = rounds;
        this.directory = directory;
        this.time = time;
    }

    /** The rounds of a campaign that are over, the earliest first; none where people are asked first. */
    public List<RoundReport> of(Campaign campaign) {
        var today = time.instant().atZone(ZoneOffset.UTC).toLocalDate();
        var last = new HashMap<Couple, LocalDate>();
        var reports = new ArrayList<RoundReport>();
        rounds.before(campaign.id(), today).forEach((day, held) -> {
            var couples = held.groups().stream()
                    .flatMap(group -> couples(group.people()).stream())
                    .toList();
            var longAgo = day.minus(campaign.activity().programme().course().apart());
            int again = (int) couples.stream()
                    .filter(couple -> last.getOrDefault(couple, LocalDate.MAX).isBefore(longAgo))
                    .count();
            couples.forEach(couple -> last.put(couple, day));
            reports.add(held.people().size() < FEWEST ? RoundReport.hidden(day) : report(day, held, couples, again));
        });
        return List.copyOf(reports);
    }

    private RoundReport report(LocalDate day, Held held, List<Couple> couples, int again) {
        var spread = new HashMap<String, RoundReport.Across>();
        var people = held.groups().stream()
                .flatMap(group -> group.people().stream())
                .distinct()
                .toList();
        FIELDS.forEach((field, value) ->
                spread.put(field, RoundReport.Across.of(Spread.of(couples, people, person -> value(person, value)))));
        return new RoundReport(
                day,
                inFives(held.people().size()),
                inFives(held.groups().size()),
                again,
                RoundReport.Alone.of(held.alone().values()),
                spread);
    }

    /** As long as it does not tell to one how many wanted to take no part. */
    private static int inFives(int many) {
        return Math.round(many / 5f) * 5;
    }

    /** Whoever left the organisation is in no group. */
    private String value(PersonId person, Function<Person, String> field) {
        return directory.find(person).map(field).orElse("");
    }

    private static List<Couple> couples(List<PersonId> people) {
        return people.stream()
                .flatMap(one -> people.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new Couple(one, other)))
                .toList();
    }
}
