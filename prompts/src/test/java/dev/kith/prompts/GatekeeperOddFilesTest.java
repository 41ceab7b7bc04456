package dev.kith.prompts;

import static dev.kith.prompts.SmallCatalog.CHECKIN;
import static dev.kith.prompts.SmallCatalog.DRAWING;
import static dev.kith.prompts.SmallCatalog.INTRODUCTION;
import static dev.kith.prompts.SmallCatalog.JOURNEY;
import static dev.kith.prompts.SmallCatalog.LANGUAGE;
import static dev.kith.prompts.SmallCatalog.NUDGE;
import static dev.kith.prompts.SmallCatalog.OPPORTUNITY;
import static dev.kith.prompts.SmallCatalog.PACK;
import static dev.kith.prompts.SmallCatalog.PERSONAS;
import static dev.kith.prompts.SmallCatalog.QUESTIONS;
import static dev.kith.prompts.SmallCatalog.REFLECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody meant to write: each is a problem, none an exception. */
class GatekeeperOddFilesTest {

    /** What looks at each other; of some thousand catalogues each has only that. */
    private static final List<List<String>> TOGETHER =
            List.of(List.of(CHECKIN, JOURNEY), List.of(NUDGE, JOURNEY, PACK, PERSONAS), List.of(QUESTIONS, DRAWING));

    static final List<CatalogFile> NOT_UTF_8 = List.of(new CatalogFile(NUDGE, new byte[] {'i', 'd', ':', (byte) 0xe9}));

    @Test
    void refusesAnAliasOfAWholeList() {
        SmallCatalog looping = new SmallCatalog().replacing(PACK, "nudges:\n  - pause", "nudges: &all\n  - *all");
        assertThat(looping.problems())
                .first()
                .asString()
                .startsWith(PACK + ":3 nudges: has an anchor or an alias (valid: the value itself, written out)");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(Gatekeeper.inspect(NOT_UTF_8).problems())
                .containsExactly(new Problem(NUDGE, 1, "", "is not written in UTF-8", "UTF-8"));
    }

    @Test
    void doesNotBlameAJourneyForABrokenNudge() {
        assertThat(new SmallCatalog().with(NUDGE, "id: [").problems())
                .singleElement()
                .asString()
                .startsWith(NUDGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NUDGE,
                CHECKIN,
                INTRODUCTION,
                JOURNEY,
                PACK,
                QUESTIONS,
                DRAWING,
                REFLECTION,
                OPPORTUNITY,
                PERSONAS,
                LANGUAGE
            })
    void findsAProblemOrACatalogueWhateverStandsInALine(String file) {
        List<String> odd = List.of(
                "",
                "[]",
                "{}",
                "7",
                "-1.5e400",
                ".inf",
                "true",
                "~",
                "!!int x",
                "!odd x",
                "- - x",
                "? [a]",
                "&a [*a]",
                "{a: {b: c}}");
        List<String> lines = SmallCatalog.withOneOfEachKind().text(file).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            String before = lines.get(line).substring(0, lines.get(line).indexOf(':') + 1);
            for (String value : odd) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(line, before + " " + value);
                assertThatCode(() -> readOrRefused(file, String.join("\n", changed)))
                        .as(String.join("\n", changed))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static void readOrRefused(String file, String text) {
        var beside = TOGETHER.stream()
                .filter(files -> files.contains(file))
                .flatMap(List::stream)
                .toList();
        var inspection = Gatekeeper.inspect(SmallCatalog.withOneOfEachKind().with(file, text).files().stream()
                .filter(one -> one.path().equals(file) || beside.contains(one.path()))
                .toList());
        if (inspection.problems().isEmpty()) {
            new Shelf(inspection);
        }
    }
}
