package dev.kith.mentorship;

import dev.kith.campaign.Programme;
import dev.kith.campaign.Programme.Asking;
import dev.kith.campaign.Programme.Course;
import dev.kith.campaign.Programme.Joining;
import dev.kith.mentorship.Stage.Asked;
import dev.kith.mentorship.Stage.Away;
import dev.kith.mentorship.Stage.Choice;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.mentorship.Stage.Looked;
import dev.kith.mentorship.Stage.Running;
import dev.kith.mentorship.Stage.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mentorships of ben, who shares, and cai, in each of their stages. */
final class TestMentorships {

    /** A Tuesday. */
    static final Instant NOW = Instant.parse("2026-01-06T09:00:00Z");

    static final Duration LATER = Duration.ofHours(7);

    private TestMentorships() {}

    static Instant days(long days) {
        return NOW.plus(Duration.ofDays(days));
    }

    static Life life(Asking.Whom whom, Instant now) {
        return new Life(
                new Programme(
                        Joining.EVERYBODY,
                        Optional.empty(),
                        new Asking(whom, Duration.ofDays(3)),
                        new Course(Period.ofWeeks(12), Period.ofWeeks(8), Optional.empty()),
                        Map.of()),
                now,
                LATER);
    }

    static Mentorship of(Stage stage) {
        return between("ben", "cai", stage);
    }

    static Mentorship between(String mentor, String mentee, Stage stage) {
        return new Mentorship(
                mentor + "+" + mentee, new Match(mentor, mentee, Optional.of("feedback")), stage, Optional.empty());
    }

    static Mentorship standingIn(Mentorship away, String mentor, Stage stage) {
        var match = new Match(mentor, away.match().mentee(), away.match().skill());
        return new Mentorship(mentor + "+" + match.mentee(), match, stage, Optional.of(away.id()));
    }

    /** Since now, for three days. */
    static Asked asked(Side... agreed) {
        Map<Side, Instant> at = new EnumMap<>(Map.of(Side.MENTOR, NOW, Side.MENTEE, NOW));
        return new Asked(NOW, days(3), Set.of(agreed), at);
    }

    /** Since now, for eight weeks. */
    static Running running(Looked looked) {
        return new Running(NOW, days(28), days(56), looked);
    }

    /** Since day ten. */
    static Away away(Looked looked, Choice choice) {
        return new Away(days(10), running(looked), choice, Optional.empty());
    }

    static Ended ended(Instant at, Why why, boolean ran, Side... by) {
        return new Ended(at, why, Set.of(by), ran);
    }

    static Book book(Mentorship... all) {
        var byId = Stream.of(all).collect(Collectors.toMap(Mentorship::id, Function.identity()));
        return new Book(1, byId, Map.of(), Book.Searches.NONE);
    }

    /** What is to be read, and by whom: {@code over cai}. */
    static List<String> words(Turn turn) {
        return turn.notes().stream()
                .map(note -> note.word().step() + " " + note.to())
                .sorted()
                .toList();
    }

    static Stage stage(Turn turn) {
        return turn.mentorships().getFirst().stage();
    }
}
