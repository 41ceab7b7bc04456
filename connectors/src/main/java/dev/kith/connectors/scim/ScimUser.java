package dev.kith.connectors.scim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an identity provider says of one person, attribute by attribute, as texts; whether a text makes sense is the directory's to say.
 * An attribute that is missing or blank is empty.
 */
public final class ScimUser {

    private final ObjectNode tree;

    ScimUser(ObjectNode tree) {
        this.tree = tree;
    }

    public String userName() {
        return text(tree.path("userName")).orElse("");
    }

    public Optional<String> externalId() {
        return text(tree.path("externalId"));
    }

    /** Whether they work here; true where nobody says otherwise. */
    public boolean active() {
        return tree.path("active").asBoolean(true);
    }

    /** The display name, else the whole name, else what it is made of. */
    public Optional<String> name() {
        JsonNode name = tree.path("name");
        return text(tree.path("displayName"))
                .or(() -> text(name.path("formatted")))
                .or(() -> made(name));
    }

    /** The primary e-mail address, else the one for work, else the first; in lower case. */
    public Optional<String> email() {
        return best(tree.path("emails"))
                .flatMap(one -> text(one.path("value")))
                .map(address -> address.toLowerCase(Locale.ROOT));
    }

    /** The preferred language, else the locale. */
    public Optional<String> locale() {
        return text(tree.path("preferredLanguage")).or(() -> text(tree.path("locale")));
    }

    public Optional<String> timezone() {
        return text(tree.path("timezone"));
    }

    public Optional<String> userType() {
        return text(tree.path("userType"));
    }

    /** Where they work: the town of the address for work. */
    public Optional<String> location() {
        return values(tree.path("addresses"))
                .filter(ofType("work"))
                .findFirst()
                .flatMap(one -> text(one.path("locality")));
    }

    public Optional<String> department() {
        return text(enterprise().path("department"));
    }

    public Optional<String> employeeNumber() {
        return text(enterprise().path("employeeNumber"));
    }

    /** Whose id it is depends on the identity provider: the manager's id here, or whatever it was told to send. */
    public Optional<String> manager() {
        return text(enterprise().path("manager").path("value"));
    }

    public Optional<String> startDate() {
        return text(kith().path("startDate"));
    }

    public Optional<String> managerSince() {
        return text(kith().path("managerSince"));
    }

    public Optional<String> leaveFrom() {
        return text(kith().path("leaveFrom"));
    }

    public Optional<String> leaveUntil() {
        return text(kith().path("leaveUntil"));
    }

    public Optional<String> workMode() {
        return text(kith().path("workMode"));
    }

    public Optional<String> level() {
        return text(kith().path("level"));
    }

    public List<String> skillsOffered() {
        return texts(kith().path("skillsOffered"));
    }

    public List<String> skillsWanted() {
        return texts(kith().path("skillsWanted"));
    }

    /** The organisation's own attributes by name, as they were sent. */
    public Map<String, List<String>> attributes() {
        var attributes = new LinkedHashMap<String, List<String>>();
        values(kith().path("attributes"))
                .forEach(one -> text(one.path("name"))
                        .ifPresent(name -> attributes
                                .computeIfAbsent(name, any -> new ArrayList<>())
                                .addAll(texts(one.path("value")))));
        return attributes;
    }

    private JsonNode enterprise() {
        return tree.path(Kind.ENTERPRISE);
    }

    private JsonNode kith() {
        return tree.path(Kind.KITH);
    }

    private static Optional<String> made(JsonNode name) {
        String made = Stream.of(name.path("givenName"), name.path("familyName"))
                .flatMap(part -> text(part).stream())
                .collect(Collectors.joining(" "));
        return made.isEmpty() ? Optional.empty() : Optional.of(made);
    }

    private static Optional<JsonNode> best(JsonNode several) {
        Predicate<JsonNode> primary = one -> one.path("primary").asBoolean(false);
        return Stream.<Predicate<JsonNode>>of(primary, ofType("work"), any -> true)
                .flatMap(rule -> values(several).filter(rule))
                .filter(one -> text(one.path("value")).isPresent())
                .findFirst();
    }

    private static Predicate<JsonNode> ofType(String type) {
        return one -> type.equalsIgnoreCase(one.path("type").asString(""));
    }

    private static Stream<JsonNode> values(JsonNode several) {
        return several.valueStream();
    }

    private static List<String> texts(JsonNode values) {
        Stream<JsonNode> each = values.isArray() ? values.valueStream() : Stream.of(values);
        return each.flatMap(one -> text(one).stream()).toList();
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString("").strip()).filter(text -> !text.isEmpty());
    }
}
