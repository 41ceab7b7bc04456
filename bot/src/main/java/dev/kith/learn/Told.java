package dev.kith.learn;

import dev.kith.people.PersonId;
import dev.kith.prompts.PromptId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Of which opportunities whom was told, for good: their deliveries are forgotten long before. */
interface Told {

    /** Whoever was told of none has none. */
    Map<PersonId, Set<PromptId>> of(Collection<PersonId> people);

    void add(List<Once> told);

    /** Somebody, and what they were told of. */
    record Once(PersonId person, PromptId opportunity) {}
}
