package dev.kith.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** There is no word beside this one. */
final class OneWord implements Sources.Words {

    @Override
    public Map<String, String> heard(Row row, Map<String, String> before) {
        return row.over(before).fields();
    }

    @Override
    public Set<PersonId> own(Set<PersonId> here) {
        return here;
    }

    @Override
    public Optional<Map<String, String>> silent(PersonId person, Map<String, String> before) {
        return Optional.empty();
    }

    @Override
    public void keep(Collection<Row> rows) {}

    @Override
    public void drop(Collection<PersonId> people) {}
}
