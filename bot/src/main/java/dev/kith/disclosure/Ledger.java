package dev.kith.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All that the organisation was ever shown of answers that are not named, and of whose they were: not of one campaign, of all.
 * Nothing is shown before it stands here.
 */
public interface Ledger {

    /** What was shown of some questions, in the order in which it was, as of a version of the ledger. */
    record Page(List<Shown> shown, long version) {}

    Page page(Set<String> items);

    /** What one release showed; empty where it has not shown anything yet. */
    Optional<List<Shown>> of(String release);

    /** What became of writing. */
    enum Written {
        /** It stands there now. */
        NOW,
        /** The release stood there already, and stays as it is. */
        BEFORE,
        /** Another release was written since: then this one has to be held against that, too. */
        TOO_LATE
    }

    /**
     * Writes down what a release shows.
     *
     * @param version of the page that it was held against
     */
    Written write(String release, List<Shown> shown, long version);

    /**
     * What a release shows, held against the ledger as it is until none other wrote meanwhile; a release that stands there stays as it
     * is.
     *
     * @param decide what may be shown beside all that was shown of the items before
     */
    default List<Shown> settle(String release, Set<String> items, UnaryOperator<List<Shown>> decide) {
        while (true) {
            var before = of(release);
            if (before.isPresent()) {
                return before.get();
            }
            var page = page(items);
            var shown = decide.apply(page.shown());
            if (write(release, shown, page.version()) == Written.NOW) {
                return shown;
            }
        }
    }

    /** Knows nothing more of a release, whose figures are kept no more: nothing is held against them from then on. */
    void forget(String release);
}
