package dev.kith.prompts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a whole catalogue and lists all that is wrong with it, in the order of files and lines. */
final class Gatekeeper {

    private static final SchemaCheck SCHEMAS = new SchemaCheck();
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final List<Document> unpublished = new ArrayList<>();
    private final Set<PromptId> drafts = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    private Gatekeeper() {}

    /** Of two files in one place the organisation's, which comes last, is the one that counts, once it is published. */
    static Inspection inspect(List<CatalogFile> files) {
        Gatekeeper gatekeeper = new Gatekeeper();
        files.stream().sorted(Comparator.comparing(CatalogFile::isOwn)).forEach(gatekeeper::read);
        gatekeeper.inspectEach();
        gatekeeper.inspectTogether();
        return gatekeeper.inspection();
    }

    private void read(CatalogFile file) {
        Place.of(file.path())
                .ifPresentOrElse(
                        place -> read(file, place),
                        () -> problems.add(
                                new Problem(file.path(), 1, "", "has no place in a catalogue", Place.VALID)));
    }

    private void read(CatalogFile file, Place place) {
        var tree = YamlReader.read(place.file(), "the fields of " + place.kind().word(), file.bytes(), problems);
        var document = tree.map(one -> new Document(place, one, file.isOwn()));
        if (document.filter(one -> !one.stage().isOut()).isPresent()) {
            unpublished.add(document.get());
            drafts.add(place.id());
            return;
        }
        places.add(place);
        document.ifPresentOrElse(one -> documents.put(place.file(), one), () -> documents.remove(place.file()));
    }

    /** What is only looked at yet may still have problems. */
    private void inspectEach() {
        documents.values().forEach(document -> inspect(document).forEach(problems::add));
        unpublished.removeIf(document -> {
            var found = inspect(document).toList();
            remarks.addAll(found);
            return !found.isEmpty();
        });
    }

    private static Stream<Problem> inspect(Document document) {
        return Stream.concat(SCHEMAS.problems(document).stream(), FileRules.problems(document));
    }

    private void inspectTogether() {
        List<Document> all = List.copyOf(documents.values());
        new CatalogRules(places, all, drafts).problems().forEach(problems::add);
        new ReachRules(all).problems().forEach(problems::add);
        Set<String> broken = problems.stream().map(Problem::file).collect(Collectors.toSet());
        var sound = all.stream()
                .filter(document -> !broken.contains(document.place().file()))
                .toList();
        new Remarks(sound).all().forEach(remarks::add);
    }

    private Inspection inspection() {
        return new Inspection(
                List.copyOf(documents.values()), List.copyOf(unpublished), inOrder(problems), inOrder(remarks));
    }

    private static List<Problem> inOrder(List<Problem> problems) {
        return problems.stream().distinct().sorted(BY_PLACE).toList();
    }

    /**
     * The documents that could be parsed; they make a catalogue only if there are no problems.
     *
     * @param unpublished drafts, and what was reviewed, but for those that have problems
     * @param remarks what does not keep the catalogue from being used, the problems of drafts among it
     */
    record Inspection(
            List<Document> documents, List<Document> unpublished, List<Problem> problems, List<Problem> remarks) {}
}
