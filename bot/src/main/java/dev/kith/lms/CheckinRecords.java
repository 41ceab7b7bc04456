package dev.kith.lms;

import dev.kith.checkin.CheckinAnswered;
import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Voided;
import dev.kith.delivery.DeliveryId;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.Draw;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.QuestionSet;
import dev.kith.prompts.ScaleQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What an answer by name to a check-in means: one record of the whole, and one of each question with a scale where the campaign asks
 * for that. What takes the place of an earlier answer takes that back.
 */
record CheckinRecords(Translator.Said said, Catalog catalog, Forwarded forwarded, Naming naming) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final String ITEM = "#";

    /** Only the latest answer is read, so a version that was replaced meanwhile is left to the fact that follows it. */
    Optional<Translation> of(CheckinAnswered fact, Brief brief, boolean items) {
        var person = new PersonId(fact.subject().person());
        var delivery = new DeliveryId(fact.delivery());
        return said.isLatest(person, delivery, fact.version())
                ? said.checkins()
                        .find(person, delivery)
                        .map(values -> replacing(
                                there(brief, person, fact.delivery(), items),
                                new Told(fact, values, naming.learner(About.of(fact.subject()), brief)),
                                records(fact, brief, values, items)))
                : Optional.empty();
    }

    /** An answer, and in whose name it is told. */
    private record Told(CheckinAnswered fact, Map<String, String> values, Learner learner) {}

    /** What the system has of that delivery, by what it is about. */
    private Map<String, String> there(Brief brief, PersonId person, String delivery, boolean items) {
        if (!items) {
            return forwarded
                    .record(brief.connector(), person, delivery)
                    .map(record -> Map.of(delivery, record))
                    .orElse(Map.of());
        }
        var there = new LinkedHashMap<String, String>();
        forwarded.records(brief.connector(), person).forEach((about, record) -> {
            if (about.equals(delivery) || about.startsWith(delivery + ITEM)) {
                there.put(about, record);
            }
        });
        return there;
    }

    private Map<String, LearningRecord> records(
            CheckinAnswered fact, Brief brief, Map<String, String> values, boolean items) {
        var about = About.of(fact.subject());
        var learner = naming.learner(about, brief);
        var activity = naming.activity(about, brief);
        var records = new LinkedHashMap<String, LearningRecord>();
        records.put(fact.delivery(), new Completed(fact.id(), fact.at(), learner, activity, typed(values)));
        if (items) {
            var scales = scales(new PromptId(about.prompt()));
            values.forEach((item, value) -> Optional.ofNullable(scales.get(item))
                    .filter(scale -> scale.stream().anyMatch(label -> label.id().equals(value)))
                    .map(scale -> answered(fact, learner, activity, new Item(item, value, scale)))
                    .ifPresent(record -> records.put(fact.delivery() + ITEM + item, record)));
        }
        return records;
    }

    /** What was answered to a question. */
    private record Item(String id, String value, List<Answered.Label> scale) {}

    private static Answered answered(CheckinAnswered fact, Learner learner, Activity activity, Item item) {
        return new Answered(
                fact.id() + ITEM + item.id(), fact.at(), learner, activity, item.id(), item.value(), item.scale());
    }

    private static Translation replacing(Map<String, String> there, Told told, Map<String, LearningRecord> now) {
        var records = new ArrayList<LearningRecord>();
        var standing = new LinkedHashMap<String, String>();
        there.forEach((about, former) -> {
            boolean stands = now.containsKey(about) && now.get(about).id().equals(former);
            if (!stands) {
                records.add(new Voided(former + "-voided", told.fact().at(), told.learner(), former));
                standing.put(about, "");
            }
        });
        records.addAll(now.values());
        now.forEach((about, record) -> standing.put(about, record.id()));
        return new Translation(new PersonId(told.fact().subject().person()), records, standing);
    }

    /** The scale of each question of a check-in, also of those that its rounds draw. */
    private Map<String, List<Answered.Label>> scales(PromptId id) {
        var scales = new HashMap<String, List<Answered.Label>>();
        catalog.prompt(id, Locale.ENGLISH)
                .filter(Checkin.class::isInstance)
                .map(Checkin.class::cast)
                .ifPresent(checkin -> {
                    checkin.draw().ifPresent(draw -> drawn(draw, scales));
                    checkin.questions().stream()
                            .filter(ScaleQuestion.class::isInstance)
                            .map(ScaleQuestion.class::cast)
                            .forEach(question -> scales.put(question.id(), labels(question.labels())));
                });
        return scales;
    }

    private void drawn(Draw draw, Map<String, List<Answered.Label>> scales) {
        draw.from().stream()
                .flatMap(set -> catalog.prompt(set, Locale.ENGLISH).stream())
                .filter(QuestionSet.class::isInstance)
                .map(QuestionSet.class::cast)
                .forEach(set -> set.items().forEach(item -> scales.put(item.id(), labels(set.labels()))));
    }

    /** The points of a scale are called 1, 2 … n. */
    private static List<Answered.Label> labels(List<String> words) {
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(point -> new Answered.Label(String.valueOf(point), words.get(point - 1)))
                .toList();
    }

    private static Map<String, Object> typed(Map<String, String> values) {
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((id, value) -> typed.put(id, NUMBER.matcher(value).matches() ? Integer.valueOf(value) : value));
        return typed;
    }
}
