package dev.kith.people;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The store of what people say of themselves; no file changes it. */
interface OwnWords {

    /** Of whoever said nothing, too. */
    OwnWord of(PersonId person);

    /** Those of everybody at home in a partition who said anything. */
    Map<PersonId, OwnWord> in(int partition);

    /** Changes what somebody says, and nothing of what they say at the same time; plans follow it. */
    void change(PersonId person, UnaryOperator<OwnWord> change);
}
