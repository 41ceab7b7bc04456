package dev.kith.nudge;

import dev.kith.delivery.DeliveryId;
import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How somebody learns: how they like their nudges, what rode on whose card, and what they know of each quiz, by nudge.
 *
 * @param rides of the last 90 days
 */
record Practice(Format format, List<Ride> rides, Map<String, Recall> recalls) {

    /** Of whoever has none yet. */
    static final Practice NONE = new Practice(Format.FULL, List.of(), Map.of());

    /** As long as {@code Sendings} remembers a card. */
    private static final Duration KEPT = Duration.ofDays(90);

    Practice {
        rides = List.copyOf(rides);
        recalls = Map.copyOf(recalls);
    }

    Practice in(Format other) {
        return new Practice(other, rides, recalls);
    }

    Optional<Ride> ride(DeliveryId card) {
        return rides.stream().filter(ride -> ride.card().equals(card.value())).findFirst();
    }

    /** What rides on a card stays as it was first decided. */
    Practice riding(Ride ride) {
        return ride(new DeliveryId(ride.card())).isPresent() ? this : with(ride.without(rides));
    }

    /** The whole text of this card was asked for. */
    Practice opened(DeliveryId card, Instant now) {
        return ride(card).filter(Ride::whole).isPresent()
                ? this
                : with(ride(card).orElseGet(() -> Ride.none(card, now)).opened());
    }

    private Practice with(Ride ride) {
        var all = new ArrayList<>(rides);
        all.removeIf(one ->
                one.card().equals(ride.card()) || one.at().isBefore(ride.at().minus(KEPT)));
        all.add(ride);
        return new Practice(format, all, recalls);
    }

    Optional<Recall> recall(PromptId nudge) {
        return Optional.ofNullable(recalls.get(nudge.value()));
    }

    /** Asked for the first time; the same nudge's quiz, brought once more, begins nothing anew. */
    Practice learning(PromptId nudge, Recall first) {
        return recalls.containsKey(nudge.value()) ? this : knowing(nudge, first);
    }

    /** Asked again for the {@code turn}-th time; whatever was answered to that before stays. */
    Practice recalling(PromptId nudge, int turn, UnaryOperator<Recall> answer) {
        return recall(nudge)
                .filter(recall -> recall.last().number() == turn - 1)
                .map(recall -> knowing(nudge, answer.apply(recall)))
                .orElse(this);
    }

    private Practice knowing(PromptId nudge, Recall recall) {
        var all = new TreeMap<>(recalls);
        all.put(nudge.value(), recall);
        return new Practice(format, rides, all);
    }

    /** What was answered that time; nothing known where it was asked again since. */
    Optional<String> answerTo(Ride.Quiz quiz) {
        return recall(quiz.nudgeId())
                .map(Recall::last)
                .filter(last -> last.number() >= quiz.turn())
                .map(last -> last.number() == quiz.turn() ? last.answer() : "");
    }

    /** Whether some card asked already about that delivery. */
    boolean hasAsked(Ride.Tried tried) {
        return rides.stream()
                .anyMatch(ride -> ride.tried().filter(tried::equals).isPresent());
    }

    /** Whether some card asked that quiz already for this time. */
    boolean hasAsked(Ride.Quiz quiz) {
        return rides.stream().anyMatch(ride -> ride.quiz().filter(quiz::equals).isPresent());
    }

    /** What somebody knows is nobody's business who prints it. */
    @Override
    public String toString() {
        return "somebody's practice";
    }
}
