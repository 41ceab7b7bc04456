package dev.kith.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/** Which partition holds what: everything of one person, one campaign, one round or one workspace is in one. */
public record Partitions(int count) {

    /** Enough for a Cluster of a dozen masters, few enough that asking each of them is cheap. */
    public static final Partitions DEFAULT = new Partitions(16);

    public Partitions {
        if (count < 1 || count > 99) {
            throw new IllegalArgumentException("partitions: " + count + " (valid: 1 to 99)");
        }
    }

    /** The home of a person, campaign, round or workspace, by its id. */
    public Partition of(String id) {
        var crc = new CRC32C();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return new Partition((int) (crc.getValue() % count));
    }

    public List<Partition> all() {
        return IntStream.range(0, count).mapToObj(Partition::new).toList();
    }
}
