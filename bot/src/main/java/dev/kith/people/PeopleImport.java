package dev.kith.people;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings people from a file. It changes only those whom the file names, each wholly or not at all; an attribute without
 * a column stays. Told that the file is full, it also lets go of whoever is missing, but only when every row was good
 * and at most a fifth would leave. Whoever was erased stays out, as long as nobody says that they are back: the nightly file
 * of a personnel system would bring them again the next day.
 */
public final class PeopleImport {

    /** One in so many may leave by one import; more is rather a file that was cut off. */
    private static final int LEAVING_ONE_IN = 5;

    private final People people;
    private final Roll roll;
    private final Usual usual;
    private final RowRules rules;
    private final CsvRows csv;
    private final JsonRows json;

    PeopleImport(People people, Roll roll, Attributes attributes, JsonMapper json, Usual usual) {
        var columns = new Columns(attributes);
        this.people = people;
        this.roll = roll;
        this.usual = usual;
        this.rules = new RowRules(attributes, usual);
        this.csv = new CsvRows(columns::faults);
        this.json = new JsonRows(columns, json);
    }

    public ImportResult importCsv(InputStream text, boolean full) {
        return take(csv.read(text), full);
    }

    public ImportResult importJson(InputStream text, boolean full) {
        return take(json.read(text), full);
    }

    /** Somebody said of these, who were erased, that the next file that names them means it: they come as new people. */
    public void welcome(Collection<PersonId> people) {
        this.people.departed().welcome(people);
    }

    Rows readCsv(InputStream text) {
        return csv.read(text);
    }

    synchronized ImportResult take(Rows rows, boolean full) {
        var before = people.all().stream().collect(Collectors.toMap(Person::id, person -> person));
        var problems = new ArrayList<>(rows.problems());
        var erased = erased(rows.rows());
        var checked =
                check(rows.rows().stream().filter(row -> !erased.contains(row)).toList(), before, problems);
        var together = new Together(before, checked).settle(full && problems.isEmpty());
        problems.addAll(together.problems());
        boolean all = full && problems.isEmpty();
        var leaving = all ? leaving(before, together.good(), problems) : Set.<PersonId>of();
        erased.forEach(row -> problems.add(row.problem(
                "id",
                "this person was erased; not brought back",
                "no such row, or ?returning= with the id if they are back")));
        var result = result(before, together.good(), leaving.size(), problems);
        people.save(together.good().stream()
                .filter(person -> !person.equals(before.get(person.id())))
                .toList());
        people.letGo(leaving);
        roll.refresh();
        return result;
    }

    /** That such a row was left out keeps no full file from being one. */
    private Set<Row> erased(List<Row> rows) {
        var ids = rows.stream()
                .map(row -> row.text("id"))
                .filter(PersonId::isValid)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        var erased = people.departed().erased(ids);
        return rows.stream()
                .filter(row -> PersonId.isValid(row.text("id")) && erased.contains(new PersonId(row.text("id"))))
                .collect(Collectors.toSet());
    }

    private List<Checked> check(List<Row> rows, Map<PersonId, Person> before, List<Problem> problems) {
        var twice = repeated(rows, problems);
        var checked = new ArrayList<Checked>();
        for (Row row : rows) {
            var faults = rules.faults(row);
            problems.addAll(faults);
            if (faults.isEmpty() && !twice.contains(row.text("id"))) {
                var known = before.get(new PersonId(row.text("id")));
                checked.add(new Checked(row, PersonFields.person(row.over(known).fields(), usual)));
            }
        }
        return checked;
    }

    /** Ids that more than one row has: which of them is right nobody can tell, so none is taken. */
    private static Set<String> repeated(List<Row> rows, List<Problem> problems) {
        var first = new HashMap<String, Row>();
        var repeated = new HashSet<String>();
        for (Row row : rows) {
            var earlier = first.putIfAbsent(row.text("id"), row);
            if (earlier != null && !row.text("id").isEmpty()) {
                repeated.add(row.text("id"));
                problems.add(row.problem(
                        "id",
                        "line " + earlier.line() + " has the same id; neither was taken",
                        "one row for a person"));
            }
        }
        return repeated;
    }

    private static Set<PersonId> leaving(Map<PersonId, Person> before, List<Person> named, List<Problem> problems) {
        var leaving = new HashSet<>(before.keySet());
        named.forEach(person -> leaving.remove(person.id()));
        if (leaving.size() * LEAVING_ONE_IN <= before.size()) {
            return leaving;
        }
        problems.add(new Problem(
                0,
                "",
                leaving.size() + " of " + before.size() + " people are missing; nobody was let go",
                "at most 20 % missing, or the same without full=true"));
        return Set.of();
    }

    private static ImportResult result(
            Map<PersonId, Person> before, List<Person> named, int left, List<Problem> problems) {
        int added = (int) named.stream()
                .filter(person -> !before.containsKey(person.id()))
                .count();
        int unchanged = (int) named.stream()
                .filter(person -> person.equals(before.get(person.id())))
                .count();
        problems.sort(Comparator.comparingLong(Problem::line));
        return new ImportResult(added, named.size() - added - unchanged, left, unchanged, problems);
    }
}
