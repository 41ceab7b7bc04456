package dev.kith.prompts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files of a catalogue as they are written, to be passed on, changed and brought back. */
public final class Parcel {

    private final List<CatalogFile> files;

    Parcel(List<CatalogFile> files) {
        this.files = List.copyOf(files);
    }

    /** As somebody brings them: texts by their paths, such as {@code en/nudges/listening-tour.yaml}. */
    public static Parcel of(Map<String, String> texts) {
        return new Parcel(new TreeMap<>(texts)
                .entrySet().stream()
                        .map(one ->
                                new CatalogFile(one.getKey(), one.getValue().getBytes(StandardCharsets.UTF_8), true))
                        .toList());
    }

    /** The file of a prompt in just this language, of a journey or of a pack; the organisation's own before one of Kith's. */
    public Optional<String> text(PromptId id, String language) {
        return files.stream()
                .filter(file -> Place.of(file.path())
                        .filter(place -> place.id().equals(id) && place.isIn(language))
                        .isPresent())
                .reduce((kith, own) -> own)
                .map(Parcel::text);
    }

    /** All that the organisation has written, by path. */
    public Map<String, String> own() {
        return files.stream()
                .filter(CatalogFile::isOwn)
                .collect(Collectors.toMap(CatalogFile::path, Parcel::text, (one, other) -> other, TreeMap::new));
    }

    /** What would be wrong with the catalogue if these came to what {@code catalog} holds; problems first, then remarks. */
    public Findings beside(Catalog catalog) {
        var paths = files.stream().map(CatalogFile::path).collect(Collectors.toSet());
        var kept = catalog.parcel().files.stream().filter(file -> !file.isOwn() || !paths.contains(file.path()));
        var inspection = Gatekeeper.inspect(Stream.concat(kept, files.stream()).toList());
        return new Findings(
                inspection.problems(),
                inspection.remarks().stream()
                        .filter(remark -> paths.contains(remark.file()))
                        .toList());
    }

    /**
     * What the gatekeeper found.
     *
     * @param problems with any of them the catalogue is not taken
     * @param remarks of the files that were brought
     */
    public record Findings(List<Problem> problems, List<Problem> remarks) {

        public Findings {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    private static String text(CatalogFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
