package dev.kith.connectors;

import java.util.Optional;

/**
 * A course of a learning system, or one unit of it, by the system's own ids.
 *
 * @param unit empty: the course as a whole
 */
public record Place(String course, Optional<String> unit) {

    public Place {
        Texts.present(course, "course");
        unit.ifPresent(id -> Texts.present(id, "unit"));
    }

    public static Place course(String course) {
        return new Place(course, Optional.empty());
    }

    public static Place unit(String course, String unit) {
        return new Place(course, Optional.of(unit));
    }
}
