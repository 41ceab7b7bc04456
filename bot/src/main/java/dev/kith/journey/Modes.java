package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.delivery.Errand;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Who may know what is answered to a check-in inside a journey. Those who began in the same quarter are one round; where fewer are
 * expected in it than a confidential check-in needs, it is asked by name, and says so.
 */
record Modes(Quarters quarters, Enrolments enrolments) {

    Handling of(Campaign campaign, Errand errand) {
        var handling = campaign.handling();
        return handling.mode() == Mode.NAMED
                ? handling
                : new Handling(
                        mode(campaign, errand),
                        handling.k(),
                        handling.lattice(),
                        handling.forward(),
                        handling.tellsWhoTookPart());
    }

    /** Fixed when the first of a quarter is asked: it is the same for all of them, however many come. */
    private Mode mode(Campaign campaign, Errand errand) {
        String quarter = quarter(LocalDate.parse(errand.run()));
        return quarters.mode(
                campaign.id(),
                quarter,
                () -> isExpected(campaign, LocalDate.parse(errand.run()))
                        ? campaign.handling().mode()
                        : Mode.NAMED);
    }

    /** As many as began in this quarter so far, or in the one before it, whichever is more. */
    private boolean isExpected(Campaign campaign, LocalDate run) {
        long here = began(campaign, quarter(run));
        long before = began(campaign, quarter(run.minusMonths(3)));
        return Math.max(here, before) >= 2L * campaign.handling().k();
    }

    private long began(Campaign campaign, String quarter) {
        return enrolments.all(campaign.id()).values().stream()
                .filter(walks -> walks.stream()
                        .filter(Modes::takesPart)
                        .anyMatch(walk -> quarter(LocalDate.parse(walk.run())).equals(quarter)))
                .count();
    }

    /** Whoever never began is expected to answer nothing. */
    private static boolean takesPart(Enrolment walk) {
        return switch (walk.standing().state()) {
            case WALKING, DONE -> true;
            case ENDED -> walk.hasBegun();
            case NOTICED, ASKED, LEFT_OUT -> false;
        };
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
