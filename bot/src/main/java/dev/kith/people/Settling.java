package dev.kith.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one change makes of the directory: whom a source named, of whom it says no more, and what the other sources say of those. */
final class Settling {

    private final Map<PersonId, Person> before;
    private final Sources.Words words;
    private final List<Checked> heard = new ArrayList<>();
    private final List<Person> staying = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<PersonId> silent = new HashSet<>();
    private final Set<PersonId> leaving = new HashSet<>();

    Settling(Map<PersonId, Person> before, Sources.Words words) {
        this.before = before;
        this.words = words;
    }

    /** What would hold of the person of a row. */
    Map<String, String> heard(Row row) {
        return words.heard(row, fields(new PersonId(row.text("id"))));
    }

    private Map<String, String> fields(PersonId person) {
        var known = before.get(person);
        return known == null ? Map.of() : PersonFields.of(known);
    }

    Set<PersonId> own() {
        return words.own(before.keySet());
    }

    /** Those of the source whom these rows do not name. */
    Set<PersonId> missing(List<Checked> named) {
        var missing = new HashSet<>(own());
        named.forEach(one -> missing.remove(one.person().id()));
        return missing;
    }

    /** Those of the missing whom nobody else has. */
    Set<PersonId> leaving(Set<PersonId> missing) {
        return missing.stream()
                .filter(person -> words.silent(person, fields(person)).isEmpty())
                .collect(Collectors.toSet());
    }

    void hear(List<Checked> good) {
        heard.addAll(good);
    }

    /** The source says no more of these; where what the others say does not fit, somebody stays as they were. */
    void silence(Set<PersonId> gone, RowRules rules) {
        silent.addAll(gone);
        leaving.addAll(leaving(gone));
        var after = new HashMap<>(before);
        after.keySet().removeAll(leaving);
        heard.forEach(one -> after.put(one.person().id(), one.person()));
        var others = gone.stream()
                .filter(person -> !leaving.contains(person))
                .flatMap(person -> words.silent(person, fields(person)).stream())
                .map(fields -> new Checked(new Row(0, fields), rules.person(fields)))
                .toList();
        var together = new Together(after, others).settle(Set.of());
        together.good().forEach(one -> staying.add(one.person()));
        problems.addAll(together.problems());
    }

    List<Problem> problems() {
        return problems;
    }

    Set<PersonId> leaving() {
        return leaving;
    }

    /** The words before the people: what a crash leaves in between, the same change mends. */
    void keep() {
        words.keep(heard.stream().map(Checked::row).toList());
        words.drop(silent);
    }

    List<Person> changed() {
        return Stream.concat(heard.stream().map(Checked::person), staying.stream())
                .filter(person -> !person.equals(before.get(person.id())))
                .toList();
    }

    ImportResult result(List<Problem> all) {
        int added = (int) heard.stream()
                .filter(one -> !before.containsKey(one.person().id()))
                .count();
        int unchanged = (int) heard.stream()
                .filter(one -> one.person().equals(before.get(one.person().id())))
                .count();
        return new ImportResult(added, changed().size() - added, leaving.size(), unchanged, all);
    }
}
