package dev.kith.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.prompts.PromptId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");
    private static final Segment SALES = new Segment("Sales", "");
    private static final Offer COACHING = offer("coaching", List.of("Coaching"), List.of());
    private static final Offer LEADING = offer("leading", List.of(), List.of("lead"));
    private static final Offer WRITING = offer("writing", List.of("writing"), List.of());
    private static final List<Offer> PACK = List.of(COACHING, LEADING, WRITING);

    @Test
    void aSkillThatIsWantedComesFirst() {
        var taste = new Taste(List.of("golf", " coaching "), Optional.of("lead"), "mid", Optional.of(SALES));
        assertThat(prompts(taste, Helpfulness.UNKNOWN)).containsOnlyKeys("coaching");
        assertThat(choice(taste, Helpfulness.UNKNOWN, 1).of(PACK))
                .contains(new Pick(COACHING.id(), new Because.Wish(" coaching "), Optional.of(SALES)));
    }

    @Test
    void aRoleToTryComesNext() {
        var taste = new Taste(List.of("golf"), Optional.of("Lead"), "mid", Optional.of(SALES));
        assertThat(choice(taste, Helpfulness.UNKNOWN, 1).of(PACK))
                .contains(new Pick(LEADING.id(), new Because.Role("Lead"), Optional.of(SALES)));
    }

    @Test
    void withoutWishesWhatPeopleLikeThemFoundHelpfulMostlyWins() {
        var heard = heard(said(COACHING, 2, 18), said(LEADING, 3, 17), said(WRITING, 18, 2));
        assertThat(prompts(wishless(), heard).get("writing")).isGreaterThan(95);
        assertThat(choice(wishless(), heard, 1).of(PACK).orElseThrow().because())
                .isEqualTo(new Because.Liked(SALES));
    }

    @Test
    void ofWhatNobodySpokeAnythingIsTried() {
        assertThat(prompts(wishless(), Helpfulness.UNKNOWN)).containsOnlyKeys("coaching", "leading", "writing");
        assertThat(choice(wishless(), Helpfulness.UNKNOWN, 1)
                        .of(PACK)
                        .orElseThrow()
                        .because())
                .isEqualTo(new Because.Exploring());
    }

    @Test
    void whatFewSaidIsNotSaidToBeLiked() {
        assertThat(choice(wishless(), heard(said(WRITING, 4, 0)), 1)
                        .of(List.of(WRITING, COACHING))
                        .orElseThrow()
                        .because())
                .isEqualTo(new Because.Exploring());
    }

    @Test
    void whatOthersSaidCountsForNothingWhereTooFewAreAlike() {
        var alone = new Taste(List.of(), Optional.empty(), "", Optional.empty());
        var unknown = new Beliefs(Rule.TUNED, Helpfulness.UNKNOWN, Optional.of(SALES));
        var beliefs = new Beliefs(Rule.TUNED, heard(said(WRITING, 100, 0)), alone.segment());
        assertThat(beliefs.of(WRITING.id())).isEqualTo(unknown.of(WRITING.id()));
    }

    @Test
    void theLastIsTheNext() {
        assertThat(choice(wishless(), Helpfulness.UNKNOWN, 1)
                        .of(List.of(WRITING))
                        .map(Pick::because))
                .contains(new Because.Next());
        assertThat(choice(wishless(), Helpfulness.UNKNOWN, 1).of(List.of())).isEmpty();
    }

    @Test
    void theSameChanceChoosesTheSame() {
        assertThat(LongStream.range(0, 50)
                        .allMatch(seed -> choice(wishless(), Helpfulness.UNKNOWN, seed)
                                .of(PACK)
                                .equals(choice(wishless(), Helpfulness.UNKNOWN, seed)
                                        .of(PACK))))
                .isTrue();
    }

    @Test
    void whatWasHeardLongAgoWeighsLess() {
        var before = NOW.minus(Rule.TUNED.halfLife());
        var old = new Heard(WRITING.id(), SALES, Heard.stretch(before), new Counts(8, 4));
        var counts = Helpfulness.of(List.of(old), NOW, Rule.TUNED).of(WRITING.id(), SALES);
        assertThat(counts.helpful()).isBetween(3.9, 4.3);
        assertThat(Rule.TUNED.weight(0)).isEqualTo(1);
    }

    @Test
    void whatASegmentSaysIsHeardInThoseThatHoldIt() {
        var seniors = new Segment("Sales", "senior");
        var heard = List.of(
                new Heard(WRITING.id(), seniors, Heard.stretch(NOW), new Counts(1, 0)),
                new Heard(WRITING.id(), new Segment("Design", "mid"), Heard.stretch(NOW), new Counts(0, 1)));
        var helpfulness = Helpfulness.of(heard, NOW, Rule.TUNED);
        assertThat(helpfulness.of(WRITING.id(), SALES)).isEqualTo(new Counts(1, 0));
        assertThat(helpfulness.of(WRITING.id(), Segment.EVERYBODY)).isEqualTo(new Counts(1, 1));
    }

    /** How often each is chosen of a hundred times. */
    private static Map<String, Long> prompts(Taste taste, Helpfulness helpfulness) {
        return LongStream.range(0, 100)
                .mapToObj(seed -> choice(taste, helpfulness, seed)
                        .of(PACK)
                        .orElseThrow()
                        .prompt()
                        .value())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Taste wishless() {
        return new Taste(List.of(), Optional.empty(), "lead", Optional.of(SALES));
    }

    private static Choice choice(Taste taste, Helpfulness helpfulness, long seed) {
        var beliefs = new Beliefs(Rule.TUNED, helpfulness, taste.segment());
        return new Choice(taste, beliefs, 5, new SplittableRandom(seed));
    }

    private static Heard said(Offer offer, int helpful, int unhelpful) {
        return new Heard(offer.id(), SALES, Heard.stretch(NOW), new Counts(helpful, unhelpful));
    }

    private static Helpfulness heard(Heard... all) {
        return Helpfulness.of(List.of(all), NOW, Rule.TUNED);
    }

    private static Offer offer(String id, List<String> skills, List<String> levels) {
        return new Offer(new PromptId(id), skills, levels, true, Optional.empty());
    }
}
