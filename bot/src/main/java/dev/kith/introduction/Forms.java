package dev.kith.introduction;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Programme.Form;
import dev.kith.campaign.Runs;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.Introduction.Role;
import dev.kith.prompts.Introduction.Words;
import java.util.Locale;
import java.util.Optional;

/** Who meets whom in a campaign: as it says, else as the words of its prompt are written for. */
record Forms(Runs<Introduction> runs) {

    /** Whoever of the audience offers more than they want shares what somebody wants. */
    private static final Form MENTORS = new Form.Mentors(Optional.empty(), true);

    Form of(Campaign campaign) {
        return campaign.activity()
                .programme()
                .form()
                .orElseGet(() -> isOfEquals(campaign) ? new Form.Peers() : MENTORS);
    }

    /** Whether one shares something with the other; so it is in a journey, too. */
    boolean isOfSides(Campaign campaign) {
        return !campaign.activity().kind().equals(IntroductionActivity.KIND) || of(campaign) instanceof Form.Mentors;
    }

    /** What the one who shares something is to the other; empty among equals. */
    Optional<Role> role(Campaign campaign) {
        return isOfSides(campaign) ? runs.prompt(campaign, Locale.ENGLISH).flatMap(Forms::role) : Optional.empty();
    }

    static Optional<Role> role(Introduction prompt) {
        return prompt.words() instanceof Words.OfRoles roles ? Optional.of(roles.role()) : Optional.empty();
    }

    /** Whether only those meet of whom one offers what the other wants. */
    boolean isBySkill(Campaign campaign) {
        return of(campaign) instanceof Form.Mentors mentors && mentors.bySkill();
    }

    /** What is wrong where the campaign's form is none that its prompt has words for. */
    Optional<Fault> fault(Campaign campaign) {
        return campaign.activity()
                .programme()
                .form()
                .filter(form -> runs.prompt(campaign, Locale.ENGLISH).isPresent())
                .filter(form -> form instanceof Form.Mentors == isOfEquals(campaign))
                .map(form -> form instanceof Form.Mentors
                        ? fault(campaign, "is for two of whom one shares something", "peers or groups")
                        : fault(campaign, "is for people who are the same to each other", "mentors"));
    }

    private static Fault fault(Campaign campaign, String problem, String valid) {
        return new Fault(
                "programme.form", problem + ", and " + campaign.activity().prompt() + " has no words for that", valid);
    }

    private boolean isOfEquals(Campaign campaign) {
        return runs.prompt(campaign, Locale.ENGLISH)
                .filter(prompt -> prompt.words() instanceof Words.OfEquals)
                .isPresent();
    }
}
