package dev.kith.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.release.Count.Written;
import dev.kith.release.Released.Comment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private static final Item BOX = new Item("key", "comment", "What else?", List.of(), Optional.empty());

    private static final Frozen FROZEN = new Frozen(
            "weekly",
            new Handling(Mode.ANONYMOUS, 5, List.of(List.of("department")), List.of()),
            List.of(BOX),
            Instant.EPOCH,
            Instant.EPOCH,
            false);

    private static Stream<Written> from(String department, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new Written(number, Map.of("department", department), department + " " + number));
    }

    @SafeVarargs
    private static Map<Map<String, String>, Long> shown(Stream<Written>... written) {
        var all = Stream.of(written).flatMap(some -> some).toList();
        return Comments.of(FROZEN, BOX, all, cell -> true, new Random(1)).stream()
                .map(Comments.Voiced::comment)
                .collect(Collectors.groupingBy(Comment::of, Collectors.counting()));
    }

    @Test
    void tenOfAGroupAreShownForIt() {
        assertThat(shown(from("Sales", 10), from("Legal", 12)))
                .isEqualTo(Map.of(Map.of("department", "Sales"), 10L, Map.of("department", "Legal"), 12L));
    }

    @Test
    void thoseOfSmallerGroupsGoToTheWholeTogether() {
        assertThat(shown(from("Sales", 11), from("Legal", 6), from("Law", 4)))
                .isEqualTo(Map.of(Map.of("department", "Sales"), 11L, Map.of(), 10L));
    }

    @Test
    void whereTheyAreTooFewTheSmallestOfTheOthersGoesWithThem() {
        assertThat(shown(from("Sales", 11), from("Care", 30), from("Legal", 2)))
                .isEqualTo(Map.of(Map.of(), 13L, Map.of("department", "Care"), 30L));
    }

    @Test
    void fewerThanTenInAllAreShownToNobody() {
        assertThat(shown(from("Sales", 5), from("Legal", 4))).isEmpty();
    }

    @Test
    void aGroupThatMayNotBeShownAtAllGoesToTheWhole() {
        var all = Stream.concat(from("Sales", 10), from("Legal", 10)).toList();
        var comments =
                Comments.of(FROZEN, BOX, all, cell -> !"Legal".equals(cell.of().get("department")), new Random(1));

        assertThat(comments)
                .extracting(one -> one.comment().of())
                .containsOnly(Map.of(), Map.of("department", "Sales"));
    }

    @Test
    void theirOrderSaysNothing() {
        var all = from("Sales", 40).toList();
        var texts = Comments.of(FROZEN, BOX, all, cell -> true, new Random(1)).stream()
                .map(Comments.Voiced::comment)
                .map(Comment::text)
                .toList();

        assertThat(texts)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Written::text).toList())
                .isNotEqualTo(all.stream().map(Written::text).toList());
    }
}
