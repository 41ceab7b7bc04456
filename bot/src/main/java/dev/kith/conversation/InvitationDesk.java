package dev.kith.conversation;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import dev.kith.results.ToAllAsked;
import java.util.Optional;

/** Where those who were asked in a round are invited to a conversation; who would like to, and how many, is told nobody here. */
public final class InvitationDesk {

    static final String STEP = "invitation";

    private final Rounds rounds;
    private final Invitations invitations;
    private final Directory directory;
    private final ToAllAsked toAllAsked;
    private final BusinessTime time;

    InvitationDesk(
            Rounds rounds, Invitations invitations, Directory directory, ToAllAsked toAllAsked, BusinessTime time) {
        this.rounds = rounds;
        this.invitations = invitations;
        this.directory = directory;
        this.toAllAsked = toAllAsked;
        this.time = time;
    }

    /** What came of an invitation: it is on its way, or why it cannot be. */
    public sealed interface Outcome {

        /** Also where the same was sent before. */
        record Done(Invitation invitation) implements Outcome {}

        record NoSuchRound(RoundId round) implements Outcome {}

        /** The round stands where this cannot be done; {@code state} in words. */
        record NotNow(RoundId round, String state) implements Outcome {}

        /** Nobody is called so, or Kith cannot write to them. */
        record NoHost(String why) implements Outcome {}

        /** What was written is nothing, or too long. */
        record BadText(String field, int length, int longest) implements Outcome {}
    }

    /**
     * What is asked for.
     *
     * @param host id or e-mail
     */
    public record Wanted(String host, String about, String when) {

        public Wanted {
            host = host.strip();
            about = about.strip();
            when = when.strip();
        }
    }

    /** Invites everybody who was asked, once. */
    public Outcome invite(RoundId id, Wanted wanted) {
        var round = rounds.find(id);
        if (round.isEmpty()) {
            return new Outcome.NoSuchRound(id);
        }
        if (round.get().state() != Round.State.RELEASED) {
            return new Outcome.NotNow(id, "not released yet");
        }
        return badText(wanted)
                .orElseGet(() -> host(wanted.host())
                        .map(host -> invite(round.get(), host, wanted))
                        .orElseGet(() -> new Outcome.NoHost("is nobody of the directory")));
    }

    private static Optional<Outcome> badText(Wanted wanted) {
        int about = wanted.about().length();
        int when = wanted.when().length();
        if (about == 0 || about > Invitation.LONGEST_ABOUT) {
            return Optional.of(new Outcome.BadText("about", about, Invitation.LONGEST_ABOUT));
        }
        return when > Invitation.LONGEST_WHEN
                ? Optional.of(new Outcome.BadText("when", when, Invitation.LONGEST_WHEN))
                : Optional.empty();
    }

    private Optional<Person> host(String named) {
        return directory.all().stream()
                .filter(person -> person.id().value().equals(named)
                        || person.email().strip().equalsIgnoreCase(named))
                .findFirst();
    }

    private Outcome invite(Round round, Person host, Wanted wanted) {
        if (directory.addressOf(host.id()).isEmpty()) {
            return new Outcome.NoHost("is nobody whom Kith can write to");
        }
        var invitation = new Invitation(host.id().value(), wanted.about(), wanted.when(), time.instant());
        invitations.keep(round.id(), invitation);
        var kept = invitations.of(round.id()).filter(one -> one.isAs(invitation));
        if (kept.isEmpty()) {
            return new Outcome.NotNow(round.id(), "invited to another conversation already");
        }
        toAllAsked.plan(round, CampaignId.CONVERSATION, STEP, kept.get().at());
        return new Outcome.Done(kept.get());
    }
}
