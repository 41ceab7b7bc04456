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

    /**
     * As somebody brings them in one document, which has a text for each path.
     *
     * @throws CatalogRefused where it is no such document
     */
    public static Parcel read(byte[] yaml) {
        return of(Texts.read(yaml));
    }

    /** All of it in one document, which {@link #read} understands. */
    public String written() {
        return Texts.written(texts());
    }

    /** What the organisation has written, and nothing of Kith's. */
    public Parcel ownOnly() {
        return new Parcel(files.stream().filter(CatalogFile::isOwn).toList());
    }

    /** The text of each path; where there are two in one place, the organisation's. */
    public Map<String, String> texts() {
        return files.stream()
                .collect(Collectors.toMap(CatalogFile::path, Parcel::text, (kith, own) -> own, TreeMap::new));
    }

    /** The file of a prompt in just this language, of a journey or of a pack; the organisation's own before one of Kith's. */
    public Optional<String> text(PromptId id, String language) {
        return file(id, language).map(Parcel::text);
    }

    /** Where that file lies: {@code en/nudges/listening-tour.yaml}. */
    public Optional<String> path(PromptId id, String language) {
        return file(id, language).map(CatalogFile::path);
    }

    private Optional<CatalogFile> file(PromptId id, String language) {
        return files.stream()
                .filter(file -> Place.of(file.path())
                        .filter(place -> place.id().equals(id) && place.isIn(language))
                        .isPresent())
                .reduce((kith, own) -> own);
    }

    /** A draft that begins as that file: it has an id of its own, and says of what it is a copy. */
    public Optional<String> copy(PromptId id, String language, PromptId to) {
        return file(id, language).map(file -> Copy.of(file, to));
    }

    /**
     * What is published already, in other words, and no newer version of what is there.
     *
     * @param there what the organisation has now
     */
    public List<Problem> notNewer(Parcel there) {
        return files.stream().flatMap(file -> notNewer(file, there)).toList();
    }

    private static Stream<Problem> notNewer(CatalogFile brought, Parcel there) {
        var before = there.files.stream()
                .filter(file -> file.isOwn() && file.path().equals(brought.path()))
                .filter(file -> !text(file).equals(text(brought)))
                .flatMap(file -> published(file).stream())
                .findFirst();
        return published(brought)
                .flatMap(after -> before.filter(one -> after.version() <= one.version())
                        .map(one -> after.problem(
                                "version",
                                "is " + after.version() + ", and version " + one.version()
                                        + " is published in other words",
                                "version: " + (one.version() + 1) + " or greater")))
                .stream();
    }

    private static Optional<Document> published(CatalogFile file) {
        return Document.of(file).filter(document -> document.stage() == Stage.PUBLISHED);
    }

    /** All that the organisation has written, by path. */
    public Map<String, String> own() {
        return files.stream()
                .filter(CatalogFile::isOwn)
                .collect(Collectors.toMap(CatalogFile::path, Parcel::text, (one, other) -> other, TreeMap::new));
    }

    /** What would be wrong with the catalogue if these came to what {@code catalog} holds; problems first, then remarks. */
    public Findings beside(Catalog catalog) {
        return beside(catalog.parcel());
    }

    /** The same beside the files of a whole catalogue. */
    public Findings beside(Parcel catalog) {
        var paths = files.stream().map(CatalogFile::path).collect(Collectors.toSet());
        var kept = catalog.files.stream().filter(file -> !file.isOwn() || !paths.contains(file.path()));
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
