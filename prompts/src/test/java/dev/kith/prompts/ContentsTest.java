package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    Path folder;

    @Test
    void countsPromptsByKindAndLanguageAndMessagesByReaderAndWeek() {
        var small = SmallCatalog.withOneOfEachKind()
                .replacing(
                        SmallCatalog.JOURNEY,
                        "prompt: pause",
                        "prompt: pause\n  - {id: for-them, day: 1, at: \"09:00\", to: manager, prompt: pause}")
                .replacing(SmallCatalog.JOURNEY, "day: 3", "day: 15");
        small.with("de/nudges/pause.yaml", small.text(SmallCatalog.NUDGE));
        assertThat(Contents.of(Catalog.read(small.writtenTo(folder)))).isEqualTo("""
                prompts        de  en  all
                nudges          1   1    2
                checkins        -   2    2
                introductions   -   1    1
                opportunities   -   1    1
                questions       -   1    1
                reflections     -   1    1
                all             1   7    8
                words of a nudge in English (hook, body, tryThis): 12 on average, 12 in all
                items of the bank: 8, of which negative: 2
                icebreakers: 1
                pack calm: 1 nudge
                journey arrival, person: 1 0 1, 2 messages in 3 weeks, most within seven days 1 of 3
                journey arrival, manager: 1, 1 message in 1 week, most within seven days 1 of 3
                """);
    }

    @Test
    void leavesOutWhatIsRetired() {
        var small = new SmallCatalog()
                .with(
                        "en/nudges/old.yaml",
                        new SmallCatalog().text(SmallCatalog.NUDGE).replace("pause", "old") + "status: retired\n");
        assertThat(Contents.of(Catalog.read(small.writtenTo(folder)))).contains("nudges          1    1\n");
    }
}
