package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.lms.Connecting.Connected;
import java.util.List;

/** The connectors of this installation with what each is told, by name once each. */
public record Connectors(List<Connected> all) {

    public Connectors {
        all = List.copyOf(all);
    }

    List<Connector> connectors() {
        return all.stream().map(Connected::connector).toList();
    }
}
