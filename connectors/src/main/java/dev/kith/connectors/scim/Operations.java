package dev.kith.connectors.scim;

import com.unboundid.scim2.common.Path;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.filters.FilterType;
import com.unboundid.scim2.common.messages.PatchOperation;
import com.unboundid.scim2.common.utils.FilterEvaluator;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Operations as the library applies them, for one that an identity provider sent; none where there is nothing to do. */
final class Operations {

    private Operations() {}

    static List<PatchOperation> of(Patch.Op op, Target target, JsonNode sent, ObjectNode present) throws ScimException {
        JsonNode value = Values.fit(target.part() == null ? target.attribute() : target.part(), sent);
        if (op == Patch.Op.REMOVE) {
            return removed(target, value, present);
        }
        if (value.isNull()) {
            return op == Patch.Op.REPLACE ? removed(target, value, present) : List.of();
        }
        if (target.filter() != null
                || (target.part() != null && target.attribute().isMultiValued())) {
            return selected(target, value, present);
        }
        if (op == Patch.Op.ADD && target.attribute().isMultiValued()) {
            return added(target.path(), value, present);
        }
        return List.of(PatchOperation.replace(path(target), value));
    }

    private static List<PatchOperation> removed(Target target, JsonNode value, ObjectNode present)
            throws ScimException {
        if (value.isArray() && target.filter() == null && target.part() == null) {
            return without(target.path(), (ArrayNode) value, present);
        }
        boolean whole = target.part() == null || target.part().getName().equals("value");
        if (target.filter() != null && whole && target.attribute().isMultiValued()) {
            return unselected(target.path(), target.filter(), present);
        }
        Path path = whole ? path(new Target(target.path(), target.attribute(), target.filter(), null)) : path(target);
        return JsonUtils.pathExists(path, present) ? List.of(PatchOperation.remove(path)) : List.of();
    }

    /** Without the values that a removal lists, which is how Entra takes members out of a group. */
    private static List<PatchOperation> without(Path path, ArrayNode listed, ObjectNode present) throws ScimException {
        Set<String> gone = keys(listed);
        ArrayNode left = JsonUtils.getJsonNodeFactory().arrayNode();
        JsonNode there = JsonUtils.getValue(path, present);
        there.valueStream().filter(one -> !gone.contains(key(one))).forEach(left::add);
        return left(path, left, there);
    }

    /** Without the values that a filter selects. */
    private static List<PatchOperation> unselected(Path path, Filter filter, ObjectNode present) throws ScimException {
        ArrayNode left = JsonUtils.getJsonNodeFactory().arrayNode();
        JsonNode there = JsonUtils.getValue(path, present);
        for (JsonNode one : there.values()) {
            if (!selects(filter, one)) {
                left.add(one);
            }
        }
        return left(path, left, there);
    }

    /** The library's own way is dear, and a group may have ten thousand members: one text is compared here. */
    private static boolean selects(Filter filter, JsonNode value) throws ScimException {
        boolean plain = filter.getFilterType() == FilterType.EQUAL
                && Filters.path(filter).size() == 1
                && Filters.value(filter).isString();
        JsonNode there = plain ? value.path(Filters.path(filter).getElement(0).getAttribute()) : value;
        return plain && there.isString()
                ? there.asString().equalsIgnoreCase(Filters.value(filter).asString())
                : FilterEvaluator.evaluate(filter, value);
    }

    private static List<PatchOperation> left(Path path, ArrayNode left, JsonNode there) {
        if (left.size() == there.size()) {
            return List.of();
        }
        return List.of(left.isEmpty() ? PatchOperation.remove(path) : PatchOperation.replace(path, (JsonNode) left));
    }

    private static List<PatchOperation> added(Path path, JsonNode value, ObjectNode present) throws ScimException {
        Set<String> there = keys(JsonUtils.getValue(path, present));
        ArrayNode fresh = JsonUtils.getJsonNodeFactory().arrayNode();
        value.valueStream().filter(one -> there.add(key(one))).forEach(fresh::add);
        return fresh.isEmpty() ? List.of() : List.of(PatchOperation.add(path, fresh));
    }

    /** Where no value is selected, it is one more value. */
    private static List<PatchOperation> selected(Target target, JsonNode value, ObjectNode present)
            throws ScimException {
        JsonNode one = value.isArray() ? value.get(0) : value;
        for (JsonNode there : JsonUtils.getValue(target.path(), present).values()) {
            if (target.filter() == null || FilterEvaluator.evaluate(target.filter(), there)) {
                return List.of(PatchOperation.replace(path(target), one));
            }
        }
        ObjectNode fresh = JsonUtils.getJsonNodeFactory().objectNode();
        if (target.filter() != null) {
            describe(target.filter(), fresh);
        }
        if (target.part() != null) {
            fresh.set(target.part().getName(), one);
        } else if (one.isObject()) {
            fresh.setAll((ObjectNode) one);
        }
        ArrayNode added = JsonUtils.getJsonNodeFactory().arrayNode();
        return List.of(PatchOperation.add(target.path(), added.add(fresh)));
    }

    /** Makes of the filter a value that it selects. */
    private static void describe(Filter filter, ObjectNode value) throws BadRequestException {
        Path compared = filter.getAttributePath();
        if (filter.getFilterType() == FilterType.EQUAL && compared != null && compared.size() == 1) {
            value.set(compared.getElement(0).getAttribute(), filter.getComparisonValue());
        } else if (filter.getFilterType() == FilterType.AND) {
            for (Filter each : new ArrayList<>(filter.getCombinedFilters())) {
                describe(each, value);
            }
        } else {
            throw BadRequestException.invalidPath(
                    "A path selects no value, and none can be made of its filter (valid: eq, joined by and)");
        }
    }

    private static Path path(Target target) {
        Path whole = target.filter() == null
                ? target.path()
                : target.path().replace(target.path().size() - 1, target.filter());
        return target.part() == null ? whole : whole.attribute(target.part().getName());
    }

    private static Set<String> keys(JsonNode values) {
        var keys = new HashSet<String>();
        values.valueStream().map(Operations::key).forEach(keys::add);
        return keys;
    }

    /** What tells one value from another: an e-mail of another type is another one. */
    private static String key(JsonNode value) {
        return value.isObject()
                ? (value.path("value").asString("") + " " + value.path("type").asString("")).toLowerCase(Locale.ROOT)
                : value.toString();
    }
}
