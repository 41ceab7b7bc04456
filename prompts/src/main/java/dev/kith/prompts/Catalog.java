package dev.kith.prompts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Every prompt in every language, with the journeys and packs made of them, checked as a whole. It can be read anew while
 * it is used; what has problems is not taken, and what was there stays.
 */
public final class Catalog {

    private final Supplier<List<CatalogFile>> source;
    private final AtomicReference<Read> read;

    /** What was read, and what there is to say of it. */
    private record Read(CatalogFiles.Print print, List<CatalogFile> files, Shelf shelf, List<Problem> remarks) {

        static Read of(List<CatalogFile> files) {
            var inspection = Gatekeeper.inspect(files);
            if (!inspection.problems().isEmpty()) {
                throw new CatalogRefused(inspection.problems());
            }
            return new Read(CatalogFiles.Print.of(files), files, new Shelf(inspection), inspection.remarks());
        }
    }

    private Catalog(Supplier<List<CatalogFile>> source) {
        this.source = source;
        this.read = new AtomicReference<>(Read.of(source.get()));
    }

    /** The catalogue that comes with Kith. */
    public static Catalog shipped() {
        return new Catalog(CatalogFiles::shipped);
    }

    /**
     * The catalogue in a folder of the operator's.
     *
     * @throws CatalogRefused with every problem of every file
     */
    public static Catalog read(Path folder) {
        return new Catalog(() -> CatalogFiles.below(folder));
    }

    /**
     * The catalogue that comes with Kith, together with a folder of the operator's; a published file in the same place as one
     * of Kith's comes instead of it.
     *
     * @throws CatalogRefused with every problem of every file
     */
    public static Catalog shippedWith(Path folder) {
        return new Catalog(() -> CatalogFiles.shippedWith(folder));
    }

    /** The same, where the folder may be missing as long as nobody has written anything of their own. */
    public static Catalog shippedWithAny(Path folder) {
        return new Catalog(() -> Files.exists(folder) ? CatalogFiles.shippedWith(folder) : CatalogFiles.shipped());
    }

    /**
     * Reads it anew; whether anything had changed.
     *
     * @throws CatalogRefused with every problem of every file; then what was there stays
     */
    public boolean refresh() {
        var files = source.get();
        if (CatalogFiles.Print.of(files).equals(current().print())) {
            return false;
        }
        read.set(Read.of(files));
        return true;
    }

    /** What does not keep it from being used and should not stay so, the problems of drafts among it. */
    public List<Problem> remarks() {
        return current().remarks();
    }

    /** The prompt in this locale, else in its language, else in English; what is retired can still be drawn. */
    public Optional<Prompt> prompt(PromptId id, Locale locale) {
        return shelf().prompt(id, locale);
    }

    /** What is not published yet, in this locale or its language: to be looked at only. */
    public Optional<Prompt> unpublished(PromptId id, Locale locale) {
        return shelf().unpublished(id, locale);
    }

    /**
     * In which language somebody reads a prompt, so that all around it is written in that one, too: their own locale where the
     * prompt speaks their language, else English.
     */
    public Locale language(PromptId id, Locale locale) {
        return shelf().language(id, locale);
    }

    /** Whether a prompt is there in this locale or in its language, and not in English only. */
    public boolean speaks(PromptId id, Locale locale) {
        return Language.of(locale).stream()
                .anyMatch(language -> shelf().in(language).containsKey(id));
    }

    /** Which questions a check-in draws in a round, by their ids; {@code round} counts from 0. None, where it draws none. */
    public List<String> drawn(Checkin checkin, long round) {
        return shelf().drawn(checkin, round);
    }

    /** A check-in as it is asked where these were drawn, as far as they are still there. */
    public Checkin asked(Checkin checkin, Locale locale, List<String> drawn) {
        return shelf().asked(checkin, locale, drawn);
    }

    /**
     * What a question asks about: the set that it is drawn from, or that it is named after. Empty where it stands for nothing
     * but itself.
     */
    public Optional<Construct> construct(String question) {
        return shelf().construct(question);
    }

    /** Whether a prompt is not sent any more. */
    public boolean isRetired(PromptId id) {
        return shelf().isRetired(id);
    }

    public Optional<Journey> journey(PromptId id) {
        return shelf().journey(id);
    }

    /** Without the nudges that are retired. */
    public Optional<Pack> pack(PromptId id) {
        return shelf().pack(id);
    }

    /** What can be sent, in alphabetical order, as are those of journeys and packs. */
    public Set<PromptId> promptIds() {
        return shelf().promptIds();
    }

    public Set<PromptId> journeyIds() {
        return shelf().journeyIds();
    }

    public Set<PromptId> packIds() {
        return shelf().packIds();
    }

    /** In which there is a prompt, in the order of their tags. */
    public List<Locale> languages() {
        return shelf().languages();
    }

    /** What the catalogue says of its languages, in the order of their tags. */
    public List<Language> described() {
        return shelf().described();
    }

    /** All of it, prompts, journeys and packs, in the order of their ids. */
    public List<Title> titles() {
        return shelf().titles();
    }

    public Optional<Title> title(PromptId id) {
        return titles().stream().filter(title -> title.id().equals(id)).findFirst();
    }

    /**
     * What its folders hold now, before anybody has looked whether it can be taken.
     *
     * @throws CatalogRefused where a folder is none
     */
    public Parcel found() {
        return new Parcel(source.get());
    }

    /** What it holds, for whoever passes it on. */
    public Parcel parcel() {
        return new Parcel(current().files());
    }

    Shelf shelf() {
        return current().shelf();
    }

    private Read current() {
        return read.get();
    }
}
