package dev.kith.campaign;

import dev.kith.chat.Block;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a campaign runs. An activity says what it wants of a campaign, and what is due to whom and when. */
public interface Activity {

    /** {@code checkin}, {@code journey}, {@code pack} or {@code introduction}. */
    String kind();

    /** What is wrong with the campaign's use of this activity: field, problem, what would be valid. */
    List<Fault> faults(Campaign campaign);

    /** The activity's name for people: the title of what it runs. */
    String describe(Campaign campaign);

    /**
     * What the home calls that which an errand of this campaign brought its reader; empty where the catalogue has it no
     * more, or where the activity shows it in a part of the home of its own.
     */
    Optional<Title> title(Campaign campaign, Errand errand, Locale locale);

    /**
     * What is due to {@code person} after {@code window.after()} and not after {@code window.until()}. A pure function of
     * its arguments: asked again it answers the same.
     */
    List<Occurrence> occurrences(Campaign campaign, Person person, Window window);

    /** When an errand of this campaign is due by what is known of the person now; empty where it no longer is. */
    Optional<Instant> dueAt(Campaign campaign, Person person, Errand errand);

    /**
     * The same, asked of many people to see what would be: nothing is kept by asking, and what they have in common is
     * worked out once.
     */
    default Function<Person, List<Occurrence>> foreseen(Campaign campaign, Window window) {
        return person -> occurrences(campaign, person, window);
    }

    /**
     * What can be known of {@link #occurrences} days ahead; it starts nothing. Nothing, where that is known only when it is
     * planned.
     */
    default List<Occurrence> sureToCome(Campaign campaign, Person person, Window window) {
        return occurrences(campaign, person, window);
    }

    /** A stretch of business time; the first instant does not belong to it, the last does. */
    record Window(Instant after, Instant until) {}

    /**
     * A step of a run that is due.
     *
     * @param about whom it concerns, where that is not the recipient
     * @param others who reads it together with the recipient
     */
    record Occurrence(String run, String step, Instant at, Optional<PersonId> about, List<PersonId> others) {

        public Occurrence {
            others = List.copyOf(others);
        }

        /** For the recipient alone. */
        public Occurrence(String run, String step, Instant at, Optional<PersonId> about) {
            this(run, step, at, about, List.of());
        }
    }

    /** The name of what somebody is sent, in their language, and where they can read on. */
    record Title(String text, Optional<Block.Link> readOn) {}

    /** A field of a campaign that the activity cannot work with. */
    record Fault(String field, String problem, String valid) {}
}
