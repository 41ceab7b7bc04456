package dev.kith.ties;

import dev.kith.disclosure.Tally;
import dev.kith.indicators.Days;
import dev.kith.indicators.Share;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** What is counted; each of it of one person, in one month. */
enum Kind {
    /** Of whoever took part in rounds, or looked for a mentor: whether they had nobody each time, or somebody. */
    FOUND(2, Share::of),
    /** Of whoever was told of somebody: whether they say that they met. */
    MET(2, Share::of),
    /** Of whoever met: in which step of days. */
    SOON(Days.COUNT, Days::median),
    /** Of whoever says so: whether it was worth their time, at least partly. */
    WORTH(2, Share::of),
    /** Of whoever was told of somebody within a year, by whatever campaign: whether they met anybody. */
    TIED(2, Share::of);

    private static final String ITEM = "ties:";

    private final int options;
    private final ToIntFunction<Tally> value;

    Kind(int options, ToIntFunction<Tally> value) {
        this.options = options;
        this.value = value;
    }

    int options() {
        return options;
    }

    /** What is told of a cell: how many of a hundred, in fives, or the step of days in which the middle one lies. */
    ToIntFunction<Tally> value() {
        return value;
    }

    /** Whether it is looked at also by what only people themselves can tell: whether it is even, and nothing else. */
    boolean isToBeEven() {
        return this == FOUND || this == MET || this == TIED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the ledger calls it; {@code campaign}: empty where it is of all. */
    String item(String campaign) {
        return ITEM + word() + ":" + campaign;
    }

    static Kind of(String item) {
        return Stream.of(values())
                .filter(kind -> item.startsWith(kind.item("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing that is counted here: " + item));
    }

    String campaign(String item) {
        return item.substring(item("").length());
    }

    static Optional<Kind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
