package dev.kith.campaign;

import dev.kith.chat.Block;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * The courses of learning systems that it goes by, as they are named: those that its prompts lead to, and those that its
     * conditions look at.
     */
    default Set<String> courses(Campaign campaign) {
        return Set.of();
    }

    /** Those of them that matter to somebody; asked of many, what they have in common is read once. */
    default Function<Person, Set<String>> coursesOf(Campaign campaign, Instant now) {
        return person -> Set.of();
    }

    /** The same of one person. */
    default Set<String> coursesOf(Campaign campaign, Person person, Instant now) {
        return coursesOf(campaign, now).apply(person);
    }

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

    /** The same as {@link #occurrences}, of many people at once: what they have in common is read once. */
    default Function<Person, List<Occurrence>> planned(Campaign campaign, Window window) {
        return person -> occurrences(campaign, person, window);
    }

    /**
     * Whether it goes with each person at their own pace: it keeps itself who takes part, for the audience only says who
     * begins; and nothing of it comes too late, for what could not be said in time is said later.
     */
    default boolean accompanies() {
        return false;
    }

    /**
     * Whether it asks something in each round of a schedule: then the times of a round can be spread over the day, only some
     * asked, and those reminded who have not answered.
     */
    default boolean asksInRounds() {
        return false;
    }

    /** How many of how many the rounds ask whose time it is in the window, where not everybody is; it fixes nothing. */
    default List<Share> shares(Campaign campaign, Window window) {
        return List.of();
    }

    /**
     * In how many groups of the next round that is not fixed yet others would meet, if these reasons counted so much; empty where it
     * brings nobody together. It fixes nothing.
     */
    default Optional<Integer> changed(Campaign campaign, Map<String, Integer> weights, Window window) {
        return Optional.empty();
    }

    /** How many of how many people a round asks, and why. */
    record Share(String round, int asked, int people, String why) {}

    /** A stretch of business time; the first instant does not belong to it, the last does. */
    record Window(Instant after, Instant until) {}

    /**
     * A step of a run that is due.
     *
     * @param why it is just this, for whoever looks at what would be; empty where nobody says
     */
    record Occurrence(String run, String step, Instant at, Parties parties, String why) {

        /** Of which nobody says why. */
        public Occurrence(String run, String step, Instant at, Parties parties) {
            this(run, step, at, parties, "");
        }

        /** For the person who was asked for, and perhaps others who read it with them. */
        public Occurrence(String run, String step, Instant at, Optional<PersonId> about, List<PersonId> others) {
            this(run, step, at, new Parties(about, Optional.empty(), others));
        }

        /** For the person who was asked for, alone. */
        public Occurrence(String run, String step, Instant at, Optional<PersonId> about) {
            this(run, step, at, about, List.of());
        }

        /** Whom it goes to, where it is wanted for {@code person}. */
        PersonId recipient(Person person) {
            return parties.to().orElse(person.id());
        }

        /** The errand that it is, where it is wanted for {@code person}. */
        Errand errand(CampaignId campaign, Person person) {
            var recipient = recipient(person);
            return new Errand(campaign, run, step, parties.about().orElse(recipient), recipient);
        }
    }

    /**
     * Those whom a step has to do with.
     *
     * @param about whom it concerns, where that is not the recipient
     * @param to the recipient, where that is not the person who was asked for
     * @param others who reads it together with the recipient
     */
    record Parties(Optional<PersonId> about, Optional<PersonId> to, List<PersonId> others) {

        public Parties {
            others = List.copyOf(others);
        }
    }

    /** The name of what somebody is sent, in their language, and where they can read on. */
    record Title(String text, Optional<Block.Link> readOn) {}

    /** A field of a campaign that the activity cannot work with. */
    record Fault(String field, String problem, String valid) {

        /** Of an activity that has one campaign, which is Kith's own. */
        public static List<Fault> unlessKiths(CampaignId id, Campaign campaign) {
            return campaign.id().equals(id)
                    ? List.of()
                    : List.of(new Fault("activity.kind", "is Kith's own", "journey, pack, checkin or introduction"));
        }
    }
}
