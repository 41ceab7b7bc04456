package dev.kith.people;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The organisation's own plain fields of a person, as an expression sees them; a missing number reads as 0. */
final class AttributesValue extends StructValue<String, Object> {

    private final Map<String, String> values;
    private final Attributes declared;
    private final Function<@Nullable LocalDate, AudienceDays.Date> date;

    AttributesValue(
            Map<String, String> values, Attributes declared, Function<@Nullable LocalDate, AudienceDays.Date> date) {
        this.values = values;
        this.declared = declared;
        this.date = date;
    }

    @Override
    public Object value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return values.isEmpty();
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(AudienceTypes.ATTRIBUTES);
    }

    @Override
    public Object select(String field) {
        var type = declared.plain().stream()
                .filter(one -> one.name().equals(field))
                .findFirst()
                .map(AttributeDeclaration::type)
                .orElseThrow(() -> new IllegalArgumentException("no attribute " + field + " is declared"));
        String text = values.getOrDefault(field, "");
        return switch (type) {
            case TEXT -> text;
            case LIST -> PersonFields.list(text);
            case NUMBER -> text.isEmpty() ? 0L : Long.parseLong(text);
            case DATE -> date.apply(text.isEmpty() ? null : LocalDate.parse(text));
        };
    }

    @Override
    public Optional<Object> find(String field) {
        return values.getOrDefault(field, "").isEmpty() ? Optional.empty() : Optional.of(select(field));
    }
}
