package dev.kith.loop;

import dev.kith.clock.BusinessTime;
import dev.kith.people.Person;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where it is said what comes of a round, and where going ahead without a word is proposed; REST and chat come here. */
public final class LoopDesk {

    private static final Logger log = LoggerFactory.getLogger(LoopDesk.class);

    private final Words words;
    private final Owed owed;
    private final Stewards stewards;
    private final Notices notices;
    private final BusinessTime time;

    LoopDesk(Words words, Owed owed, Stewards stewards, Notices notices, BusinessTime time) {
        this.words = words;
        this.owed = owed;
        this.stewards = stewards;
        this.notices = notices;
        this.time = time;
    }

    /** What came of a wish: it was done, or why it cannot be. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        record NoSuchRound(RoundId round) implements Outcome {}

        /** The round stands where this cannot be done; {@code state} in words. */
        record NotNow(RoundId round, String state) implements Outcome {}

        /** What was written is too short or too long. */
        record BadText(int length) implements Outcome {}

        /** Whoever is named is none of those who run Kith, or alone in it; {@code valid}: how many there are. */
        record Nobody(int valid) implements Outcome {}
    }

    /**
     * A round with what was said of it.
     *
     * @param wanted whether a word is still to come: it was released, shows something, and nothing was said
     */
    public record Standing(Round round, boolean wanted, List<Post> posts, Optional<GoAhead> goAhead) {}

    /** All rounds of a campaign, the earliest first. */
    public List<Standing> rounds(String campaign) {
        return words.rounds().of(campaign).stream().map(this::standing).toList();
    }

    private Standing standing(Round round) {
        var posts = List.copyOf(words.posts().of(round.id()).values());
        return new Standing(
                round,
                posts.isEmpty() && isReleased(round) && owed.isWanted(round.id()),
                posts,
                words.goAheads().of(round.id()));
    }

    private static boolean isReleased(Round round) {
        return round.state() == Round.State.RELEASED;
    }

    /**
     * Says what comes of a round; everybody who was asked is told.
     *
     * @param by the person's id; empty where nobody knows
     */
    public Outcome post(RoundId id, Post.Kind kind, String text, String by) {
        return checked(id, text).orElseGet(() -> {
            words.posts().keep(id, new Post(kind, text.strip(), by, time.instant()));
            return new Outcome.Done();
        });
    }

    /** That something was said of a round in its time, and those who were asked were told then. */
    public void wasSaid(RoundId id, Post post) {
        words.posts().keep(id, post);
        words.posts().untold().stream().filter(one -> one.round().equals(id)).forEach(words.posts()::told);
    }

    private Optional<Outcome> checked(RoundId id, String text) {
        var round = words.rounds().find(id);
        if (round.isEmpty()) {
            return Optional.of(new Outcome.NoSuchRound(id));
        }
        if (!isReleased(round.get())) {
            return Optional.of(new Outcome.NotNow(id, "not released yet"));
        }
        return Post.isLongEnough(text)
                ? Optional.empty()
                : Optional.of(new Outcome.BadText(text.strip().length()));
    }

    /**
     * Proposes that the next round is asked although nothing was said of this one. Nobody who comes with a token is a person: it is
     * settled only when whoever is named, and somebody else of those who run Kith, said yes in chat.
     *
     * @param by the id or e-mail of one of those
     */
    public Outcome goAhead(RoundId id, String reason, String by) {
        return checked(id, reason).orElseGet(() -> {
            if (!words.posts().of(id).isEmpty()) {
                return new Outcome.NotNow(id, "spoken of already");
            }
            var proposer = stewards.find(by);
            var all = stewards.all();
            return proposer.isEmpty() || all.size() < 2
                    ? new Outcome.Nobody(all.size())
                    : propose(id, reason.strip(), proposer.get());
        });
    }

    private Outcome propose(RoundId id, String reason, Person by) {
        var proposal = words.goAheads().propose(id, reason, by.id());
        if (proposal.isSettled()) {
            return new Outcome.NotNow(id, "settled to be followed without a word");
        }
        var notice = new Notice(Notice.Kind.GO_AHEAD, proposal.id());
        stewards.all().forEach(person -> notices.plan(notice, id, person, time.instant()));
        return new Outcome.Done();
    }

    /** Whether somebody is one of those who run Kith. */
    public boolean isRunBy(Person person) {
        return stewards.include(person);
    }

    /** Somebody who runs Kith says yes to a proposal; empty where it is not theirs to say, or another took its place. */
    Optional<GoAhead> agree(RoundId round, String proposal, Person person) {
        if (!stewards.include(person)) {
            return Optional.empty();
        }
        var before = words.goAheads().of(round);
        words.goAheads().agree(round, proposal, person.id(), time.instant());
        var after = words.goAheads().of(round).filter(one -> one.id().equals(proposal));
        if (after.filter(GoAhead::isSettled).isPresent()
                && before.filter(GoAhead::isSettled).isEmpty()) {
            log.info("Two who run Kith settled that the next round is asked without a word (round: {})", round);
        }
        return after;
    }

    Words words() {
        return words;
    }
}
