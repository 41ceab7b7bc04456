package dev.kith.lms;

import dev.kith.campaign.Campaigns;
import dev.kith.certificate.Certificates;
import dev.kith.certificate.PackPassed;
import dev.kith.checkin.CheckinAnswered;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.checkin.CheckinCompleted;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.Fact;
import dev.kith.lms.Brief.Done;
import dev.kith.meeting.PeopleMet;
import dev.kith.nudge.NudgeAnswers;
import dev.kith.nudge.NudgeReacted;
import dev.kith.nudge.NudgeTried;
import dev.kith.nudge.QuizAnswered;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Pack;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what a fact means to a learning system: nothing, one record, or one that takes the place of another. */
final class Translator {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    /** The facts that may mean something; most facts are others, and need not be read. */
    private static final Set<String> SPOKEN_OF = Stream.of(
                    CheckinAnswered.class,
                    CheckinCompleted.class,
                    NudgeReacted.class,
                    NudgeTried.class,
                    QuizAnswered.class,
                    PackPassed.class,
                    PeopleMet.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Said said;
    private final Campaigns campaigns;
    private final Directory directory;
    private final Catalog catalog;
    private final Forwarded forwarded;

    Translator(Said said, Campaigns campaigns, Directory directory, Catalog catalog, Forwarded forwarded) {
        this.said = said;
        this.campaigns = campaigns;
        this.directory = directory;
        this.catalog = catalog;
        this.forwarded = forwarded;
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
                done(completed, new About("checkin", completed.subject()), completed.delivery(), brief);
            case NudgeReacted reacted -> nudge(reacted, reacted.subject(), reacted.delivery(), brief, Done.Read.class);
            case NudgeTried tried -> nudge(tried, tried.subject(), tried.delivery(), brief, Done.Tried.class);
            case QuizAnswered quiz ->
                isPassed(quiz, brief)
                        ? nudge(quiz, quiz.subject(), quiz.delivery(), brief, Done.Passed.class)
                        : Optional.empty();
            case PackPassed passed -> passed(passed, brief);
            case PeopleMet met -> done(met, new About("introduction", met.subject()), met.meeting(), brief);
            default -> Optional.empty();
        };
    }

    /** Whom, which campaign and which prompt a fact is about. */
    private record About(String kind, String person, String campaign, String prompt) {

        About(String kind, CheckinAnswered.Subject subject) {
            this(kind, subject.person(), subject.campaign(), subject.prompt());
        }

        About(String kind, NudgeReacted.Subject subject) {
            this(kind, subject.person(), subject.campaign(), subject.prompt());
        }

        About(String kind, PeopleMet.Subject subject) {
            this(kind, subject.person(), subject.campaign(), subject.prompt());
        }

        About(PackPassed.Subject subject) {
            this("pack", subject.person(), subject.campaign(), subject.pack());
        }
    }

    /** Only the latest answer is read, so a version that was replaced meanwhile is left to the fact that follows it. */
    private Optional<Translation> answered(CheckinAnswered fact, Brief brief) {
        var about = new About("checkin", fact.subject());
        var person = new PersonId(about.person());
        var delivery = new DeliveryId(fact.delivery());
        if (!forwards(about, brief) || !said.isLatest(person, delivery, fact.version())) {
            return Optional.empty();
        }
        return said.checkins().find(person, delivery).map(values -> {
            var record =
                    new Completed(fact.id(), fact.at(), learner(about, brief), activity(about, brief), typed(values));
            return new Translation(person, fact.delivery(), replacing(brief, person, fact.delivery(), record));
        });
    }

    /** A nudge is done once, by what the organisation says makes it so. */
    private Optional<Translation> nudge(
            Fact fact, NudgeReacted.Subject subject, String delivery, Brief brief, Class<? extends Done> by) {
        return by.isInstance(brief.doneOf(subject.prompt()))
                ? done(fact, new About("nudge", subject), delivery, brief)
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
        var about = new About(fact.subject());
        if (!forwards(about, brief)) {
            return Optional.empty();
        }
        return said.certificates().find(fact).map(award -> {
            var mark = new Passed.Mark(award.score(), award.until());
            var record = new Passed(fact.id(), fact.at(), learner(about, brief), activity(about, brief), mark);
            return new Translation(new PersonId(about.person()), fact.id(), List.of(record));
        });
    }

    /** That somebody did it, and nothing of what they said, nor with whom. */
    private Optional<Translation> done(Fact fact, About about, String delivery, Brief brief) {
        if (!forwards(about, brief)) {
            return Optional.empty();
        }
        var record = new Completed(fact.id(), fact.at(), learner(about, brief), activity(about, brief), Map.of());
        return Optional.of(new Translation(new PersonId(about.person()), delivery, List.of(record)));
    }

    private List<LearningRecord> replacing(Brief brief, PersonId person, String delivery, Completed record) {
        var records = new ArrayList<LearningRecord>();
        forwarded
                .record(brief.connector(), person, delivery)
                .filter(former -> !former.equals(record.id()))
                .map(former -> new Voided(former + "-voided", record.at(), record.learner(), former))
                .ifPresent(records::add);
        records.add(record);
        return records;
    }

    private boolean forwards(About about, Brief brief) {
        return brief.takes(about.kind())
                && campaigns
                        .definition(new CampaignId(about.campaign()))
                        .filter(campaign -> campaign.handling().forward().contains(brief.connector()))
                        .isPresent();
    }

    private Learner learner(About about, Brief brief) {
        return brief.byEmail()
                ? new Learner(
                        about.person(),
                        directory
                                .find(new PersonId(about.person()))
                                .map(Person::email)
                                .filter(email -> !email.isBlank()))
                : new Learner(about.person());
    }

    private Activity activity(About about, Brief brief) {
        var id = new PromptId(about.prompt());
        String title = catalog.prompt(id, Locale.ENGLISH)
                .map(Prompt::title)
                .or(() -> catalog.pack(id).map(Pack::title))
                .orElse(about.prompt());
        var activity = new Activity(about.prompt(), title, about.campaign(), about.kind());
        return brief.mapped(about.kind(), about.prompt())
                .map(mapped -> activity.at(mapped.place()))
                .orElse(activity);
    }

    private static Map<String, Object> typed(Map<String, String> values) {
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((id, value) -> typed.put(id, NUMBER.matcher(value).matches() ? Integer.valueOf(value) : value));
        return typed;
    }
}
