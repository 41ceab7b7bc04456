package dev.kith.outcomes;

import dev.kith.disclosure.Lattice;
import dev.kith.outcomes.Outcome.Cohort;
import dev.kith.outcomes.Outcome.Measured;
import dev.kith.people.Problem;
import dev.kith.people.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a row must be to be taken as an outcome, and which outcome it is. */
final class OutcomeRules {

    static final String COHORT = "cohort";

    /** In the place of a cohort's name: everybody. */
    static final String ORGANISATION = "organisation";

    private static final Set<String> COLUMNS = Set.of(COHORT, "measure", "period", "date", "value", "unit", "people");

    private static final Pattern MEASURE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern ATTRIBUTE = Pattern.compile("attr\\.[A-Za-z0-9_-]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int LONGEST = 60;
    private static final int LONGEST_UNIT = 20;

    private OutcomeRules() {}

    static List<Problem> faults(Row row) {
        var faults = new ArrayList<Problem>();
        row.fields().keySet().stream()
                .filter(field -> !isColumn(field))
                .sorted()
                .forEach(field -> faults.add(row.problem(
                        field,
                        "there is no such field",
                        "cohort, department, location, level, workMode, attr.<name>,"
                                + " measure, period, date, value, unit, people")));
        cohort(row, faults);
        String measure = row.text("measure");
        if (measure.length() > LONGEST || !MEASURE.matcher(measure).matches()) {
            faults.add(row.problem("measure", said(measure), "retention-12-months"));
        }
        period(row, faults);
        if (!NUMBER.matcher(row.text("value")).matches()) {
            faults.add(row.problem("value", said(row.text("value")), "a number, such as 91.5"));
        }
        String unit = row.text("unit");
        if (unit.isEmpty() || unit.length() > LONGEST_UNIT) {
            faults.add(row.problem("unit", said(unit), "% or days, 20 characters or fewer"));
        }
        people(row, faults);
        return faults;
    }

    private static String said(String text) {
        return text.isEmpty() ? "is missing" : "cannot be “" + text + "”";
    }

    private static boolean isColumn(String field) {
        return COLUMNS.contains(field) || isOfCell(field);
    }

    private static boolean isOfCell(String field) {
        return Lattice.FIELDS.contains(field) || ATTRIBUTE.matcher(field).matches();
    }

    private static void cohort(Row row, List<Problem> faults) {
        boolean isCell = !cell(row).isEmpty();
        String name = row.text(COHORT);
        if (isCell == !name.isEmpty()) {
            faults.add(row.problem(
                    COHORT,
                    isCell ? "is both a group by fields and a name" : "is missing",
                    "{\"department\": \"Sales\"}, a name of your own, or organisation for everybody"));
        } else if (name.length() > LONGEST) {
            faults.add(row.problem(COHORT, "the name is too long", "60 characters or fewer"));
        }
    }

    private static void period(Row row, List<Problem> faults) {
        String date = row.text("date");
        String period = row.text("period");
        if (date.isEmpty() == period.isEmpty()) {
            faults.add(
                    row.problem("period", "there must be one of period and date", "2026, 2026-Q1, 2026-03, or a date"));
        } else if (Stretch.of(date + period)
                .filter(stretch -> (stretch.kind() == Stretch.Kind.DAY) == period.isEmpty())
                .isEmpty()) {
            String field = period.isEmpty() ? "date" : "period";
            faults.add(row.problem(
                    field, said(date + period), period.isEmpty() ? "2026-03-31" : "2026, 2026-Q1 or 2026-03"));
        }
    }

    private static void people(Row row, List<Problem> faults) {
        String people = row.text("people");
        if (!WHOLE.matcher(people).matches()) {
            faults.add(row.problem("people", said(people), "of how many people it is"));
        } else if (Integer.parseInt(people) < Measured.FEWEST) {
            faults.add(row.problem(
                    "people",
                    "a cohort of " + people + " is too small: each of them could be told",
                    "a cohort of " + Measured.FEWEST + " people or more"));
        }
    }

    private static Map<String, String> cell(Row row) {
        var cell = new TreeMap<String, String>();
        row.fields().forEach((field, value) -> {
            if (isOfCell(field) && !value.isEmpty()) {
                cell.put(field, value);
            }
        });
        return cell;
    }

    /** Of a row without faults. */
    static Outcome outcome(Row row) {
        String name = row.text(COHORT);
        var cohort = new Cohort(name.equals(ORGANISATION) ? "" : name, cell(row));
        var measured = new Measured(
                Double.parseDouble(row.text("value")), row.text("unit"), Integer.parseInt(row.text("people")));
        return new Outcome(cohort, row.text("measure"), row.text("date") + row.text("period"), measured);
    }
}
