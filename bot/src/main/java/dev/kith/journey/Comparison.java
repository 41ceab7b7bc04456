package dev.kith.journey;

import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at everybody's way by one journey and by another, and says what is different. */
record Comparison(Scenes scenes) {

    Changes of(CampaignId campaign, Journey before, Journey after, Map<PersonId, List<Enrolment>> all) {
        var people = all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(one -> scenes.people().directory().find(one.getKey()).stream()
                        .flatMap(person -> one.getValue().stream()
                                .filter(Enrolment::isWalking)
                                .flatMap(walk -> of(campaign, before, after, person, walk))))
                .toList();
        return new Changes(steps(before, after), people);
    }

    private static List<Changes.OfStep> steps(Journey before, Journey after) {
        var gone = before.steps().stream()
                .filter(step -> after.step(step.id()).isEmpty())
                .map(step -> new Changes.OfStep(step.id(), "gone"));
        var others = after.steps().stream()
                .filter(step -> !before.step(step.id()).filter(step::equals).isPresent())
                .map(step ->
                        new Changes.OfStep(step.id(), before.step(step.id()).isPresent() ? "changed" : "new"));
        return Stream.concat(gone, others).toList();
    }

    private Stream<Changes.OfPerson> of(
            CampaignId campaign, Journey before, Journey after, Person person, Enrolment walk) {
        var former = ahead(campaign, before, person, walk);
        var now = ahead(campaign, after, person, walk);
        return Stream.concat(former.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(step -> !Objects.equals(former.get(step), now.get(step)))
                .map(step -> change(person, step, former.get(step), now.get(step)));
    }

    private static Changes.OfPerson change(
            Person person, String step, @Nullable OffsetDateTime before, @Nullable OffsetDateTime after) {
        String what = before == null ? "comes" : after == null ? "goes" : "moves";
        return new Changes.OfPerson(person.id().value(), step, what, before, after);
    }

    private Map<String, OffsetDateTime> ahead(CampaignId campaign, Journey journey, Person person, Enrolment walk) {
        var ahead = new LinkedHashMap<String, OffsetDateTime>();
        scenes.walk(campaign, journey, person, walk)
                .ahead()
                .forEach(turn -> ahead.put(
                        turn.step(), turn.at().atZone(turn.reader().zone()).toOffsetDateTime()));
        return ahead;
    }
}
