package dev.kith.campaign;

import dev.kith.delivery.CampaignId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A campaign: what is run, for whom, when, within which limits.
 *
 * @param audience a CEL expression
 * @param plan when, and what an outage means
 */
public record Campaign(CampaignId id, ActivityRef activity, String audience, Plan plan, Handling handling) {

    /**
     * The activity by its kind ({@code checkin}) and the id of the prompt, journey or pack it runs.
     *
     * @param programme how it brings people together, where it does
     * @param certificate what whoever knows a pack is given, where its campaign gives something
     * @param tellsItems whether connectors learn of each question that is answered by name, too
     */
    public record ActivityRef(
            String kind, String prompt, Programme programme, Optional<Certificate> certificate, boolean tellsItems) {

        /** Of an activity that brings nobody together, or as usual. */
        public ActivityRef(String kind, String prompt) {
            this(kind, prompt, Programme.USUAL, Optional.empty(), false);
        }
    }

    /** The same, bringing people together in another way. */
    public Campaign with(Programme programme) {
        var other = new ActivityRef(
                activity.kind(), activity.prompt(), programme, activity.certificate(), activity.tellsItems());
        return new Campaign(id, other, audience, plan, handling);
    }

    /**
     * When, and within which limits.
     *
     * @param schedule empty for activities that follow each person's own dates
     * @param lateness how late a message may be after an outage; empty: it is skipped
     * @param sample how many are asked in a round; empty: everybody in the audience
     * @param loop what has to be said of a round before the next
     */
    public record Plan(
            Optional<Schedule> schedule,
            Optional<Duration> lateness,
            Limits limits,
            Optional<Sample> sample,
            Loop loop) {}

    /**
     * Limits of each delivery.
     *
     * @param priority 1 (first) to 9
     * @param expires how long after its time a message still makes sense
     * @param remindAfter how long after it was sent whoever has not answered gets it once more; empty: not at all
     */
    public record Limits(int priority, Duration expires, Optional<Duration> remindAfter) {

        public static final Limits DEFAULT = new Limits(5, Duration.ofDays(7), Optional.empty());
    }

    /**
     * How answers are handled.
     *
     * @param forward names of the connectors that learn of what was done
     * @param tellsWhoTookPart whether they learn, when a round that is not named closes, who took part in it; else nothing of it
     */
    public record Handling(
            Mode mode, int k, List<List<String>> lattice, List<String> forward, boolean tellsWhoTookPart) {

        /** Of whose unnamed check-ins no connector learns anything. */
        public Handling(Mode mode, int k, List<List<String>> lattice, List<String> forward) {
            this(mode, k, lattice, forward, false);
        }

        public Handling {
            lattice = List.copyOf(lattice);
            forward = List.copyOf(forward);
        }
    }

    /** Who may know who answered what. */
    public enum Mode {
        NAMED,
        CONFIDENTIAL,
        ANONYMOUS
    }
}
