package dev.kith.pack;

import dev.kith.campaign.Campaign;
import dev.kith.nudge.Progress;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.NudgeQuestion;
import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The quizzes of packs, for whoever certifies that somebody knows one. */
public final class PackQuizzes {

    private final Catalog catalog;
    private final Picks picks;
    private final Tastes tastes;
    private final Turns.Among among;
    private final Progress progress;

    PackQuizzes(Catalog catalog, Picks picks, Tastes tastes, Turns.Among among, Progress progress) {
        this.catalog = catalog;
        this.picks = picks;
        this.tastes = tastes;
        this.among = among;
        this.progress = progress;
    }

    /**
     * A quiz of a pack.
     *
     * @param needed false where a course that they completed stands in for its nudge, which is not brought
     */
    public record Quiz(PromptId nudge, boolean needed) {}

    /** Those that a campaign asks of somebody: of the nudges that are written for their level and not retired. */
    public List<Quiz> of(Campaign campaign, Person person) {
        var taste = tastes.of(person, campaign.handling().k());
        var past = new Past(Set.of(), progress.completedCourses(person.id()));
        return Offers.in(catalog).of(new PromptId(campaign.activity().prompt()), person.locale()).stream()
                .filter(offer -> taste.fits(offer) && asks(catalog, offer.id()))
                .map(offer -> new Quiz(offer.id(), !past.includes(offer)))
                .toList();
    }

    /** Whether a campaign is for somebody, or was when it chose something for them. */
    public boolean takesPart(Campaign campaign, Person person, Instant at) {
        return isFor(campaign, person, at)
                || picks.of(person.id()).keySet().stream()
                        .anyMatch(turn -> turn.campaign().equals(campaign.id()));
    }

    /** Whether somebody is in the audience of a campaign. */
    public boolean isFor(Campaign campaign, Person person, Instant at) {
        return among.isFor(campaign, person, at);
    }

    /** Whether a nudge is of a pack. */
    public boolean holds(Campaign campaign, PromptId nudge) {
        return catalog.pack(new PromptId(campaign.activity().prompt()))
                .filter(pack -> pack.nudges().contains(nudge))
                .isPresent();
    }

    static boolean asks(Catalog catalog, PromptId id) {
        return !catalog.isRetired(id)
                && catalog.prompt(id, Locale.ENGLISH)
                        .filter(Nudge.class::isInstance)
                        .flatMap(nudge -> ((Nudge) nudge).question())
                        .filter(NudgeQuestion::isQuiz)
                        .isPresent();
    }
}
