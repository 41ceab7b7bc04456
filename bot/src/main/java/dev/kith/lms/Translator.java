package dev.kith.lms;

import dev.kith.campaign.Campaigns;
import dev.kith.checkin.CheckinAnswered;
import dev.kith.checkin.CheckinAnswers;
import dev.kith.checkin.CheckinCompleted;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Voided;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.DeliveryId;
import dev.kith.facts.Fact;
import dev.kith.meeting.PeopleMet;
import dev.kith.nudge.NudgeReacted;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a fact means to a learning system: nothing, one record, or one that takes the place of another. */
final class Translator {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Campaigns campaigns;
    private final CheckinAnswers answers;
    private final Deliveries deliveries;
    private final Catalog catalog;
    private final Forwarded forwarded;

    Translator(
            Campaigns campaigns, CheckinAnswers answers, Deliveries deliveries, Catalog catalog, Forwarded forwarded) {
        this.campaigns = campaigns;
        this.answers = answers;
        this.deliveries = deliveries;
        this.catalog = catalog;
        this.forwarded = forwarded;
    }

    /** What {@code connector} is to be sent for a fact; empty where it means nothing to it. */
    Optional<Translation> translate(Fact fact, String connector) {
        return switch (fact) {
            case CheckinAnswered answered -> answered(answered, connector);
            case CheckinCompleted completed -> completed(completed, connector);
            case NudgeReacted reacted -> reacted(reacted, connector);
            case PeopleMet met -> met(met, connector);
            default -> Optional.empty();
        };
    }

    /** Only the latest answer is read, so a version that was replaced meanwhile is left to the fact that follows it. */
    private Optional<Translation> answered(CheckinAnswered fact, String connector) {
        var subject = fact.subject();
        var person = new PersonId(subject.person());
        var delivery = new DeliveryId(fact.delivery());
        boolean latest = deliveries
                .find(person, delivery)
                .filter(one -> one.progress().answerVersion() == fact.version())
                .isPresent();
        if (!latest || !forwards(subject.campaign(), connector)) {
            return Optional.empty();
        }
        return answers.find(person, delivery).map(values -> {
            var activity = activity(subject.prompt(), subject.campaign(), "checkin");
            var learner = new Learner(person.value());
            var record = new Completed(fact.id(), fact.at(), learner, activity, typed(values));
            return new Translation(person, fact.delivery(), replacing(connector, person, fact.delivery(), record));
        });
    }

    /** That somebody took part, and nothing of what they said. */
    private Optional<Translation> completed(CheckinCompleted fact, String connector) {
        var subject = fact.subject();
        if (!forwards(subject.campaign(), connector)) {
            return Optional.empty();
        }
        var activity = activity(subject.prompt(), subject.campaign(), "checkin");
        var record = new Completed(fact.id(), fact.at(), new Learner(subject.person()), activity, Map.of());
        return Optional.of(new Translation(new PersonId(subject.person()), fact.delivery(), List.of(record)));
    }

    private Optional<Translation> reacted(NudgeReacted fact, String connector) {
        var subject = fact.subject();
        if (!forwards(subject.campaign(), connector)) {
            return Optional.empty();
        }
        var activity = activity(subject.prompt(), subject.campaign(), "nudge");
        var record = new Completed(fact.id(), fact.at(), new Learner(subject.person()), activity, Map.of());
        return Optional.of(new Translation(new PersonId(subject.person()), fact.delivery(), List.of(record)));
    }

    /** That they met somebody, and nobody whom. */
    private Optional<Translation> met(PeopleMet fact, String connector) {
        var subject = fact.subject();
        if (!forwards(subject.campaign(), connector)) {
            return Optional.empty();
        }
        var activity = activity(subject.prompt(), subject.campaign(), "introduction");
        var record = new Completed(fact.id(), fact.at(), new Learner(subject.person()), activity, Map.of());
        return Optional.of(new Translation(new PersonId(subject.person()), fact.meeting(), List.of(record)));
    }

    private List<LearningRecord> replacing(String connector, PersonId person, String delivery, Completed record) {
        var records = new ArrayList<LearningRecord>();
        forwarded
                .record(connector, person, delivery)
                .filter(former -> !former.equals(record.id()))
                .map(former -> new Voided(former + "-voided", record.at(), record.learner(), former))
                .ifPresent(records::add);
        records.add(record);
        return records;
    }

    private boolean forwards(String campaign, String connector) {
        return campaigns
                .find(new CampaignId(campaign))
                .filter(kept -> kept.campaign().handling().forward().contains(connector))
                .isPresent();
    }

    private Activity activity(String prompt, String campaign, String kind) {
        String title = catalog.prompt(new PromptId(prompt), Locale.ENGLISH)
                .map(Prompt::title)
                .orElse(prompt);
        return new Activity(prompt, title, campaign, kind);
    }

    private static Map<String, Object> typed(Map<String, String> values) {
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((id, value) -> typed.put(id, NUMBER.matcher(value).matches() ? Integer.valueOf(value) : value));
        return typed;
    }
}
