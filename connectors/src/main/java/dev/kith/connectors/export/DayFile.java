package dev.kith.connectors.export;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file of one day, which is its own index: what a killed process left is read before anything is added, a line without an
 * end is cut off, and nothing counts as there before it is on the disk. Several processes may write to it in turn.
 */
final class DayFile {

    private final Path path;
    private final Format format;
    private final Set<String> ids = new HashSet<>();

    /** So many bytes of whole lines are read; whatever is behind them somebody else wrote, or broke off. */
    private long known;

    DayFile(Path path, Format format) {
        this.path = path;
        this.format = format;
    }

    /** Adds the rows that are not there, all or none of them. */
    List<Outcome> append(List<Row> rows) throws IOException {
        try (FileChannel file = open();
                FileLock lock = file.lock()) {
            catchUp(file);
            Set<String> fresh = new HashSet<>();
            List<Outcome> outcomes = new ArrayList<>();
            var lines = new ByteArrayOutputStream();
            lines.writeBytes(known == 0 ? format.head() : new byte[0]);
            for (Row row : rows) {
                boolean isNew = !ids.contains(row.id()) && fresh.add(row.id());
                lines.writeBytes(isNew ? format.line(row) : new byte[0]);
                outcomes.add(isNew ? new Accepted() : new AlreadyThere());
            }
            write(file, lines.toByteArray());
            ids.addAll(fresh);
            return outcomes;
        }
    }

    private void catchUp(FileChannel file) throws IOException {
        if (file.size() < known) {
            ids.clear();
            known = 0;
        }
        known = Lines.read(file, known, ids::add);
        file.truncate(known);
    }

    /** Also where there is nothing to write: what a killed process wrote may not be on the disk yet. */
    private void write(FileChannel file, byte[] lines) throws IOException {
        try {
            var rest = ByteBuffer.wrap(lines);
            while (rest.hasRemaining()) {
                file.write(rest, known + rest.position());
            }
            file.force(true);
            if (known == 0) {
                keepName();
            }
        } catch (IOException e) {
            takeBack(file, e);
            throw e;
        }
        known += lines.length;
    }

    private void takeBack(FileChannel file, IOException cause) {
        try {
            file.truncate(known);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(path, Set.of(CREATE, READ, WRITE), ownerOnly());
    }

    /** A new file is on the disk only with its name in the folder (fsync(2)); Windows cannot be asked for that. */
    private void keepName() throws IOException {
        if (hasRights()) {
            try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), READ)) {
                folder.force(true);
            }
        }
    }

    /** Where the file system has no such rights, those of the folder are inherited. */
    private FileAttribute<?>[] ownerOnly() {
        return hasRights()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private boolean hasRights() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
