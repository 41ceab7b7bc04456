package dev.kith.connectors.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kith.connectors.Health.State;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportConnectorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesTheSameTableAsADownload(Format format) throws IOException {
        assertThat(connector(format).forward(Records.all())).hasSize(5).hasOnlyElementsOfType(Accepted.class);
        var table = new ByteArrayOutputStream();
        new RecordTable(Records.ID_KEY).write(Records.all(), format, table);
        assertThat(file("2026-01-08", format)).hasBinaryContent(table.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void writesARecordOnceHoweverOftenItComes(Format format) throws IOException {
        var connector = connector(format);
        assertThat(forward(connector, "fact-1", "fact-1")).containsExactly(new Accepted(), new AlreadyThere());
        assertThat(forward(connector, "fact-1", "fact-2")).containsExactly(new AlreadyThere(), new Accepted());
        assertThat(forward(connector(format), "fact-2", "fact-3")).containsExactly(new AlreadyThere(), new Accepted());
        assertThat(ids(format)).containsExactly("fact-1", "fact-2", "fact-3");
    }

    @Test
    void putsARecordIntoTheFileOfItsDayInUtc() {
        var connector = connector(Format.CSV);
        var next = Records.completed("fact-2", Records.AT.plusSeconds(1));
        connector.forward(List.of(Records.completed("fact-1"), next, Records.completed("fact-3")));
        assertThat(connector.forward(List.of(next))).containsExactly(new AlreadyThere());
        assertThat(file("2026-01-08", Format.CSV)).content().hasLineCount(3);
        assertThat(file("2026-01-09", Format.CSV)).content().hasLineCount(2);
    }

    /** As if the process were killed after each byte of a write, and the record sent again by the next one. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void isWholeAgainWhereverAWriteBrokeOff(Format format) throws IOException {
        var records = Records.all();
        connector(format).forward(records);
        Path file = file("2026-01-08", format);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(connector(format).forward(records)).hasSize(5).allMatch(Outcome::isThere);
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void leavesNothingOfABrokenLineBehindAShorterOne(Format format) throws IOException {
        connector(format).forward(Records.all().subList(0, 1));
        Path file = file("2026-01-08", format);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        forward(connector(format), "fact-2");
        assertThat(Files.readString(file)).endsWith("\n").doesNotContain("hopeful");
        assertThat(ids(format)).containsExactly("fact-2");
    }

    @Test
    void writesAgainWhatHasAHoleInIt() throws IOException {
        connector(Format.CSV).forward(List.of(Records.completed("fact-1")));
        Path file = file("2026-01-08", Format.CSV);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 20, bytes.length - 2, (byte) 0);
        Files.write(file, bytes);
        assertThat(forward(connector(Format.CSV), "fact-1")).containsExactly(new Accepted());
    }

    @Test
    void seesWhatAnotherProcessAdds() throws IOException {
        var one = connector(Format.JSONL);
        var other = connector(Format.JSONL);
        forward(one, "fact-1");
        forward(other, "fact-2");
        assertThat(forward(one, "fact-2", "fact-3")).containsExactly(new AlreadyThere(), new Accepted());
        assertThat(forward(other, "fact-3")).containsExactly(new AlreadyThere());
        assertThat(ids(Format.JSONL)).containsExactly("fact-1", "fact-2", "fact-3");
    }

    @Test
    void waitsForAnotherThatWrites() throws IOException {
        var connector = connector(Format.CSV);
        forward(connector, "fact-1");
        try (var other = FileChannel.open(file("2026-01-08", Format.CSV), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(forward(connector, "fact-2")).hasOnlyElementsOfType(Later.class);
        }
        assertThat(forward(connector, "fact-2")).containsExactly(new Accepted());
    }

    @Test
    void beginsAnewWhereAFileWasTakenAway() throws IOException {
        var connector = connector(Format.CSV);
        forward(connector, "fact-1");
        Files.delete(file("2026-01-08", Format.CSV));
        assertThat(forward(connector, "fact-1")).containsExactly(new Accepted());
        assertThat(file("2026-01-08", Format.CSV)).content().hasLineCount(2).startsWith("record,");
    }

    @Test
    void takesNoIdFromWhatStandsLaterInALine() throws IOException {
        forward(connector(Format.CSV), "fact-0");
        var file = file("2026-01-08", Format.CSV);
        Files.writeString(file, "x".repeat(70) + Records.id("fact-1") + "\n", StandardOpenOption.APPEND);
        assertThat(forward(connector(Format.CSV), "fact-1")).containsExactly(new Accepted());
    }

    @Test
    void remembersDaysThatItNoLongerKeepsInMemory() {
        var connector = connector(Format.CSV);
        List<LearningRecord> records = IntStream.range(0, 12)
                .mapToObj(day -> Records.completed("fact-" + day, Records.AT.plusSeconds(86_400L * day)))
                .toList();
        assertThat(connector.forward(records)).hasSize(12).hasOnlyElementsOfType(Accepted.class);
        assertThat(connector.forward(records)).hasSize(12).hasOnlyElementsOfType(AlreadyThere.class);
    }

    @Test
    void letsTheOwnerAloneReadAFile() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such rights here");
        forward(connector(Format.CSV), "fact-1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("2026-01-08", Format.CSV))))
                .isEqualTo("rw-------");
    }

    @Test
    void asksForAFolderThatIsGoneAndMakesNone() throws IOException {
        var connector = connector(Format.CSV);
        assertThat(connector.test().isPassed()).isTrue();
        Files.delete(folder);
        assertThat(forward(connector, "fact-1", "fact-2"))
                .hasSize(2)
                .allSatisfy(outcome ->
                        assertThat(((Misconfigured) outcome).reason()).contains(folder.toString(), "does not exist"));
        assertThat(connector.health().state()).isEqualTo(State.MISCONFIGURED);
        assertThat(connector.test().isPassed()).isFalse();
        assertThat(folder).doesNotExist();

        Files.createDirectory(folder);
        assertThat(forward(connector, "fact-1")).containsExactly(new Accepted());
        assertThat(connector.health().state()).isEqualTo(State.UP);
    }

    @Test
    void waitsWhereTheDiskIsFull() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        Files.createSymbolicLink(file("2026-01-08", Format.CSV), full);
        var connector = connector(Format.CSV);
        assertThat(forward(connector, "fact-1", "fact-2"))
                .hasSize(2)
                .allSatisfy(outcome -> assertThat(((Later) outcome).reason()).contains("full"));
        assertThat(connector.health().state()).isEqualTo(State.DOWN);

        Files.delete(file("2026-01-08", Format.CSV));
        assertThat(forward(connector, "fact-1")).containsExactly(new Accepted());
    }

    @Test
    void sendsNothingAfterWhatCouldNotBeWritten() throws IOException {
        Files.createDirectory(file("2026-01-09", Format.CSV));
        var connector = connector(Format.CSV);
        var outcomes = connector.forward(List.of(
                Records.completed("fact-1"),
                Records.completed("fact-2", Records.AT.plusSeconds(1)),
                Records.completed("fact-3")));
        assertThat(outcomes.getFirst()).isEqualTo(new Accepted());
        assertThat(outcomes.subList(1, 3)).hasOnlyElementsOfType(Later.class);
        assertThat(ids(Format.CSV)).containsExactly("fact-1");
    }

    private ExportConnector connector(Format format) {
        return new ExportConnector(new ExportSettings("export", folder, format), Records.ID_KEY);
    }

    private Path file(String day, Format format) {
        return folder.resolve("kith-records-" + day + "." + format.ending());
    }

    private static List<Outcome> forward(ExportConnector connector, String... ids) {
        return connector.forward(Stream.of(ids).map(Records::completed).toList());
    }

    /** Of which of the first records the file has lines, in their order. */
    private List<String> ids(Format format) throws IOException {
        String text = Files.readString(file("2026-01-08", format), UTF_8);
        return OpaqueIds.SHAPE
                .matcher(text)
                .results()
                .map(found -> IntStream.rangeClosed(1, 9)
                        .mapToObj(number -> "fact-" + number)
                        .filter(id -> Records.id(id).equals(found.group()))
                        .findFirst()
                        .orElse("another"))
                .toList();
    }
}
