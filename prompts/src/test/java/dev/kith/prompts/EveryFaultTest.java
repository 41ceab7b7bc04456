package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Whoever writes a rule writes a catalogue that it refuses: the words of every rule are read out by some fault. */
class EveryFaultTest {

    private static final Path RULES = Path.of("src/main/java/dev/kith/prompts");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** What a programmer reads, and what holds for a file that somebody else wrote too. */
    private static final List<String> NO_MESSAGES = List.of("No schema (file: ", "see the schema");

    @Test
    void everyRuleIsBrokenByAFault() throws IOException {
        var odd = Gatekeeper.inspect(GatekeeperOddFilesTest.NOT_UTF_8).problems().stream()
                .map(Problem::toString);
        String said = Stream.concat(faults().flatMap(Fault::said), odd).collect(Collectors.joining("\n"));
        for (Path file : rules()) {
            assertThat(words(file))
                    .as(file.toString())
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(said).contains(words));
        }
    }

    private static List<Path> rules() throws IOException {
        var others = Stream.of("Gatekeeper", "Remarks", "YamlReader", "YamlSchema")
                .map(name -> RULES.resolve(name + ".java"));
        try (var all = Files.list(RULES)) {
            return Stream.concat(all.filter(file -> file.toString().endsWith("Rules.java")), others)
                    .toList();
        }
    }

    /** Texts in which two words stand beside each other, or one beside what is filled in. */
    private static List<String> words(Path file) throws IOException {
        return TEXT.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(1, text.length() - 1))
                .filter(text -> text.contains(" ") && text.chars().anyMatch(Character::isLetter))
                .filter(text -> !text.contains("\\"))
                .filter(Predicate.not(NO_MESSAGES::contains))
                .toList();
    }

    private static Stream<Fault> faults() {
        return Stream.of(
                        CatalogRulesTest.faults(),
                        IntroductionRulesTest.faults(),
                        LoadTest.faults(),
                        QuestionRulesTest.faults(),
                        ReachRulesTest.faults(),
                        RemarksTest.faults(),
                        TranslationRulesTest.faults(),
                        GatekeeperTest.namesFileLineAndFieldOfAMistakeInOneFile()
                                .map(EveryFaultTest::row),
                        GatekeeperTest.namesFileAndLineOfAMistakeOfAWholeFile().map(EveryFaultTest::file),
                        NudgeRulesTest.namesLineAndFieldOfAMistakeInAllThatANudgeCanHave()
                                .map(EveryFaultTest::ofANudge),
                        OpportunityRulesTest.namesLineAndFieldOfAMistake().map(EveryFaultTest::ofAnOpportunity),
                        Stream.of(new Fault(OpportunityRulesTest.withoutAnswer(), "")))
                .flatMap(faults -> faults);
    }

    private static Fault row(Arguments row) {
        var cells = texts(row);
        return new Fault(new SmallCatalog().replacing(cells.get(0), cells.get(1), cells.get(2)), cells.get(3));
    }

    private static Fault file(Arguments row) {
        var cells = texts(row);
        return new Fault(new SmallCatalog().with(cells.get(0), cells.get(1)), cells.get(2));
    }

    private static Fault ofANudge(Arguments row) {
        var cells = texts(row);
        var small = SmallCatalog.withAllThatANudgeCanHave();
        return new Fault(small.replacing(SmallCatalog.NUDGE, cells.get(0), cells.get(1)), cells.get(2));
    }

    private static Fault ofAnOpportunity(Arguments row) {
        var cells = texts(row);
        return new Fault(
                OpportunityRulesTest.small().replacing(OpportunityRulesTest.FILE, cells.get(0), cells.get(1)),
                cells.get(2));
    }

    private static List<String> texts(Arguments row) {
        return Stream.of(row.get()).map(String::valueOf).toList();
    }
}
