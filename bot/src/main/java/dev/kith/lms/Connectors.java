package dev.kith.lms;

import dev.kith.connectors.Connector;
import java.util.List;

/** The connectors of this installation, by name once each. */
public record Connectors(List<Connector> all) {

    public Connectors {
        all = List.copyOf(all);
    }
}
