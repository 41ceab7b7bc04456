package dev.kith.source;

import dev.kith.people.PersonId;
import dev.kith.people.Row;
import dev.kith.people.Source;
import dev.kith.people.Sources;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each source says is kept, also where all are one: so that they can be set apart later. Whom no source has, as they came with
 * an older version, belongs to whichever names them, or does not.
 */
final class KeptSources implements Sources {

    private final RedisSaid store;
    private final Precedence precedence;

    KeptSources(RedisSaid store, Precedence precedence) {
        this.store = store;
        this.precedence = precedence;
    }

    @Override
    public Words of(Source source, Collection<PersonId> people) {
        var said = store.of(new HashSet<>(people));
        return precedence.isOne() ? new AsOne(source, said) : new Apart(source, said);
    }

    /** What is kept alike however much the word counts. */
    private abstract class Keeping implements Words {

        final Source source;
        final Map<PersonId, Said> said;

        Keeping(Source source, Map<PersonId, Said> said) {
            this.source = source;
            this.said = said;
        }

        Said of(PersonId person) {
            return said.getOrDefault(person, Said.NOTHING);
        }

        @Override
        public void keep(Collection<Row> rows) {
            var words = new LinkedHashMap<PersonId, Map<String, String>>();
            for (Row row : rows) {
                var person = new PersonId(row.text("id"));
                var now = of(person).with(source, row).of(source);
                if (!of(person).isBy(source) || !now.equals(of(person).of(source))) {
                    words.put(person, now);
                }
            }
            store.keep(source, words);
        }
    }

    /** Whoever spoke last is right, and lets go of whomever they like. */
    private final class AsOne extends Keeping {

        private final Words one = Sources.ONE.of(source, List.of());

        AsOne(Source source, Map<PersonId, Said> said) {
            super(source, said);
        }

        @Override
        public Map<String, String> heard(Row row, Map<String, String> before) {
            return one.heard(row, before);
        }

        @Override
        public Set<PersonId> own(Set<PersonId> here) {
            return one.own(here);
        }

        @Override
        public Optional<Map<String, String>> silent(PersonId person, Map<String, String> before) {
            return one.silent(person, before);
        }

        @Override
        public void drop(Collection<PersonId> people) {
            store.drop(List.of(Source.values()), people);
        }
    }

    private final class Apart extends Keeping {

        Apart(Source source, Map<PersonId, Said> said) {
            super(source, said);
        }

        @Override
        public Map<String, String> heard(Row row, Map<String, String> before) {
            String id = row.text("id");
            return precedence.merged(id, of(new PersonId(id)).with(source, row), before);
        }

        @Override
        public Set<PersonId> own(Set<PersonId> here) {
            return here.stream()
                    .filter(person ->
                            of(person).isBy(source) || of(person).words().isEmpty())
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Map<String, String>> silent(PersonId person, Map<String, String> before) {
            var others = of(person).without(source);
            return others.words().isEmpty()
                    ? Optional.empty()
                    : Optional.of(precedence.merged(person.value(), others, before));
        }

        @Override
        public void drop(Collection<PersonId> people) {
            store.drop(List.of(source), people);
        }
    }
}
