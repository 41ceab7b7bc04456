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

    static final int LATEST = 21;

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

    /**
     * Decides what rides on a card that is about to be sent with this nudge; what was decided before stays.
     *
     * @return how the reader learns, with that
     */
    Practice board(DeliveryId card, PromptId nudge, Person reader) {
        return practices.change(
                reader.id(), now -> now.ride(card).isPresent() ? now : boarded(now, card, nudge, reader));
    }

    private Practice boarded(Practice practice, DeliveryId card, PromptId nudge, Person reader) {
        var stopped = consents.of(reader.id()).optedOut();
        var tried = asked(reader, stopped)
                .filter(one -> !one.delivery().id().equals(card) && !practice.hasAsked(tried(one)))
                .filter(one -> isUntried(one, reader))
                .map(Returning::tried)
                .findFirst();
        var quiz = due(practice, reader, stopped)
                .filter(one -> !one.nudge().id().equals(nudge))
                .map(Due::quiz)
                .filter(one -> !practice.hasAsked(one))
                .findFirst();
        var ride = new Ride(card.value(), time.instant(), tried, quiz, false);
        return ride.isEmpty() ? practice : practice.riding(ride);
    }

    private static Ride.Tried tried(ReadLately.Read read) {
        return new Ride.Tried(read.delivery().id().value(), read.nudge().id().value());
    }

    /** What was to be tried and of which nothing was said, the latest first. */
    Stream<ReadLately.Read> untried(Person person) {
        return asked(person, consents.of(person.id()).optedOut()).filter(one -> isUntried(one, person));
    }

    private boolean isUntried(ReadLately.Read read, Person person) {
        return answers.find(person.id(), read.delivery().id()).tried().isEmpty();
    }

    /** What it is time to ask about, whatever was said about it already. */
    private Stream<ReadLately.Read> asked(Person person, Set<String> stopped) {
        var today = today(person);
        var since = today.minusDays(LATEST).atStartOfDay(person.zone()).toInstant();
        return lately.of(
                person, since, sending -> isAsked(sending, today, person) && !stopped.contains(campaign(sending)));
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
