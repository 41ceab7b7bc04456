package dev.kith.lms;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns;
import dev.kith.campaign.ProgrammeJoined;
import dev.kith.certificate.Certificates;
import dev.kith.certificate.PackPassed;
import dev.kith.checkin.CheckinAnswered;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.checkin.CheckinCompleted;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.Passed;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.Fact;
import dev.kith.lms.Brief.Done;
import dev.kith.meeting.MentorMet;
import dev.kith.meeting.PeopleMet;
import dev.kith.mentorship.MeetingAccepted;
import dev.kith.nudge.NudgeAnswers;
import dev.kith.nudge.NudgeOpened;
import dev.kith.nudge.NudgeReacted;
import dev.kith.nudge.NudgeTried;
import dev.kith.nudge.QuizAnswered;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.PromptId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a fact means to a learning system: nothing, or records, which may take the place of others. What somebody declined, left
 * or did not do is no fact, and so no record.
 */
final class Translator {

    /** The facts that may mean something; most facts are others, and need not be read. */
    private static final Set<String> SPOKEN_OF = Stream.of(
                    CheckinAnswered.class,
                    CheckinCompleted.class,
                    MeetingAccepted.class,
                    MentorMet.class,
                    NudgeOpened.class,
                    NudgeReacted.class,
                    NudgeTried.class,
                    QuizAnswered.class,
                    PackPassed.class,
                    PeopleMet.class,
                    ProgrammeJoined.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Said said;
    private final Campaigns campaigns;
    private final Catalog catalog;
    private final Naming naming;
    private final CheckinRecords checkins;

    Translator(Said said, Campaigns campaigns, Directory directory, Catalog catalog, Forwarded forwarded) {
        this.said = said;
        this.campaigns = campaigns;
        this.catalog = catalog;
        this.naming = new Naming(directory, catalog);
        this.checkins = new CheckinRecords(said, catalog, forwarded, naming);
    }

    /** Where it is kept what people said; facts do not tell it. */
    record Said(Deliveries deliveries, CheckinAnswers checkins, NudgeAnswers nudges, Certificates certificates) {

        /** Whether a version of an answer is the latest: only that can be read. */
        boolean isLatest(PersonId person, DeliveryId delivery, int version) {
            return deliveries
                    .find(person, delivery)
                    .filter(one -> one.progress().answerVersion() == version)
                    .isPresent();
        }
    }

    /** Whether facts of this type mean something to any learning system. */
    static boolean speaksOf(String type) {
        return SPOKEN_OF.contains(type);
    }

    /** What a connector is to be sent for a fact; empty where it means nothing to it. */
    Optional<Translation> translate(Fact fact, Brief brief) {
        return switch (fact) {
            case CheckinAnswered answered -> answered(answered, brief);
            case CheckinCompleted completed ->
                done(completed, About.of(completed.subject()), completed.delivery(), brief);
            case NudgeReacted reacted -> nudge(reacted, reacted.subject(), reacted.delivery(), brief, Done.Read.class);
            case NudgeTried tried -> nudge(tried, tried.subject(), tried.delivery(), brief, Done.Tried.class);
            case QuizAnswered quiz ->
                isPassed(quiz, brief)
                        ? nudge(quiz, quiz.subject(), quiz.delivery(), brief, Done.Passed.class)
                        : Optional.empty();
            case PackPassed passed -> passed(passed, brief);
            case PeopleMet met -> done(met, About.of(met.subject()), met.meeting(), brief);
            default -> deed(fact, brief);
        };
    }

    /** What somebody did of their own that completes nothing. */
    private Optional<Translation> deed(Fact fact, Brief brief) {
        return switch (fact) {
            case NudgeOpened opened -> did(opened, About.of(opened.subject()), Did.Deed.OPENED, brief);
            case ProgrammeJoined joined -> did(joined, About.of(joined.subject()), Did.Deed.JOINED, brief);
            case MentorMet met -> did(met, About.of(met.subject()), Did.Deed.MENTORED, brief);
            case MeetingAccepted accepted -> accepted(accepted, brief);
            default -> Optional.empty();
        };
    }

    private Optional<Translation> answered(CheckinAnswered fact, Brief brief) {
        return forwarding(About.of(fact.subject()), brief)
                .flatMap(
                        campaign -> checkins.of(fact, brief, campaign.activity().tellsItems()));
    }

    /** A nudge is done once, by what the organisation says makes it so. */
    private Optional<Translation> nudge(
            Fact fact, NudgeReacted.Subject subject, String delivery, Brief brief, Class<? extends Done> by) {
        return by.isInstance(brief.doneOf(subject.prompt()))
                ? done(fact, About.of(subject), delivery, brief)
                : Optional.empty();
    }

    private boolean isPassed(QuizAnswered fact, Brief brief) {
        var subject = fact.subject();
        return brief.doneOf(subject.prompt()) instanceof Done.Passed
                && said.nudges()
                        .find(new PersonId(subject.person()), new DeliveryId(fact.delivery()))
                        .answer()
                        .filter(option -> isRight(subject.prompt(), option))
                        .isPresent();
    }

    private boolean isRight(String prompt, String option) {
        return catalog.prompt(new PromptId(prompt), Locale.ENGLISH)
                .filter(Nudge.class::isInstance)
                .flatMap(nudge -> ((Nudge) nudge).question())
                .filter(question -> question.right().contains(option))
                .isPresent();
    }

    /** How well somebody did is said of whoever passed, and of nobody else. */
    private Optional<Translation> passed(PackPassed fact, Brief brief) {
        var about = About.of(fact.subject());
        return forwarding(about, brief)
                .flatMap(campaign -> said.certificates().find(fact))
                .map(award -> new Passed(
                        fact.id(),
                        fact.at(),
                        naming.learner(about, brief),
                        naming.activity(about, brief),
                        new Passed.Mark(award.score(), award.until())))
                .map(record -> new Translation(new PersonId(about.person()), fact.id(), record));
    }

    /** That somebody did it, and nothing of what they said, nor with whom. */
    private Optional<Translation> done(Fact fact, About about, String delivery, Brief brief) {
        return forwarding(about, brief)
                .map(campaign -> new Completed(
                        fact.id(), fact.at(), naming.learner(about, brief), naming.activity(about, brief), Map.of()))
                .map(record -> new Translation(new PersonId(about.person()), delivery, record));
    }

    private Optional<Translation> did(Fact fact, About about, Did.Deed deed, Brief brief) {
        return forwarding(about, brief)
                .map(campaign -> new Did(
                        fact.id(), fact.at(), naming.learner(about, brief), deed, naming.activity(about, brief)))
                .map(record -> new Translation(new PersonId(about.person()), fact.id(), record));
    }

    /** That somebody was asked is told with their yes and never without it: else its absence would tell of a no. */
    private Optional<Translation> accepted(MeetingAccepted fact, Brief brief) {
        var about = About.of(fact.subject());
        if (forwarding(about, brief).isEmpty()) {
            return Optional.empty();
        }
        var learner = naming.learner(about, brief);
        var activity = naming.activity(about, brief);
        var invited = new Did(fact.id() + "-invited", fact.at(), learner, Did.Deed.INVITED, activity);
        var accepted = new Did(fact.id(), fact.at(), learner, Did.Deed.ACCEPTED, activity);
        var standing = new LinkedHashMap<String, String>();
        List.of(invited, accepted).forEach(record -> standing.put(record.id(), record.id()));
        return Optional.of(new Translation(new PersonId(about.person()), List.of(invited, accepted), standing));
    }

    /** The campaign that a fact is about, where it tells this connector. */
    private Optional<Campaign> forwarding(About about, Brief brief) {
        return brief.takes(about.kind())
                ? campaigns
                        .definition(new CampaignId(about.campaign()))
                        .filter(campaign -> campaign.handling().forward().contains(brief.connector()))
                : Optional.empty();
    }
}
