package dev.kith.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each source says of people, beside what the others say; and whose word counts. */
public interface Sources {

    /** All sources are one: what was said last holds, and whoever is missing from a full file leaves. Nothing is kept. */
    Sources ONE = (source, people) -> new OneWord();

    /**
     * For one change of the directory.
     *
     * @param people all of whom may be asked
     */
    Words of(Source source, Collection<PersonId> people);

    /** What one source says, and what the others said of the same people. */
    interface Words {

        /**
         * The fields of a person once the source has said this of them; what stays away from the row stays as it was only where
         * others say it.
         *
         * @param before the person's fields until now; none for somebody new
         */
        Map<String, String> heard(Row row, Map<String, String> before);

        /** Those of these whom the source has: they are missing where a full file does not name them. */
        Set<PersonId> own(Set<PersonId> here);

        /** The fields of a person of whom the source says no more; empty where nobody else says anything either: they leave. */
        Optional<Map<String, String>> silent(PersonId person, Map<String, String> before);

        /** From now on the source says this. */
        void keep(Collection<Row> rows);

        /** From now on the source says nothing of these. */
        void drop(Collection<PersonId> people);
    }
}
