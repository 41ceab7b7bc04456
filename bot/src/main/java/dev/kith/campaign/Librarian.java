package dev.kith.campaign;

import dev.kith.prompts.Catalog;
import dev.kith.prompts.CatalogRefused;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Parcel;
import dev.kith.prompts.Parcel.Findings;
import dev.kith.prompts.Problem;
import dev.kith.prompts.PromptId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the organisation's part of the catalogue: reads it anew when it has changed, says once what is wrong with it,
 * and takes what is brought. As long as anything is wrong, all stays as it was.
 */
public final class Librarian {

    private static final Logger log = LoggerFactory.getLogger(Librarian.class);
    private static final Findings NOTHING = new Findings(List.of(), List.of());

    private final Catalog catalog;
    private final Optional<OwnFolder> folder;
    private final Destination destination;
    private Findings last = NOTHING;

    /** {@code folder} may be missing as long as nothing is kept in it. */
    Librarian(Catalog catalog, Optional<Path> folder, Destination destination) {
        this.catalog = catalog;
        this.destination = destination;
        this.folder = folder.map(OwnFolder::new);
    }

    /** What became of what was brought. */
    public sealed interface Taken {

        /**
         * It is in the catalogue.
         *
         * @param findings what is wrong with the folder all the same, because somebody else changed it meanwhile, and remarks
         */
        record Done(List<String> added, List<String> changed, List<String> unchanged, Findings findings)
                implements Taken {}

        /** With it the catalogue would have problems; nothing was written. */
        record Refused(Findings findings) implements Taken {}

        /** It would change published words under the same version; nothing was written. */
        record NotNewer(List<Problem> problems) implements Taken {}

        /** There is no folder, or it cannot be written to. */
        record NotWritable(String why) implements Taken {}
    }

    /** What there was to say of the folder when it was last looked at. */
    public synchronized Findings findings() {
        return new Findings(last.problems(), remarks());
    }

    /** Reads what has changed; what is wrong is logged when it is first seen. */
    public synchronized Findings look() {
        try {
            if (catalog.refresh()) {
                log.info("The catalogue was read anew");
            }
            note(new Findings(List.of(), remarks()));
        } catch (CatalogRefused refused) {
            note(new Findings(refused.problems(), remarks()));
        } catch (UncheckedIOException unreadable) {
            log.debug("The catalogue could not be read", unreadable);
            note(new Findings(List.of(unreadable(unreadable)), remarks()));
        }
        return findings();
    }

    private List<Problem> remarks() {
        return Stream.concat(catalog.remarks().stream(), courses()).toList();
    }

    /** Nudges that lead to a course which no learning system has: a campaign that brings them is refused. */
    private Stream<Problem> courses() {
        return catalog.promptIds().stream()
                .sorted(Comparator.comparing(PromptId::value))
                .flatMap(id -> catalog.prompt(id, Locale.ENGLISH).stream())
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast)
                .flatMap(nudge -> nudge.leads().course().flatMap(destination::courseFault).stream()
                        .map(fault -> new Problem(
                                "en/nudges/" + nudge.id() + ".yaml", 1, "course", fault.problem(), fault.valid())));
    }

    private Problem unreadable(UncheckedIOException unreadable) {
        String where = folder.map(one -> one.path().toString()).orElse("the catalogue");
        return new Problem(where, 1, "", String.valueOf(unreadable.getMessage()), "files that Kith may read");
    }

    private void note(Findings now) {
        if (!now.problems().isEmpty() && !now.problems().equals(last.problems())) {
            log.warn("The catalogue was not read anew, and what was there stays: {}", listed(now.problems()));
        }
        if (!now.remarks().isEmpty() && !now.remarks().equals(last.remarks())) {
            log.info("Of the catalogue there is to say: {}", listed(now.remarks()));
        }
        last = now;
    }

    private static String listed(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n", "\n", ""));
    }

    /** What would be wrong with the catalogue if these came into the folder as it is now; nothing is changed. */
    public Findings check(Parcel brought) {
        return brought.beside(found());
    }

    /** Brings these into the folder, all or none. */
    public synchronized Taken take(Parcel brought) {
        var there = found();
        var findings = brought.beside(there);
        if (!findings.problems().isEmpty()) {
            return new Taken.Refused(findings);
        }
        var notNewer = brought.notNewer(there);
        if (!notNewer.isEmpty()) {
            return new Taken.NotNewer(notNewer);
        }
        return folder.map(one -> write(one, brought.texts(), there.own()))
                .orElseGet(() -> new Taken.NotWritable("there is no folder for prompts of your own (kith.catalog)"));
    }

    private Parcel found() {
        try {
            return catalog.found();
        } catch (CatalogRefused missing) {
            log.debug("The folder is none any more; what was read of it is still there", missing);
            return catalog.parcel();
        }
    }

    private Taken write(OwnFolder own, Map<String, String> brought, Map<String, String> there) {
        var added = paths(brought, text -> !there.containsKey(text.getKey()));
        var unchanged = paths(brought, text -> text.getValue().equals(there.get(text.getKey())));
        var changed = paths(brought, text -> !added.contains(text.getKey()) && !unchanged.contains(text.getKey()));
        try {
            own.write(brought.entrySet().stream()
                    .filter(text -> !unchanged.contains(text.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        } catch (IOException e) {
            log.warn("What was brought could not be written (folder: {})", own.path(), e);
            return new Taken.NotWritable("the folder " + own.path() + " cannot be written to: "
                    + e.getClass().getSimpleName() + ", " + e.getMessage());
        }
        log.info("Texts were brought into the catalogue (added: {}, changed: {})", added, changed);
        return new Taken.Done(added, changed, unchanged, look());
    }

    private static List<String> paths(Map<String, String> texts, Predicate<Map.Entry<String, String>> which) {
        return texts.entrySet().stream().filter(which).map(Map.Entry::getKey).toList();
    }
}
