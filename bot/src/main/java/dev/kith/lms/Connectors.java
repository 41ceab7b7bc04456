package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.lms.Connecting.Connected;
import java.util.List;

/** The connectors of this installation with what each is told, by name once each. */
public record Connectors(List<Connected> all) {

    public Connectors {
        all = List.copyOf(all);
    }

    /** Them as far as courses go. */
    public List<CourseSystem> courseSystems() {
        return all.stream()
                .map(one -> new CourseSystem(one.connector(), one.brief().byEmail(), one.enrols()))
                .toList();
    }

    /** How courses of theirs are named. */
    public CourseNames courseNames() {
        return CourseNames.of(connectors());
    }

    List<Connector> connectors() {
        return all.stream().map(Connected::connector).toList();
    }
}
