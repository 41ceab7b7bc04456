package dev.kith.journey;

import dev.kith.journey.Enrolment.How;
import dev.kith.journey.Enrolment.State;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Step;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * A journey as it is walked, to be drawn: its steps, and how many came how far; who did what with a step is nobody's business.
 */
public record Timeline(String journey, String title, String anchor, List<Stop> steps, Walks walks) {

    /**
     * How many stand where, by {@code noticed}, {@code asked}, {@code walking}, {@code done}, {@code ended} and {@code left-out}.
     *
     * @param outdated whether the catalogue has another journey of that name by now
     */
    public record Walks(Map<String, Long> standing, boolean outdated) {}

    /**
     * A step.
     *
     * @param under what must be so, as it is written; what is not set is missing
     * @param passed how many have it behind them, by {@code sent}, {@code not-sent} and {@code left-out}; empty where an answer
     *     decides about it: who was sent which of two ways would tell what they said
     */
    public record Stop(
            String id, When when, String to, Brought brought, Map<String, String> under, Map<String, Long> passed) {

        /** When it comes: so many {@code days} or {@code working-days} after the anchor, at the reader's local time. */
        public record When(int count, String unit, String at) {}

        /** What it brings: a prompt, and its title in English. */
        public record Brought(String prompt, String title) {}
    }

    static Timeline of(
            Journey journey, Map<PersonId, List<Enrolment>> all, boolean outdated, Function<PromptId, String> titles) {
        var walks = all.values().stream().flatMap(List::stream).toList();
        return new Timeline(
                journey.id().value(),
                journey.title(),
                journey.anchor().toString(),
                journey.steps().stream()
                        .map(step -> stop(step, walks, titles.apply(step.prompt())))
                        .toList(),
                new Walks(standing(walks), outdated));
    }

    private static Map<String, Long> standing(Collection<Enrolment> walks) {
        var counts = new LinkedHashMap<String, Long>();
        for (State state : State.values()) {
            counts.put(
                    word(state),
                    walks.stream()
                            .filter(walk -> walk.standing().state() == state)
                            .count());
        }
        return counts;
    }

    private static Stop stop(Step step, Collection<Enrolment> walks, String title) {
        var moment = step.moment();
        return new Stop(
                step.id(),
                new Stop.When(moment.count(), word(moment.unit()), moment.at().toString()),
                word(step.to()),
                new Stop.Brought(step.prompt().value(), title),
                under(step.terms()),
                passed(step, walks));
    }

    private static Map<String, String> under(Step.Terms terms) {
        var under = new LinkedHashMap<String, String>();
        terms.when().ifPresent(condition -> under.put("when", condition));
        terms.insteadOf().ifPresent(other -> under.put("insteadOf", other));
        terms.waitsFor().ifPresent(wait -> under.put("waitsFor", wait.step()));
        return under;
    }

    private static Map<String, Long> passed(Step step, Collection<Enrolment> walks) {
        boolean isDecided = step.terms().insteadOf().isPresent()
                || step.terms()
                        .when()
                        .filter(condition -> condition.contains("journey.answer"))
                        .isPresent();
        var counts = new LinkedHashMap<String, Long>();
        if (isDecided) {
            return counts;
        }
        List.of(How.SENT, How.NOT_SENT, How.LEFT_OUT).forEach(how -> counts.put(word(how), 0L));
        walks.stream().flatMap(walk -> walk.passed(step.id()).stream()).forEach(passed -> {
            var how = passed.wasSent() ? How.SENT : passed.how();
            counts.merge(word(how), 1L, Long::sum);
        });
        return counts;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
