package dev.kith.people;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.redis.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings people from a folder into which a personnel system puts files: {@code *.csv} changes whom it names, {@code *.full.csv} is the
 * whole organisation. A file is taken once it has not changed for a while, moved to {@code taken}, and answered there by a report
 * beside it, both for a week; one that was taken and never reported is taken again.
 */
final class PeopleFolder implements Tick {

    private static final Logger log = LoggerFactory.getLogger(PeopleFolder.class);

    private static final String TAKEN = "taken";
    private static final String REPORT = ".report.txt";
    private static final String FULL = ".full.csv";
    private static final Duration EVERY = Duration.ofSeconds(10);

    /** A file that still grows is not whole yet. */
    private static final Duration UNCHANGED = Duration.ofSeconds(10);

    /** Longer than any import takes: whoever took it is dead. */
    private static final Duration NEVER_REPORTED = Duration.ofMinutes(10);

    /** They hold whoever was erased since. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int STAMP_LENGTH = 15;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final PeopleImport people;
    private final MachineTime machine;
    private final Map<Path, Look> looks = new HashMap<>();
    private Instant next = Instant.MIN;

    PeopleFolder(Path folder, PeopleImport people, MachineTime machine) {
        this.folder = folder;
        this.people = people;
        this.machine = machine;
    }

    /** How a file was when it was looked at, and since when it is so. */
    private record Look(long size, Instant changed, Instant since) {

        boolean isAs(Look other) {
            return size == other.size && changed.equals(other.changed);
        }
    }

    @Override
    public String name() {
        return "bring people from a folder";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public synchronized int run(Instant now) {
        var time = machine.instant();
        if (time.isBefore(next)) {
            return 0;
        }
        next = time.plus(EVERY);
        try {
            Files.createDirectories(folder.resolve(TAKEN));
            int brought = 0;
            for (Path file : files(folder, ".csv")) {
                brought += isWhole(file, time) && take(file, time) ? 1 : 0;
            }
            for (Path file : files(folder.resolve(TAKEN), ".csv")) {
                brought += isAbandoned(file, time) && bring(file) ? 1 : 0;
            }
            for (Path file : files(folder.resolve(TAKEN), "")) {
                if (isOld(file, time)) {
                    Files.deleteIfExists(file);
                }
            }
            looks.keySet().removeIf(file -> !Files.exists(file));
            return brought;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of people cannot be read (folder: " + folder + ")", e);
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private boolean isWhole(Path file, Instant time) throws IOException {
        try {
            var now = new Look(Files.size(file), Files.getLastModifiedTime(file).toInstant(), time);
            var before = looks.get(file);
            if (before == null || !before.isAs(now)) {
                looks.put(file, now);
                return false;
            }
            return !time.isBefore(before.since().plus(UNCHANGED));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Of several nodes one moves it. */
    private boolean take(Path file, Instant time) throws IOException {
        Path mine = folder.resolve(TAKEN).resolve(STAMP.format(time) + "-" + file.getFileName());
        try {
            Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            return false;
        }
        looks.remove(file);
        return bring(mine);
    }

    private boolean isAbandoned(Path file, Instant time) throws IOException {
        var changed = Files.getLastModifiedTime(file).toInstant();
        return !Files.exists(report(file)) && changed.plus(NEVER_REPORTED).isBefore(time);
    }

    /** By the time that its name begins with; anything else is not ours to delete. */
    private static boolean isOld(Path file, Instant time) {
        String name = file.getFileName().toString();
        return name.matches("\\d{8}-\\d{6}-.*")
                && name.substring(0, STAMP_LENGTH).compareTo(STAMP.format(time.minus(KEPT))) < 0;
    }

    private boolean bring(Path file) throws IOException {
        boolean isFull = file.getFileName().toString().endsWith(FULL);
        try (var text = Files.newInputStream(file)) {
            var result = people.importCsv(Source.FOLDER, text, isFull);
            OwnerOnly.write(report(file), new FolderReport(result, isFull).text());
            log.info(
                    "People came from a file (file: {}): {} new, {} changed, {} let go, {} problems",
                    file.getFileName(),
                    result.added(),
                    result.changed(),
                    result.left(),
                    result.problems().size());
        }
        return true;
    }

    private static Path report(Path file) {
        return file.resolveSibling(file.getFileName() + REPORT);
    }
}
