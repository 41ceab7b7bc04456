package dev.kith.delivery;

import dev.kith.facts.Fact;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All deliveries: what is planned and how each one stands. */
public interface Deliveries {

    DeliveryId idOf(Errand errand);

    /**
     * Plans errands: not those that went on already, however they stand now; one that still waits is moved to its new
     * time.
     *
     * @return how many are new
     */
    int plan(List<Plan> plans);

    /**
     * The same where the store may have lost what was planned: what it did lose, and what could have been sent by {@code now},
     * was unknown.
     */
    int planAgain(List<Plan> plans, Instant now);

    /**
     * Plans a delivery again that did not reach its recipient.
     *
     * @return false where it stands elsewhere by now
     */
    boolean retry(Delivery delivery, Instant due, String workspace);

    /** A person's delivery; empty where this person has none of that id. */
    Optional<Delivery> find(PersonId recipient, DeliveryId id);

    /**
     * Keeps an answer and appends its fact, atomically.
     *
     * @return false where the delivery cannot be answered, or was answered since {@code expectedVersion} was read
     */
    boolean answer(PersonId recipient, DeliveryId id, Answer answer);

    /** The sealed answer to a delivery. */
    Optional<String> answerTo(PersonId recipient, DeliveryId id);

    /** How many deliveries of a campaign stand where; states with none are missing. */
    Map<DeliveryState, Long> count(CampaignId campaign);

    /** How many deliveries of a campaign were ever unknown. */
    long everUnknown(CampaignId campaign);

    /** One page of a campaign's deliveries. */
    Page list(CampaignId campaign, int most, String cursor);

    /** Lists no more what ended so long ago that its row is gone; it still counts. */
    void forget(CampaignId campaign, Instant now);

    /** The terms a campaign was last governed by; empty where it never was. */
    Optional<Terms> terms(CampaignId campaign);

    /** Hands over a campaign's terms to every partition; nothing is claimed under the former ones once this returned. */
    void govern(CampaignId campaign, Terms terms);

    /**
     * What is to be planned.
     *
     * @param due business time
     * @param workspace the workspace whose limit it will count against
     * @param others who reads it together with the recipient; what has to be said first is said to them, too
     */
    record Plan(Errand errand, Instant due, String workspace, List<PersonId> others) {

        public Plan {
            others = List.copyOf(others);
        }

        /** For the recipient alone. */
        public Plan(Errand errand, Instant due, String workspace) {
            this(errand, due, workspace, List.of());
        }

        /** The same as it is to each who reads it. */
        Stream<Plan> toEach() {
            return Stream.concat(
                    Stream.of(this), others.stream().map(other -> new Plan(errand.to(other), due, workspace)));
        }
    }

    /**
     * An answer.
     *
     * @param expectedVersion the version that it replaces, 0 for none
     * @param sealed what was answered; not readable in the store; empty: nothing any more
     * @param told what the fact log learns of it; empty where nobody may learn that there was an answer: then the
     *     delivery goes on to be shown as sent
     * @param place where it is kept; empty: with the recipient
     */
    record Answer(int expectedVersion, String sealed, Optional<Fact> told, Optional<Place> place) {

        /** Kept with the recipient, under the delivery's id. */
        public Answer(int expectedVersion, String sealed, Optional<Fact> told) {
            this(expectedVersion, sealed, told, Optional.empty());
        }
    }

    /**
     * Where an answer is kept that nobody is to find with its recipient; both keys are in the recipient's partition.
     *
     * @param key a hash
     * @param field of the hash
     * @param shut a key that is there once answers are taken no more
     */
    record Place(String key, String field, String shut) {}

    /** A page; {@code next} is the cursor of the one after it, empty at the end. */
    record Page(List<Delivery> items, String next) {}
}
