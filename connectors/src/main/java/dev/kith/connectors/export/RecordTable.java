package dev.kith.connectors.export;

import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Learning records as one table, for a download; the same rows as in the files of an {@link ExportConnector}. */
public final class RecordTable {

    private final Rows rows;

    /** {@code idKey}, 16 bytes or more, is the one of the connector, lest a record have another id there. */
    public RecordTable(byte[] idKey) {
        this.rows = new Rows(new OpaqueIds(idKey));
    }

    /** Writes all of them, and leaves the stream open. */
    public void write(List<LearningRecord> records, Format format, OutputStream out) throws IOException {
        out.write(format.head());
        for (LearningRecord record : records) {
            out.write(format.line(rows.of(record)));
        }
        out.flush();
    }
}
