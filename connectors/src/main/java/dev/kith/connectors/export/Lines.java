package dev.kith.connectors.export;

import dev.kith.connectors.OpaqueIds;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/** Reads of which records a file has whole lines; the id of a line stands at its beginning. */
final class Lines {

    private static final int BEGINNING = 64;
    private static final int AT_ONCE = 1 << 16;

    private final Consumer<String> ids;
    private final StringBuilder beginning = new StringBuilder();
    private boolean hasHole;

    private Lines(Consumer<String> ids) {
        this.ids = ids;
    }

    /** Tells the ids from {@code start} on, and answers where the last whole line ends. */
    static long read(FileChannel file, long start, Consumer<String> ids) throws IOException {
        var lines = new Lines(ids);
        var buffer = ByteBuffer.allocate(AT_ONCE);
        long end = start;
        long at = start;
        long size = file.size();
        while (at < size && file.read(buffer.clear(), at) > 0) {
            buffer.flip();
            while (buffer.hasRemaining()) {
                at++;
                if (lines.isEnd(buffer.get())) {
                    end = at;
                }
            }
        }
        return end;
    }

    private boolean isEnd(byte next) {
        if (next == '\n') {
            close();
            return true;
        }
        hasHole |= next == 0; // a disk that lost its power may keep the length of a line and not what is in it
        if (beginning.length() < BEGINNING) {
            beginning.append((char) (next & 0xff));
        }
        return false;
    }

    private void close() {
        Matcher id = OpaqueIds.SHAPE.matcher(beginning);
        if (!hasHole && id.find()) {
            ids.accept(id.group());
        }
        beginning.setLength(0);
        hasHole = false;
    }
}
