package dev.kith.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What somebody chose of the half hours that are offered, and which of these they are shown: those of a page after the other.
 *
 * @param first page
 * @param last page
 * @param chosen by when they begin, the earliest first
 */
record Choosing(int first, int last, TreeSet<Instant> chosen) {

    static final Choosing NONE = new Choosing(0, 0, new TreeSet<>());

    Choosing taking(Instant half) {
        var all = new TreeSet<>(chosen);
        all.add(half);
        return new Choosing(first, last, all);
    }

    Choosing dropping(Instant half) {
        var others = new TreeSet<>(chosen);
        others.remove(half);
        return new Choosing(first, last, others);
    }

    /** Nothing suits before this page. */
    Choosing turnedTo(int page) {
        return page > last ? new Choosing(page, page, chosen) : this;
    }

    /** This page is shown as well. */
    Choosing seeing(int page) {
        return page > last ? new Choosing(first, page, chosen) : this;
    }

    boolean has(Instant half) {
        return chosen.contains(half);
    }

    boolean hasAny(Collection<Instant> halves) {
        return halves.stream().anyMatch(chosen::contains);
    }
}
