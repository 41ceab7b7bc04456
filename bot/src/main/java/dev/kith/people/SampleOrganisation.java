package dev.kith.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The invented people of local mode. Their dates are days from the start, so that the sample never grows old. */
public final class SampleOrganisation {

    /** Where the file is: in the jar, and in the source tree. */
    public static final String FILE = "config/sample/people.csv";

    private static final Pattern DAYS = Pattern.compile("[+-]?\\d{1,6}");

    private final People people;
    private final PeopleImport imports;

    public SampleOrganisation(People people, PeopleImport imports) {
        this.people = people;
        this.imports = imports;
    }

    /** Brings the sample, its day 0 being {@code start}; false, and nothing done, where there are people already. */
    public boolean load(LocalDate start) {
        return load(new ByteArrayInputStream(read()), start);
    }

    boolean load(InputStream csv, LocalDate start) {
        if (!people.all().isEmpty()) {
            return false;
        }
        var sheet = imports.readCsv(csv);
        var rows = sheet.rows().stream().map(row -> dated(row, start)).toList();
        var result = imports.take(Source.API, new Rows(rows, sheet.problems()), false);
        if (!result.problems().isEmpty()) {
            throw new IllegalStateException("the sample is not valid: " + result.problems());
        }
        return true;
    }

    /** Whether those who are here are the sample's, and nobody else. */
    public boolean isAllThereIs() {
        var names = imports.readCsv(new ByteArrayInputStream(read())).rows().stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row.text("name")));
        return people.all().stream()
                .allMatch(person -> person.name().equals(names.get(person.id().value())));
    }

    private static Row dated(Row row, LocalDate start) {
        var fields = new HashMap<>(row.fields());
        for (String date : PersonFields.DATES) {
            if (DAYS.matcher(row.text(date)).matches()) {
                fields.put(
                        date, start.plusDays(Integer.parseInt(row.text(date))).toString());
            }
        }
        return new Row(row.line(), fields);
    }

    private static byte[] read() {
        try (InputStream in = SampleOrganisation.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
