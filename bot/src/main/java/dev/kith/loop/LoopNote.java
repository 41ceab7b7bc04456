package dev.kith.loop;

import dev.kith.checkin.CardNote;
import dev.kith.release.Round;
import java.util.Locale;
import java.util.Optional;

/** Tells those who are asked again without a word why that is so. */
record LoopNote(Owed owed, LoopCard card) implements CardNote {

    @Override
    public Optional<String> on(Round round, Locale language) {
        return round.frozen().rolling()
                ? Optional.empty()
                : owed.before(round.id(), round.frozen().from())
                        .flatMap(word -> word.reason().map(reason -> card.note(word.about(), reason, language)));
    }
}
