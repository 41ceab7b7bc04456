package dev.kith.connectors.xapi;

import java.util.EnumSet;
import java.util.Optional;

/** What kinds of activity Kith's statements are about: published ones, by Kith's own word for each. */
enum Type {
    NUDGE("nudge", "http://adlnet.gov/expapi/activities/lesson"),
    PACK("pack", "http://adlnet.gov/expapi/activities/module"),
    JOURNEY("journey", "http://adlnet.gov/expapi/activities/course"),
    CHECKIN("checkin", "http://id.tincanapi.com/activitytype/survey"),
    INTRODUCTION("introduction", "http://id.tincanapi.com/activitytype/tutor-session"),
    PROGRAMME("programme", "http://adlnet.gov/expapi/activities/course"),
    ITEM("item", "http://adlnet.gov/expapi/activities/cmi.interaction");

    final String kind;
    final String iri;

    Type(String kind, String iri) {
        this.kind = kind;
        this.iri = iri;
    }

    /** Empty for a kind of activity that learning systems have no word for. */
    static Optional<Type> of(String kind) {
        for (Type type : EnumSet.range(NUDGE, INTRODUCTION)) {
            if (type.kind.equals(kind)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
