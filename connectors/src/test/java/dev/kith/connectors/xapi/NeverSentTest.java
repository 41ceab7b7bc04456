package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Did.Deed;
import dev.kith.connectors.LearningRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A no is nobody's business: there is a word for what people did, and none for what they would not. */
class NeverSentTest {

    /** Published verbs for a no, whatever profile they are of. */
    private static final Pattern NO = Pattern.compile(
            "/(skip|snooze|reject|decline|den(y|i)|unregister|leave|left|withdr|abandon|cancel|dislike|ignore|unsubscribe"
                    + "|opt-?out|remove-?friend|unfollow|stop-?following|disagree|unfavorite|exited|terminate|fail)\\w*\"",
            Pattern.CASE_INSENSITIVE);

    @Test
    void knowsTheVerbsThatMustNotBeSent() {
        assertThat(Stream.of(
                        "\"http://id.tincanapi.com/verb/skipped\"",
                        "\"http://activitystrea.ms/reject\"",
                        "\"http://id.tincanapi.com/verb/unregistered\""))
                .allMatch(iri -> NO.matcher(iri).find());
    }

    /** Whoever adds a verb has to come here and think about whose no it may be. */
    @Test
    void thereAreNineVerbsAndNoneForANo() {
        assertThat(Arrays.stream(Verb.values()).map(verb -> verb.iri))
                .containsExactlyInAnyOrder(
                        "http://adlnet.gov/expapi/verbs/completed",
                        "http://adlnet.gov/expapi/verbs/passed",
                        "http://adlnet.gov/expapi/verbs/answered",
                        "http://adlnet.gov/expapi/verbs/experienced",
                        "http://adlnet.gov/expapi/verbs/registered",
                        "http://activitystrea.ms/invite",
                        "http://activitystrea.ms/accept",
                        "http://id.tincanapi.com/verb/mentored",
                        "http://adlnet.gov/expapi/verbs/voided")
                .noneMatch(iri -> NO.matcher("\"" + iri + "\"").find());
    }

    /** Whoever adds a record, too. */
    @Test
    void thereAreFiveRecordsAndFiveDeeds() {
        assertThat(LearningRecord.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("Answered", "Completed", "Did", "Passed", "Voided");
        assertThat(Deed.values())
                .extracting(Deed::name)
                .containsExactlyInAnyOrder("OPENED", "JOINED", "INVITED", "ACCEPTED", "MENTORED");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void noSourceOfTheModuleNamesAVerbForANo(Path source) throws IOException {
        assertThat(Files.readString(source)
                        .lines()
                        .filter(line -> NO.matcher(line).find()))
                .isEmpty();
    }

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
