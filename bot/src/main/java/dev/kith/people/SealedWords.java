package dev.kith.people;

import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The store of what only people themselves can tell. It is no part of a person: no audience, match, list or export reads it, and
 * whoever reads it for anything but the cells of a release breaks what they were promised.
 */
public interface SealedWords {

    /** Of whoever told nothing, too. */
    SealedWord of(PersonId person);

    /** The same of several at once. */
    Map<PersonId, SealedWord> of(Collection<PersonId> people);

    /** Changes what somebody told, and nothing of what they tell at the same time; what is withdrawn is deleted. */
    void change(PersonId person, UnaryOperator<SealedWord> change);
}
