package dev.kith.connectors.xapi;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Kith's statements mean and what stands in them, as an xAPI Profile (xAPI Profiles 1.0, part two). It is made of what
 * the statements are made of; verbs and types are those of published profiles, which it names and does not define again.
 */
public final class Profile {

    /** How it is to be served. */
    public static final String MEDIA_TYPE = "application/ld+json";

    private static final String CONTEXT = "https://w3id.org/xapi/profiles/context";
    private static final String CONFORMS_TO = "https://w3id.org/xapi/profiles#1.0";

    /** When the first version was written. A second one needs an address of its own and names the first. */
    private static final String WRITTEN_AT = "2026-11-27T00:00:00Z";

    private static final String MEANING = "Learning and belonging in workplace chat: what people completed, answered,"
            + " passed, opened, joined and met for. Each statement stands by itself, without a registration. What"
            + " somebody skipped, declined or left is never told. Answers are extensions of the result, one for each"
            + " question, of named check-ins only.";

    private final JsonMapper json = JsonMapper.shared();
    private final Iris iris;

    /** {@code publicUrl} is that of {@link XapiSettings}, the start of every address in a statement. */
    public Profile(URI publicUrl) {
        XapiSettings.requireBase(publicUrl, "publicUrl");
        this.iris = new Iris(publicUrl);
    }

    /** Its address, whatever the version. */
    public String id() {
        return iris.ofProfile();
    }

    /** The address of the version that statements name; what is to be found there is the same. */
    public String version() {
        return iris.profile();
    }

    /** JSON-LD in UTF-8, the same at any time. */
    public byte[] json() {
        ObjectNode profile = json.createObjectNode()
                .put("@context", CONTEXT)
                .put("id", id())
                .put("type", "Profile")
                .put("conformsTo", CONFORMS_TO);
        say(profile, "Kith", MEANING);
        profile.putObject("author")
                .put("type", "Organization")
                .put("name", "Kith")
                .put("url", iris.base());
        profile.putArray("versions").addObject().put("id", version()).put("generatedAtTime", WRITTEN_AT);
        putAll(profile.putArray("concepts"), Extension.values(), this::concept);
        putAll(profile.putArray("templates"), Template.values(), this::template);
        profile.putArray("patterns").add(pattern());
        return json.writeValueAsBytes(profile);
    }

    private static <T> void putAll(ArrayNode array, T[] values, Function<T, ObjectNode> form) {
        Arrays.stream(values).map(form).forEach(array::add);
    }

    private ObjectNode concept(Extension extension) {
        ObjectNode concept = part(iris.own(extension), "ResultExtension");
        say(concept, extension.label, extension.meaning);
        concept.putArray("recommendedVerbs").add(extension.verb.iri);
        return concept.put("inlineSchema", extension.schema);
    }

    private ObjectNode template(Template template) {
        ObjectNode form = part(iris.template(template), "StatementTemplate");
        String about = template.type == null ? "" : " (" + template.type.kind + ")";
        say(form, template.verb.display + about, template.verb.meaning);
        form.put("verb", template.verb.iri);
        if (template.type != null) {
            form.put("objectActivityType", template.type.iri);
        }
        if (Rule.isGrouped(template)) {
            form.putArray("contextGroupingActivityType").add(Type.PROGRAMME.iri);
        }
        ArrayNode rules = form.putArray("rules");
        Rule.of(template, iris).forEach(rule -> rules.add(rule(rule)));
        return form;
    }

    private ObjectNode rule(Rule rule) {
        ObjectNode form = json.createObjectNode()
                .put("location", rule.location())
                .put("presence", rule.presence().name().toLowerCase(Locale.ROOT));
        if (!rule.any().isEmpty()) {
            form.set("any", json.valueToTree(rule.any()));
        }
        return form;
    }

    /** Every statement that names a profile has to be part of a pattern; of this one each is the whole. */
    private ObjectNode pattern() {
        ObjectNode pattern = part(version() + "/patterns/any", "Pattern").put("primary", true);
        say(pattern, "any statement", "One statement of any of the templates; nothing has to come before or after it.");
        ArrayNode alternates = pattern.putArray("alternates");
        Arrays.stream(Template.values()).map(iris::template).forEach(alternates::add);
        return pattern;
    }

    private ObjectNode part(String id, String type) {
        return json.createObjectNode().put("id", id).put("type", type).put("inScheme", version());
    }

    private static void say(ObjectNode part, String label, String definition) {
        part.putObject("prefLabel").put("en", label);
        part.putObject("definition").put("en", definition);
    }
}
