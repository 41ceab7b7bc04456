package dev.kith.conversation;

import dev.kith.conversation.Talks.Talk;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import dev.kith.release.RoundId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Who is named to talk with, and who would like to: the wish is told to nobody but the person. */
record InvitationsKept(Talks talks, InvitationCard card) implements PersonalData, Expiring {

    @Override
    public String name() {
        return "conversations";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return talks.invitations().rounds().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(round -> talks.of(round).stream())
                .filter(talk -> isHost(talk, person) || hasWish(talk, person))
                .map(talk -> held(talk, isHost(talk, person), locale))
                .toList();
    }

    private static boolean isHost(Talk talk, PersonId person) {
        return talk.host().id().equals(person);
    }

    private boolean hasWish(Talk talk, PersonId person) {
        return talks.wishes().of(talks.wish(talk.round().id(), person)).isPresent();
    }

    private Held held(Talk talk, boolean isHost, Locale locale) {
        return new Held(card.kept(talk, locale, isHost), talk.invitation().about(), isHost ? Nature.OPEN : Nature.NO);
    }

    /** Where nobody is left to talk with, nobody's wish is kept either. */
    @Override
    public void erase(PersonId person) {
        for (RoundId round : talks.invitations().rounds()) {
            talks.wishes().forget(talks.wish(round, person));
            talks.invitations()
                    .of(round)
                    .filter(invitation -> invitation.host().equals(person.value()))
                    .ifPresent(invitation -> talks.invitations().drop(round));
        }
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.deliveries());
        return talks.invitations().rounds().stream()
                .filter(round -> talks.invitations()
                        .of(round)
                        .filter(one ->
                                LocalDate.ofInstant(one.at(), ZoneOffset.UTC).isAfter(last))
                        .isEmpty())
                .mapToLong(this::drop)
                .sum();
    }

    private long drop(RoundId round) {
        talks.invitations().drop(round);
        return 1;
    }
}
