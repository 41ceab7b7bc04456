package dev.kith.connectors.xapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Cuts statements into requests of at most 50 and 1 MiB, keeping their order. A request never names an id twice, which
 * a store may refuse; a statement larger than that travels alone.
 */
final class Batches {

    private static final int MOST = 50;
    private static final int LARGEST = 1 << 20;

    private final List<List<Statement>> batches = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private List<Statement> open = new ArrayList<>();
    private int bytes = 2;

    private Batches() {}

    static List<List<Statement>> of(List<Statement> statements) {
        Batches batches = new Batches();
        statements.forEach(batches::add);
        batches.close();
        return batches.batches;
    }

    private void add(Statement statement) {
        int size = statement.body().length + 1;
        if (open.size() == MOST || bytes + size > LARGEST || ids.contains(statement.id())) {
            close();
        }
        open.add(statement);
        ids.add(statement.id());
        bytes += size;
    }

    private void close() {
        if (!open.isEmpty()) {
            batches.add(open);
        }
        open = new ArrayList<>();
        ids.clear();
        bytes = 2;
    }
}
