package dev.kith.erasure;

import dev.kith.redis.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who was erased and on which day, in a file outside the store and its backups: where a backup brings somebody back, it says so.
 * It holds keyed hashes, so that it names nobody itself. Several nodes may write to one file.
 */
final class ErasedList {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{32}) (\\d{4}-\\d{2}-\\d{2})");

    private final Path file;

    ErasedList(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Of each the last day. What a crash cut off is no line. */
    Map<String, LocalDate> all() {
        var all = new HashMap<String, LocalDate>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .map(LINE::matcher)
                        .filter(line -> line.matches())
                        .forEach(line -> all.merge(
                                line.group(1),
                                LocalDate.parse(line.group(2)),
                                (one, other) -> one.isAfter(other) ? one : other));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of those who were erased: " + file, e);
        }
    }

    /** On disk when it returns; what is there already is not written again. */
    void add(String hash, LocalDate day) {
        if (day.equals(all().get(hash))) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                OwnerOnly.write(file, "");
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
                // The line break before it ends what a crash may have left.
                var line = "\n" + hash + " " + day + "\n";
                channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the list of those who were erased: " + file, e);
        }
    }
}
