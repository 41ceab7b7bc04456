package dev.kith.pack;

import java.util.List;

/** What of a pack can be somebody's next: of their level, not read and not completed. */
record Fitting(Taste taste, Past past) {

    /** In their language; where nothing is left in it, in English. */
    List<Offer> of(List<Offer> pack) {
        var fitting = pack.stream()
                .filter(offer -> taste.fits(offer) && !past.includes(offer))
                .toList();
        var theirs = fitting.stream().filter(Offer::inTheirLanguage).toList();
        return theirs.isEmpty() ? fitting : theirs;
    }
}
