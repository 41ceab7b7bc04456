package dev.kith.connectors.xapi;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Whether two statements say the same: same actor, verb, object and result. A store may add to a statement or
 * enlarge its definitions (xAPI 1.0.3, part two, section 2.3.1), so nothing else is compared.
 */
final class Likeness {

    /** Stores may write 4 as 4.0. */
    private static final Comparator<JsonNode> NUMBERS_BY_VALUE = (one, other) -> {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    };

    private Likeness() {}

    /** The names of the parts that differ. */
    static List<String> differences(JsonNode ours, JsonNode theirs) {
        return Stream.of(
                        part("actor", Likeness::sameActor),
                        part("verb", (one, other) -> sameText(one, other, "id")),
                        part("object", Likeness::sameObject),
                        part("result", Likeness::sameResult))
                .filter(part -> !part.same().test(ours.path(part.name()), theirs.path(part.name())))
                .map(Part::name)
                .toList();
    }

    private static boolean sameActor(JsonNode ours, JsonNode theirs) {
        JsonNode one = ours.path("account");
        JsonNode other = theirs.path("account");
        return sameText(one, other, "homePage") && sameText(one, other, "name");
    }

    private static boolean sameObject(JsonNode ours, JsonNode theirs) {
        String type = theirs.path("objectType").asString("Activity");
        return type.equals(ours.path("objectType").asString("Activity")) && sameText(ours, theirs, "id");
    }

    private static boolean sameResult(JsonNode ours, JsonNode theirs) {
        return ours.isMissingNode() || theirs.isMissingNode()
                ? ours.isEmpty() && theirs.isEmpty()
                : ours.equals(NUMBERS_BY_VALUE, theirs);
    }

    private static boolean sameText(JsonNode ours, JsonNode theirs, String field) {
        return ours.path(field).asString("").equals(theirs.path(field).asString(""));
    }

    private static Part part(String name, BiPredicate<JsonNode, JsonNode> same) {
        return new Part(name, same);
    }

    private record Part(String name, BiPredicate<JsonNode, JsonNode> same) {}
}
