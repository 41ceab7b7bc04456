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

/**
 * Brings people, by whichever way they come. It changes only those whom the file names, each wholly or not at all; an attribute
 * without a column stays. Told that the file is full, it also lets go of whoever of the source is missing and no other source
 * has, but only when every row was good and at most a fifth is missing. Whoever was erased stays out, as long as nobody says that they
 * are back: the nightly file of a personnel system would bring them again the next day.
 */
public final class PeopleImport {

    /** One in so many may leave by one import; more is rather a file that was cut off. */
    private static final int LEAVING_ONE_IN = 5;

    /** Up to so many are read one by one, and everybody else from memory. */
    private static final int FEW = 50;

    private final People people;
    private final Roll roll;
    private final Sources sources;
    private final Sheets sheets;
    private final RowRules rules;

    PeopleImport(People people, Roll roll, Sources sources, Sheets sheets, RowRules rules) {
        this.people = people;
        this.roll = roll;
        this.sources = sources;
        this.sheets = sheets;
        this.rules = rules;
    }

    public ImportResult importCsv(Source source, InputStream text, boolean full) {
        return take(source, sheets.csv(text), full);
    }

    public ImportResult importJson(Source source, InputStream text, boolean full) {
        return take(source, sheets.json(text), full);
    }

    /** Brings one person who came in no file. */
    public ImportResult bring(Source source, Row row) {
        var faults = sheets.faults(row);
        return take(source, faults.isEmpty() ? new Rows(List.of(row), List.of()) : new Rows(List.of(), faults), false);
    }

    /** The source has these no more: whoever no other source has leaves. */
    public synchronized ImportResult letGo(Source source, Collection<PersonId> gone) {
        var before = before(gone, false);
        var known = gone.stream().filter(before::containsKey).collect(Collectors.toSet());
        var words = sources.of(source, gone);
        var settling = new Settling(before, words);
        settling.silence(known, rules);
        words.drop(gone);
        return save(settling, new ArrayList<>());
    }

    /** Somebody said of these, who were erased, that the next file that names them means it: they come as new people. */
    public void welcome(Collection<PersonId> people) {
        this.people.departed().welcome(people);
    }

    Rows readCsv(InputStream text) {
        return sheets.csv(text);
    }

    synchronized ImportResult take(Source source, Rows rows, boolean full) {
        var named = ids(rows.rows());
        var before = before(named, full);
        var words = sources.of(source, full ? union(before.keySet(), named) : named);
        var settling = new Settling(before, words);
        var problems = new ArrayList<>(rows.problems());
        var erased = erased(rows.rows(), named);
        var checked =
                check(rows.rows().stream().filter(row -> !erased.contains(row)).toList(), settling, problems);
        var missing = full && problems.isEmpty() ? settling.missing(checked) : Set.<PersonId>of();
        var together = new Together(before, checked).settle(settling.leaving(missing));
        problems.addAll(together.problems());
        settling.hear(together.good());
        if (full && problems.isEmpty() && areFew(missing, settling, problems)) {
            settling.silence(missing, rules);
        }
        erased.forEach(row -> problems.add(row.problem(
                "id",
                "this person was erased; not brought back",
                "no such row, or ?returning= with the id if they are back")));
        return save(settling, problems);
    }

    private ImportResult save(Settling settling, List<Problem> problems) {
        problems.addAll(settling.problems());
        problems.sort(Comparator.comparingLong(Problem::line));
        settling.keep();
        people.save(settling.changed());
        people.letGo(settling.leaving());
        roll.refresh();
        return settling.result(problems);
    }

    /** As the directory has them: all, or, where few are named, those, and of the others who leads them and how they are written to. */
    private Map<PersonId, Person> before(Collection<PersonId> named, boolean full) {
        if (full || named.size() > FEW) {
            return people.all().stream().collect(Collectors.toMap(Person::id, person -> person));
        }
        roll.refresh();
        var before = new HashMap<>(roll.current().byId());
        named.forEach(before::remove);
        named.forEach(id -> people.find(id).ifPresent(person -> before.put(id, person)));
        return before;
    }

    private static Set<PersonId> ids(List<Row> rows) {
        return rows.stream()
                .map(row -> row.text("id"))
                .filter(PersonId::isValid)
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    private static Set<PersonId> union(Set<PersonId> here, Set<PersonId> named) {
        var all = new HashSet<>(here);
        all.addAll(named);
        return all;
    }

    /** That such a row was left out keeps no full file from being one. */
    private Set<Row> erased(List<Row> rows, Set<PersonId> named) {
        var erased = people.departed().erased(named);
        return rows.stream()
                .filter(row -> PersonId.isValid(row.text("id")) && erased.contains(new PersonId(row.text("id"))))
                .collect(Collectors.toSet());
    }

    private List<Checked> check(List<Row> rows, Settling settling, List<Problem> problems) {
        var twice = repeated(rows, problems);
        var checked = new ArrayList<Checked>();
        for (Row row : rows) {
            var fields = PersonId.isValid(row.text("id")) ? settling.heard(row) : row.fields();
            var faults = new ArrayList<>(rules.faults(row.filled(RowRules.NEEDED, fields)));
            if (faults.isEmpty()) {
                faults.addAll(rules.lacking(new Row(row.line(), fields)));
            }
            problems.addAll(faults);
            if (faults.isEmpty() && !twice.contains(row.text("id"))) {
                checked.add(new Checked(row, rules.person(fields)));
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

    private static boolean areFew(Set<PersonId> missing, Settling settling, List<Problem> problems) {
        int all = settling.own().size();
        if (missing.size() * LEAVING_ONE_IN <= all) {
            return true;
        }
        problems.add(new Problem(
                0,
                "",
                missing.size() + " of " + all + " people are missing; nobody was let go",
                "at most 20 % missing, or the same without full=true"));
        return false;
    }
}
