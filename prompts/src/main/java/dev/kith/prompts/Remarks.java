package dev.kith.prompts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps no text from being sent and should not stay so: a promise that is not kept, a fact without a source, a journey
 * that wants more attention than there is, a pack in which there is one kind of people only.
 */
final class Remarks {

    /** Where authors stand, and not the people of a scene. */
    private static final Pattern NAMES_OTHERS = Pattern.compile("source|(link|listen|watch)\\.(label|url)");

    private final List<Document> documents;

    Remarks(List<Document> documents) {
        this.documents = documents;
    }

    Stream<Problem> all() {
        return Stream.of(sources(), budgets(), languages(), missing(), people()).flatMap(remarks -> remarks);
    }

    private Stream<Problem> sources() {
        return of(Kind.NUDGE)
                .filter(document -> document.text("source").isBlank())
                .map(document -> document.problem(
                        "source",
                        "is missing",
                        "who found it out and where it stands; where nobody did: Practice, not a study."));
    }

    private Stream<Problem> budgets() {
        return of(Kind.JOURNEY)
                .flatMap(document -> Load.tooMany(DocumentReader.journey(document)).stream()
                        .map(step -> document.problem(
                                Tree.item("steps", step.step()),
                                step.days() == 1
                                        ? "is message " + step.messages() + " on one day"
                                        : "is message " + step.messages() + " within seven days",
                                "one a day and " + Load.MOST_IN_A_WEEK
                                        + " in any seven days, which is the usual budget")));
    }

    /** A language in which there is a text has a file of its own. */
    private Stream<Problem> languages() {
        Set<String> described =
                of(Kind.LANGUAGE).map(document -> document.place().id().value()).collect(Collectors.toSet());
        Map<Locale, Document> spoken = new HashMap<>();
        documents.stream()
                .filter(document -> document.place().kind().isPrompt())
                .forEach(document -> spoken.putIfAbsent(document.place().language(), document));
        return spoken.entrySet().stream()
                .filter(one -> !described.contains(id(one.getKey())))
                .map(one -> withoutFile(one.getValue(), one.getKey()));
    }

    private static Problem withoutFile(Document document, Locale language) {
        boolean isSpoken = Language.shipped().stream().map(Language::locale).anyMatch(Language.of(language)::contains);
        String spoken = Language.shipped().stream()
                .map(one -> one.locale().toLanguageTag())
                .collect(Collectors.joining(", "));
        return isSpoken
                ? new Problem(
                        document.place().file(),
                        1,
                        "",
                        "is in a language that has no file of its own",
                        "a file languages/" + id(language) + ".yaml with its name and who has read it")
                : new Problem(
                        document.place().file(),
                        1,
                        "",
                        "is read by nobody: Kith has no words of its own in this language",
                        "one of " + spoken);
    }

    /** What a language says to be complete is so. */
    private Stream<Problem> missing() {
        return of(Kind.LANGUAGE)
                .flatMap(document ->
                        document.texts("complete", "").stream().flatMap(complete -> missing(document, complete)));
    }

    private Stream<Problem> missing(Document language, Document.Text complete) {
        var locale = Locale.forLanguageTag(language.place().id().value());
        Set<PromptId> there = ids(complete.value(), locale);
        return ids(complete.value(), Locale.ENGLISH).stream()
                .filter(id -> !there.contains(id))
                .map(id -> language.problem(
                        complete.field(),
                        "lacks “" + id + "”",
                        "a file " + locale.toLanguageTag() + "/" + complete.value() + "/" + id + ".yaml"));
    }

    private Set<PromptId> ids(String folder, Locale language) {
        return documents.stream()
                .map(Document::place)
                .filter(place ->
                        place.kind().folder().equals(folder) && place.language().equals(language))
                .map(Place::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whoever reads a whole pack, or walks a whole journey, meets more than one kind of people. */
    private Stream<Problem> people() {
        List<Persona> personas = of(Kind.PERSONAS)
                .flatMap(document -> Persona.read(document).stream())
                .toList();
        Map<String, Document> nudges = of(Kind.NUDGE)
                .filter(document -> document.place().language().equals(Locale.ENGLISH))
                .collect(Collectors.toMap(
                        document -> document.place().id().value(), Function.identity(), (one, other) -> one));
        return Stream.concat(
                of(Kind.PACK).flatMap(pack -> people(pack, "nudges", pack.texts("nudges", ""), nudges, personas)),
                of(Kind.JOURNEY).flatMap(one -> people(one, "steps", one.texts("steps", "prompt"), nudges, personas)));
    }

    private static Stream<Problem> people(
            Document of,
            String field,
            List<Document.Text> names,
            Map<String, Document> nudges,
            List<Persona> personas) {
        String text = names.stream()
                .flatMap(name -> Stream.ofNullable(nudges.get(name.value())))
                .flatMap(nudge -> nudge.texts().stream())
                .filter(one -> !NAMES_OTHERS.matcher(one.field()).matches())
                .map(Document.Text::value)
                .collect(Collectors.joining("\n"));
        List<Persona> met =
                personas.stream().filter(persona -> persona.isIn(text)).toList();
        return Persona.FACETS.stream()
                .filter(facet -> !met.isEmpty() && kinds(met, facet) == 1)
                .map(facet -> of.problem(
                        field,
                        "names one kind of people only, of " + facet + " “" + facet(met.getFirst(), facet) + "”: "
                                + met.stream().map(Persona::name).collect(Collectors.joining(", ")),
                        "nobody, or people who differ in " + String.join(", ", Persona.FACETS)));
    }

    private static long kinds(List<Persona> met, String facet) {
        return met.stream().map(one -> facet(one, facet)).distinct().count();
    }

    private static String facet(Persona persona, String facet) {
        return persona.facets().getOrDefault(facet, "");
    }

    private static String id(Locale language) {
        return language.toLanguageTag().toLowerCase(Locale.ROOT);
    }

    private Stream<Document> of(Kind kind) {
        return documents.stream().filter(document -> document.place().kind() == kind);
    }
}
