package dev.kith.nudge;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.NudgeQuestion;
import dev.kith.prompts.PromptId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What comes back of earlier nudges: “did you try it?” and quizzes. It is never a message of its own: it rides on the next
 * nudge's card, once, or waits until somebody looks. Of a campaign that its reader stopped nothing comes back.
 */
final class Returning {

    /** Days after a nudge came, from when and until when it is asked whether it was tried. */
    private static final int SOONEST = 2;

    private static final int LATEST = 21;

    private final ReadLately lately;
    private final NudgeAnswers answers;
    private final Practices practices;
    private final Consents consents;
    private final BusinessTime time;

    Returning(ReadLately lately, NudgeAnswers answers, Practices practices, Consents consents, BusinessTime time) {
        this.lately = lately;
        this.answers = answers;
        this.practices = practices;
        this.consents = consents;
        this.time = time;
    }

    /** A quiz that is due, of a nudge, and for which time it would be asked. */
    record Due(Nudge nudge, NudgeQuestion question, int turn) {

        Ride.Quiz quiz() {
            return new Ride.Quiz(nudge.id().value(), turn);
        }
    }

    /** Decides what rides on a card that is about to be sent with this nudge; what was decided before stays. */
    void board(DeliveryId card, PromptId nudge, Person reader) {
        var practice = practices.of(reader.id());
        if (practice.ride(card).isPresent()) {
            return;
        }
        var stopped = consents.of(reader.id()).optedOut();
        var tried = untried(reader, stopped)
                .map(one -> new Ride.Tried(
                        one.delivery().id().value(), one.nudge().id().value()))
                .filter(one -> !one.deliveryId().equals(card) && !practice.hasAsked(one))
                .findFirst();
        var quiz = due(practice, reader, stopped)
                .filter(one -> !one.nudge().id().equals(nudge))
                .map(Due::quiz)
                .filter(one -> !practice.hasAsked(one))
                .findFirst();
        var ride = new Ride(card.value(), time.instant(), tried, quiz, false);
        if (!ride.isEmpty()) {
            practices.change(reader.id(), now -> now.riding(ride));
        }
    }

    /** What was to be tried and of which nothing was said, the latest first. */
    Stream<ReadLately.Read> untried(Person person) {
        return untried(person, consents.of(person.id()).optedOut());
    }

    private Stream<ReadLately.Read> untried(Person person, Set<String> stopped) {
        var today = today(person);
        return lately.of(person, sending -> isAsked(sending, today, person) && !stopped.contains(campaign(sending)))
                .filter(one ->
                        answers.find(person.id(), one.delivery().id()).tried().isEmpty());
    }

    private static boolean isAsked(Sending sending, LocalDate today, Person person) {
        long days = ChronoUnit.DAYS.between(sending.at().atZone(person.zone()).toLocalDate(), today);
        return days >= SOONEST && days <= LATEST;
    }

    /** What is due today, the longest due first. */
    List<Due> due(Person person) {
        var stopped = consents.of(person.id()).optedOut();
        return due(practices.of(person.id()), person, stopped).toList();
    }

    private Stream<Due> due(Practice practice, Person person, Set<String> stopped) {
        var today = today(person);
        return practice.recalls().entrySet().stream()
                .filter(one -> one.getValue().isDue(today, person.zone()))
                .filter(one -> !stopped.contains(one.getValue().campaign()))
                .sorted(Comparator.comparing((Map.Entry<String, Recall> one) ->
                                one.getValue().due(person.zone()))
                        .thenComparing(Map.Entry::getKey))
                .flatMap(one -> due(new PromptId(one.getKey()), one.getValue(), person).stream());
    }

    private Optional<Due> due(PromptId id, Recall recall, Person person) {
        return due(id, recall.last().number() + 1, person);
    }

    private Optional<Due> due(PromptId id, int turn, Person person) {
        var nudge = lately.nudges().of(id, person.locale());
        return nudge.flatMap(Nudge::question)
                .filter(NudgeQuestion::isQuiz)
                .map(question -> new Due(nudge.orElseThrow(), question, turn));
    }

    /** A quiz that this person was asked, or is asked now, for that time. */
    Optional<Due> asked(Ride.Quiz quiz, Person person) {
        return practices
                .of(person.id())
                .recall(quiz.nudgeId())
                .filter(recall -> quiz.turn() <= recall.last().number() + 1)
                .flatMap(recall -> due(quiz.nudgeId(), quiz.turn(), person));
    }

    Optional<String> answerTo(Ride.Quiz quiz, Person person) {
        return practices.of(person.id()).answerTo(quiz);
    }

    private LocalDate today(Person person) {
        return time.instant().atZone(person.zone()).toLocalDate();
    }

    private static String campaign(Sending sending) {
        return sending.delivery().errand().campaign().value();
    }
}
