package dev.kith.connectors.xapi;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to be, or must not be, at a place of each statement of a template (xAPI Profiles 1.0, part two, section 8.1).
 *
 * @param location a JSONPath without filters and scripts
 * @param any of what one value there has to be, each a text or a boolean; empty where it may be anything
 */
record Rule(String location, Presence presence, List<Object> any) {

    private static final String CATEGORY = "$.context.contextActivities.category[*].id";
    private static final String GROUPING = "$.context.contextActivities.grouping[*].id";
    private static final String PARENT = "$.context.contextActivities.parent[*].id";

    /** In the words of the specification, in capitals. */
    enum Presence {
        INCLUDED,
        EXCLUDED,
        RECOMMENDED
    }

    Rule {
        any = List.copyOf(any);
    }

    /** All rules of a template. */
    static List<Rule> of(Template template, Iris iris) {
        List<Rule> rules = new ArrayList<>(ofAll(iris));
        if (isGrouped(template)) {
            rules.add(included(GROUPING));
        }
        rules.addAll(
                switch (template.verb) {
                    case COMPLETED -> List.of(is("$.result.completion", true));
                    case PASSED -> ofPassed(iris);
                    case ANSWERED -> ofAnswered();
                    case EXPERIENCED, REGISTERED, INVITED, ACCEPTED, MENTORED -> List.of(excluded("$.result"));
                    case VOIDED -> ofVoided();
                });
        return List.copyOf(rules);
    }

    /** Whether its statements name their campaign beside what they are about. */
    static boolean isGrouped(Template template) {
        return template.verb != Verb.VOIDED && template.verb != Verb.REGISTERED;
    }

    private static List<Rule> ofAll(Iris iris) {
        return List.of(
                included("$.id"),
                included("$.timestamp"),
                is("$.actor.account.homePage", iris.base()),
                included("$.actor.account.name"),
                excluded("$.actor['name','mbox','mbox_sha1sum','openid']"),
                excluded("$.context['registration','instructor','team','platform']"),
                is(CATEGORY, iris.profile()));
    }

    private static List<Rule> ofVoided() {
        return List.of(is("$.object.objectType", "StatementRef"), included("$.object.id"), excluded("$.result"));
    }

    private static List<Rule> ofPassed(Iris iris) {
        return List.of(
                is("$.result.completion", true),
                is("$.result.success", true),
                included("$.result.score.scaled"),
                recommended("$.result.extensions['" + iris.own(Extension.VALID_UNTIL) + "']"));
    }

    private static List<Rule> ofAnswered() {
        return List.of(
                is("$.object.definition.interactionType", "likert"),
                included("$.object.definition.scale[*].id"),
                included(PARENT),
                included("$.result.response"));
    }

    private static Rule included(String location) {
        return new Rule(location, Presence.INCLUDED, List.of());
    }

    private static Rule excluded(String location) {
        return new Rule(location, Presence.EXCLUDED, List.of());
    }

    private static Rule recommended(String location) {
        return new Rule(location, Presence.RECOMMENDED, List.of());
    }

    private static Rule is(String location, Object value) {
        return new Rule(location, Presence.INCLUDED, List.of(value));
    }
}
