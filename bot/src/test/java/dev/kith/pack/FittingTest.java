package dev.kith.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FittingTest {

    private static final Taste SENIOR = new Taste(List.of(), Optional.of("lead"), "Senior", Optional.empty());
    private static final Offer ANYBODY = offer("anybody", List.of(), true, null);
    private static final Offer SENIORS = offer("seniors", List.of("senior"), true, null);
    private static final Offer LEADS = offer("leads", List.of("lead"), true, null);
    private static final Offer JUNIORS = offer("juniors", List.of("junior"), true, null);
    private static final Offer ENGLISH = offer("english", List.of(), false, null);
    private static final Offer COURSE = offer("course", List.of(), true, "7");

    @Test
    void isOfTheirLevelOrOfTheRoleToTry() {
        assertThat(left(Set.of(), Set.of(), ANYBODY, SENIORS, LEADS, JUNIORS)).containsExactly(ANYBODY, SENIORS, LEADS);
    }

    @Test
    void isNotReadAndNotCompleted() {
        assertThat(left(Set.of(ANYBODY.id()), Set.of("7"), ANYBODY, SENIORS, COURSE))
                .containsExactly(SENIORS);
        assertThat(left(Set.of(), Set.of("8"), COURSE)).containsExactly(COURSE);
    }

    @Test
    void isInTheirLanguageAsLongAsAnythingIs() {
        assertThat(left(Set.of(), Set.of(), ANYBODY, ENGLISH)).containsExactly(ANYBODY);
        assertThat(left(Set.of(ANYBODY.id()), Set.of(), ANYBODY, ENGLISH)).containsExactly(ENGLISH);
    }

    private static List<Offer> left(Set<PromptId> seen, Set<String> completed, Offer... pack) {
        return new Fitting(SENIOR, new Past(seen, completed)).of(List.of(pack));
    }

    private static Offer offer(String id, List<String> levels, boolean inTheirLanguage, @Nullable String course) {
        return new Offer(new PromptId(id), List.of(), levels, inTheirLanguage, Optional.ofNullable(course));
    }
}
