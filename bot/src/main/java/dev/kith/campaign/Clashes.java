package dev.kith.campaign;

import dev.kith.campaign.Activity.Occurrence;
import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which other running campaigns want the same people on the same day of theirs, or within four hours. */
final class Clashes {

    private static final Logger log = LoggerFactory.getLogger(Clashes.class);
    private static final Duration NEAR = Duration.ofHours(4);

    private final Prospects prospects;

    Clashes(Prospects prospects) {
        this.prospects = prospects;
    }

    /** The clashes of what is wanted of each person with the {@code others}, most people first. */
    List<Clash> of(Map<Person, List<Instant>> wanted, Collection<Kept> others, Window window) {
        return others.stream()
                .flatMap(other -> orSay(other, wanted, window).stream())
                .sorted(Comparator.comparing(Clash::people).reversed().thenComparing(Clash::campaign))
                .toList();
    }

    /** A campaign that cannot be looked at hides no other. */
    private Optional<Clash> orSay(Kept other, Map<Person, List<Instant>> wanted, Window window) {
        try {
            return clash(other, wanted, window);
        } catch (RuntimeException e) {
            log.warn("A campaign could not be looked at for clashes (campaign: {})", other.id(), e);
            return Optional.empty();
        }
    }

    private Optional<Clash> clash(Kept other, Map<Person, List<Instant>> wanted, Window window) {
        var asking = prospects.asking(other, window);
        var days = wanted.entrySet().stream()
                .flatMap(one -> firstDay(asking, one.getKey(), one.getValue()).stream())
                .toList();
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> new Clash(
                        other.id().value(), other.campaign().plan().limits().priority(), days.size(), first));
    }

    private static Optional<LocalDate> firstDay(Prospects.Asking asking, Person person, List<Instant> wanted) {
        var due = asking.occurrences().apply(person);
        if (wanted.stream().noneMatch(at -> meets(due, at, person))) {
            return Optional.empty();
        }
        var theirs = asking.of(person);
        return wanted.stream()
                .filter(at -> meets(theirs, at, person))
                .min(Comparator.naturalOrder())
                .map(at -> day(at, person));
    }

    private static boolean meets(List<Occurrence> theirs, Instant at, Person person) {
        return theirs.stream()
                .anyMatch(one -> Duration.between(one.at(), at).abs().compareTo(NEAR) <= 0
                        || day(one.at(), person).equals(day(at, person)));
    }

    private static LocalDate day(Instant at, Person person) {
        return at.atZone(person.zone()).toLocalDate();
    }
}
