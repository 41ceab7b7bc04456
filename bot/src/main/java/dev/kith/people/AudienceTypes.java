package dev.kith.people;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an expression may read of a person, so that a misspelt field is refused before anybody is asked. */
final class AudienceTypes implements CelTypeProvider {

    static final String PERSON = "kith.Person";

    /** A manager or a report: a person without a further step. */
    static final String COLLEAGUE = "kith.Colleague";

    static final String ATTRIBUTES = "kith.Attributes";
    static final Set<String> PEOPLE = Set.of(PERSON, COLLEAGUE);

    private final ImmutableList<CelType> types;

    AudienceTypes(Attributes attributes) {
        var own = new LinkedHashMap<String, CelType>();
        attributes.plain().forEach(one -> own.put(one.name(), type(one.type())));
        StructType attributesType = struct(ATTRIBUTES, own);
        Map<String, CelType> fields = fields(attributesType);
        StructType colleague = struct(COLLEAGUE, fields);
        var further = new LinkedHashMap<>(fields);
        further.put("manager", colleague);
        further.put("reports", ListType.create(colleague));
        this.types = ImmutableList.of(struct(PERSON, further), colleague, attributesType);
    }

    static boolean isStruct(CelType type) {
        return PEOPLE.contains(type.name()) || ATTRIBUTES.equals(type.name());
    }

    CelType person() {
        return types.getFirst();
    }

    /** Every field that a person has, in the order of the CSV. */
    Set<String> fields() {
        return ((StructType) person()).fieldNames();
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return types;
    }

    @Override
    public Optional<CelType> findType(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static Map<String, CelType> fields(StructType attributes) {
        var fields = new LinkedHashMap<String, CelType>();
        for (String name : PersonFields.NAMES) {
            fields.put(name, type(name));
        }
        fields.remove("manager");
        fields.put("attributes", attributes);
        fields.put("attr", attributes);
        return fields;
    }

    private static CelType type(String field) {
        if (PersonFields.DATES.contains(field)) {
            return AudienceDays.DATE;
        }
        return PersonFields.LISTS.contains(field) ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
    }

    private static CelType type(AttributeType type) {
        return switch (type) {
            case TEXT -> SimpleType.STRING;
            case NUMBER -> SimpleType.INT;
            case DATE -> AudienceDays.DATE;
            case LIST -> ListType.create(SimpleType.STRING);
        };
    }

    private static StructType struct(String name, Map<String, CelType> fields) {
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }
}
