package dev.kith.reply;

import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The replies to what somebody wrote, told to them alone. Whose comment it is goes with their answer, wherever that goes: then nobody
 * can find it out any more. A reply itself goes with the confidential answers of its round.
 */
record RepliesKept(Letters letters, ReplyCard card) implements PersonalData, Expiring {

    @Override
    public String name() {
        return "replies to comments";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return letters.replies().rounds().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(letters::of)
                .filter(letter -> letters.isTo(letter, person))
                .map(letter -> new Held(card.held(letter.round(), locale), card.kept(locale), Nature.CONFIDENTIAL))
                .toList();
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.answers().confidential());
        return letters.replies().rounds().stream()
                .filter(round -> isOver(round, last))
                .mapToLong(this::drop)
                .sum();
    }

    private boolean isOver(RoundId id, LocalDate last) {
        return letters.round(id)
                .map(Round::frozen)
                .filter(frozen -> ReplyDesk.day(frozen.until()).isAfter(last))
                .isEmpty();
    }

    private long drop(RoundId round) {
        letters.replies().drop(round);
        return 1;
    }
}
