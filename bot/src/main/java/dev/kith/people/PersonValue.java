package dev.kith.people;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person as an expression sees them; a field is looked up when it is asked for. Nobody reads as an empty person. */
final class PersonValue extends StructValue<String, Object> {

    private final @Nullable Person person;
    private final Seen seen;
    private final boolean colleague;

    private PersonValue(@Nullable Person person, Seen seen, boolean colleague) {
        this.person = person;
        this.seen = seen;
        this.colleague = colleague;
    }

    /** When, and among whom, the question is asked. */
    record Seen(Directory directory, Attributes attributes, Instant now) {}

    static PersonValue of(Person person, Seen seen) {
        return new PersonValue(person, seen, false);
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return person == null;
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(colleague ? AudienceTypes.COLLEAGUE : AudienceTypes.PERSON);
    }

    @Override
    public Object select(String field) {
        return switch (field) {
            case "manager" -> new PersonValue(manager(), seen, true);
            case "reports" -> reports();
            case "startDate" -> date(person == null ? null : person.dates().start());
            case "managerSince" -> date(person == null ? null : person.dates().managerSince());
            case "leaveFrom" -> date(person == null ? null : person.dates().leaveFrom());
            case "leaveUntil" -> date(person == null ? null : person.dates().leaveUntil());
            case "skillsOffered" -> person == null ? List.of() : person.skillsOffered();
            case "skillsWanted" -> person == null ? List.of() : person.skillsWanted();
            case "attributes", "attr" ->
                new AttributesValue(person == null ? Map.of() : person.attributes(), seen.attributes(), this::date);
            default -> person == null ? "" : text(person, field);
        };
    }

    /** For {@code has(…)}: empty texts, lists and dates are not there. */
    @Override
    public Optional<Object> find(String field) {
        Object value = select(field);
        boolean there = switch (value) {
            case String text -> !text.isEmpty();
            case List<?> list -> !list.isEmpty();
            case AudienceDays.Date date -> date.day() != null;
            case PersonValue other -> !other.isZeroValue();
            default -> true;
        };
        return there ? Optional.of(value) : Optional.empty();
    }

    private static String text(Person person, String field) {
        return switch (field) {
            case "id" -> person.id().value();
            case "name" -> person.name();
            case "email" -> person.email();
            case "department" -> person.department();
            case "location" -> person.location();
            case "workMode" -> person.workMode().map(WorkMode::word).orElse("");
            case "level" -> person.level();
            case "zone" -> person.zone().getId();
            case "locale" ->
                new Locale.Builder()
                        .setLocale(person.locale())
                        .setVariant("")
                        .build()
                        .toLanguageTag();
            default -> throw new IllegalArgumentException("a person has no field " + field);
        };
    }

    private @Nullable Person manager() {
        return person == null
                ? null
                : person.manager().flatMap(seen.directory()::find).orElse(null);
    }

    private List<PersonValue> reports() {
        return person == null
                ? List.of()
                : seen.directory().reportsOf(person.id()).stream()
                        .map(report -> new PersonValue(report, seen, true))
                        .toList();
    }

    private AudienceDays.Date date(@Nullable LocalDate day) {
        var zone = person == null ? ZoneOffset.UTC : person.zone();
        return new AudienceDays.Date(day, LocalDate.ofInstant(seen.now(), zone));
    }
}
