package dev.kith.lms;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The learning systems as they are set: one of each kind by environment, and those of a list. One of the list that says nothing of its
 * address is the one of the environment, told other things.
 */
@ConfigurationProperties("kith")
record ConnectorProperties(
        @DefaultValue List<Item> connectors, @DefaultValue Map<String, Map<String, String>> learning) {

    /**
     * One of the list.
     *
     * @param name what campaigns call it
     * @param kind {@code xapi}, {@code moodle}, {@code canvas}, {@code edx}, {@code webhook} or {@code export}
     * @param access its address and credentials, by the names that its kind has for them
     * @param told what it is told of people and of what they did
     * @param places where things belong in it
     */
    record Item(
            @DefaultValue("") String name,
            @DefaultValue("") String kind,
            @DefaultValue Map<String, String> access,
            @DefaultValue Told told,
            @DefaultValue List<PlaceOf> places) {}

    /**
     * What a system is told.
     *
     * @param people {@code id} or {@code email}, by which it knows people; the kind's own where nothing is said
     * @param kinds of activities; none: of all
     */
    record Told(
            @DefaultValue("") String people, @DefaultValue List<String> kinds) {}

    /**
     * Where one thing belongs.
     *
     * @param of {@code nudge:<id>}, {@code checkin:<id>} or {@code introduction:<id>}
     * @param course the system's own id of the course
     * @param unit the system's own id of a unit of it; empty: the course as a whole
     * @param done {@code read}, {@code tried} or {@code passed}
     */
    record PlaceOf(
            @DefaultValue("") String of,
            @DefaultValue("") String course,
            @DefaultValue("") String unit,
            @DefaultValue("read") String done) {}
}
