package dev.kith.disclosure;

import java.util.Map;

/**
 * An invented person.
 *
 * @param voice the pseudonym
 * @param values of attributes; one without a value is missing
 * @param opinion what this person tends to answer, 0 to 4
 * @param eager from 0 (answers always) to 1 (never), where people are persistent
 */
record Colleague(long voice, Map<String, String> values, double opinion, double eager) {

    Colleague with(Map<String, String> moved) {
        return new Colleague(voice, moved, opinion, eager);
    }
}
