package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleFolderTest {

    private static final String HEADER = Fixture.HEADER + "\n";

    @TempDir
    private Path folder;

    private final MemoryPeople people = new MemoryPeople();
    private final PeopleImport imports = PeopleParts.imports(people, Fixture.ATTRIBUTES, Usual.UNSET);
    private Instant now = Instant.parse("2026-01-08T09:30:00Z");

    private PeopleFolder node() {
        return new PeopleFolder(folder, imports, () -> now);
    }

    private int looks(PeopleFolder node) {
        now = now.plus(Duration.ofSeconds(10));
        return node.run(now);
    }

    @Test
    void takesAFileOnceItNoLongerChanges() throws IOException {
        var node = node();
        put("staff.csv", HEADER + row("e01"));
        assertThat(looks(node)).isZero();
        Files.writeString(folder.resolve("staff.csv"), row("e02"), StandardOpenOption.APPEND);
        assertThat(looks(node)).as("it has grown").isZero();
        assertThat(looks(node)).isEqualTo(1);

        assertThat(people.all()).hasSize(2);
        assertThat(names(folder)).containsExactly("taken");
        assertThat(report()).contains("New: 2.", "Every row was taken.");
        assertThat(looks(node)).isZero();
    }

    @Test
    void reportsWhatItDidNotTakeWithItsPlace() throws IOException {
        put("staff.csv", HEADER + row("e01") + row("e02").replace("Europe/Berlin", "Nowhere/Land"));
        takes();
        assertThat(people.all()).hasSize(1);
        assertThat(report()).contains("New: 1.", "line 3, zone", "(valid: ");
    }

    @Test
    void aFullFileLetsGoOfWhoeverIsMissing() throws IOException {
        put("all.csv", HEADER + rows(10));
        takes();
        put("all.full.csv", HEADER + rows(9));
        takes();
        assertThat(people.all()).hasSize(9);
    }

    @Test
    void aFullFileThatWasCutOffLetsGoOfNobodyAndSaysSo() throws IOException {
        put("all.csv", HEADER + rows(10));
        takes();
        put("all.full.csv", HEADER + rows(3));
        takes();
        assertThat(people.all()).hasSize(10);
        assertThat(report()).contains("7 of 10 people are missing; nobody was let go", "at most 20 %");
    }

    @Test
    void twoNodesTakeAFileOnce() throws IOException {
        var one = node();
        var other = node();
        put("staff.csv", HEADER + row("e01"));
        one.run(now);
        other.run(now);
        now = now.plus(Duration.ofSeconds(10));
        assertThat(one.run(now) + other.run(now)).isEqualTo(1);
        assertThat(names(folder.resolve("taken"))).hasSize(2);
    }

    @Test
    void takesAgainWhatADeadNodeTookAndNeverReported() throws IOException {
        Files.createDirectories(folder.resolve("taken"));
        put("taken/20260108-090000-staff.csv", HEADER + row("e01"));
        var node = node();
        assertThat(looks(node)).as("it may still be at work").isZero();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(looks(node)).isEqualTo(1);
        assertThat(people.all()).hasSize(1);
        now = now.plus(Duration.ofMinutes(20));
        assertThat(looks(node)).isZero();
    }

    @Test
    void keepsWhatItTookForAWeekAndTouchesNothingElse() throws IOException {
        put("staff.csv", HEADER + row("e01"));
        takes();
        put("taken/notes.txt", "not ours");
        now = now.plus(Duration.ofDays(6));
        looks(node());
        assertThat(names(folder.resolve("taken"))).hasSize(3);
        now = now.plus(Duration.ofDays(2));
        looks(node());
        assertThat(names(folder.resolve("taken"))).containsExactly("notes.txt");
    }

    private void takes() {
        var node = node();
        looks(node);
        assertThat(looks(node)).isEqualTo(1);
    }

    private void put(String name, String text) throws IOException {
        var file = Files.writeString(folder.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(now));
    }

    /** The latest. */
    private String report() throws IOException {
        var last = names(folder.resolve("taken")).stream()
                .filter(name -> name.endsWith(".report.txt"))
                .toList()
                .getLast();
        return Files.readString(folder.resolve("taken").resolve(last));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String rows(int count) {
        var rows = new StringBuilder();
        for (int i = 10; i < 10 + count; i++) {
            rows.append(row("e" + i));
        }
        return rows.toString();
    }

    private static String row(String id) {
        return Fixture.row(id, "") + "\n";
    }
}
