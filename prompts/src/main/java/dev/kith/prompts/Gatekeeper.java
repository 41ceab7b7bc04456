package dev.kith.prompts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at a whole catalogue and lists all that is wrong with it, in the order of files and lines. */
final class Gatekeeper {

    private static final SchemaCheck SCHEMAS = new SchemaCheck();
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    private final List<Place> places = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Gatekeeper() {}

    static Inspection inspect(List<CatalogFile> files) {
        Gatekeeper gatekeeper = new Gatekeeper();
        files.forEach(gatekeeper::read);
        gatekeeper.documents.forEach(gatekeeper::inspect);
        gatekeeper.inspectTogether();
        return gatekeeper.inspection();
    }

    private void read(CatalogFile file) {
        Optional<Place> known = Place.of(file.path());
        if (known.isEmpty()) {
            problems.add(new Problem(file.path(), 1, "", "has no place in a catalogue", Place.VALID));
        }
        known.ifPresent(place -> {
            places.add(place);
            YamlReader.read(place.file(), "the fields of " + place.kind().word(), file.bytes(), problems)
                    .map(tree -> new Document(place, tree))
                    .ifPresent(documents::add);
        });
    }

    private void inspect(Document document) {
        problems.addAll(SCHEMAS.problems(document));
        FileRules.problems(document).forEach(problems::add);
    }

    private void inspectTogether() {
        new CatalogRules(places, documents).problems().forEach(problems::add);
    }

    private Inspection inspection() {
        return new Inspection(
                List.copyOf(documents),
                problems.stream().distinct().sorted(BY_PLACE).toList());
    }

    /** The documents that could be parsed; they make a catalogue only if there are no problems. */
    record Inspection(List<Document> documents, List<Problem> problems) {}
}
