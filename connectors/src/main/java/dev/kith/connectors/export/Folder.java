package dev.kith.connectors.export;

import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Setback;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder with a file for each day, and what may be wrong with it. */
final class Folder {

    /** The days whose ids are kept in memory; those of another day are read again. */
    private static final int MOST_DAYS = 8;

    private static final long LITTLE = 1 << 20;

    private final Path path;
    private final Format format;
    private final Map<LocalDate, DayFile> days = new LinkedHashMap<>(16, 0.75f, true);

    Folder(Path path, Format format) {
        this.path = path;
        this.format = format;
    }

    List<Outcome> append(LocalDate day, List<Row> rows) throws IOException {
        DayFile file = days.computeIfAbsent(day, missing -> new DayFile(path.resolve(name(day)), format));
        if (days.size() > MOST_DAYS) {
            days.remove(days.keySet().iterator().next());
        }
        return file.append(rows);
    }

    /** Why nothing can be written here, in words; a folder that is gone is not made, as it may be a disk that is. */
    Optional<String> obstacle() {
        if (!Files.isDirectory(path)) {
            return Optional.of("the folder " + path + " does not exist: make it, or name another one");
        }
        return Files.isWritable(path)
                ? Optional.empty()
                : Optional.of("Kith may not write in the folder " + path + ": give it to the user that Kith runs as");
    }

    /** Whether there is less than 1 MiB left. */
    boolean isFull() throws IOException {
        return Files.getFileStore(path).getUsableSpace() < LITTLE;
    }

    Setback setback(IOException cause) {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new Misconfigured(obstacle.get());
        }
        if (cause instanceof AccessDeniedException) {
            return new Misconfigured("Kith may not write to a file in the folder " + path
                    + ": give its files to the user that Kith runs as");
        }
        return Later.ofSystem(Duration.ZERO, words(cause));
    }

    private String words(IOException cause) {
        boolean isFull =
                String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("no space left");
        return isFull
                ? "the disk of the folder " + path + " is full"
                : "a file in the folder " + path + " could not be written ("
                        + cause.getClass().getSimpleName() + "): check the disk";
    }

    private String name(LocalDate day) {
        return "kith-records-" + day + "." + format.ending();
    }
}
