package dev.kith.signals;

import dev.kith.audit.Audit;
import dev.kith.audit.Deed;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignState;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.signals.Response.Decided;
import dev.kith.signals.Response.Part;
import dev.kith.signals.Response.State;
import dev.kith.signals.SignalDesk.Outcome;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a decision brings about, and the record of who made it.
 *
 * @param book where it is written down, and when
 * @param automatic the topics whose campaigns start by themselves, as it is set
 */
record Decisions(Signals signals, CampaignDesk desk, SignalTold told, Book book, Set<String> automatic) {

    static final String BY_SETTING = "setting";

    /** Where it is written down who did what, and when. */
    record Book(Audit audit, BusinessTime time) {}

    Decisions {
        automatic = Set.copyOf(automatic);
    }

    /** One that was found by Kith itself never does: it would be figures that start campaigns, with nobody who looked at them. */
    boolean startsByItself(Signal signal) {
        return automatic.contains(signal.topic()) && signal.origin().source() != Signal.Source.KITH;
    }

    /** Decided is first, then started: whoever asks again goes on where a crash left off. */
    Outcome approve(Response before, String by) {
        var problems = drafts(before)
                .flatMap(campaign -> desk.unmet(campaign).stream())
                .filter(problem -> !problem.field().equals(Undecided.FIELD))
                .toList();
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        var after =
                before.decided(new Decided(State.APPROVED, by, "", book.time().instant()));
        if (!signals.replace(before, after)) {
            return settled(before);
        }
        note(by, "approved the signal", after);
        return started(after);
    }

    Outcome started(Response approved) {
        drafts(approved).forEach(desk::start);
        return new Outcome.Done(approved);
    }

    Outcome setAside(Response before, Decided decided) {
        var after = before.decided(decided);
        if (!signals.replace(before, after)) {
            return settled(before);
        }
        note(decided.by(), "set the signal aside", after);
        drafts(after).forEach(desk::cancel);
        return new Outcome.Done(after);
    }

    private Outcome settled(Response before) {
        return new Outcome.Settled(
                signals.find(signals.reference(before.signal().id())).orElse(before));
    }

    private Stream<CampaignId> drafts(Response response) {
        return response.parts().stream()
                .filter(part -> !part.shared())
                .map(Part::campaign)
                .filter(id -> desk.find(id)
                        .filter(kept -> kept.state() == CampaignState.DRAFT)
                        .isPresent());
    }

    /** The id of a signal is its sender's, and may say too much: the record has its reference. */
    void note(String by, String what, Response about) {
        String reference =
                about.signal().topic() + " " + signals.reference(about.signal().id());
        book.audit().note(new Deed(book.time().instant(), by, what, reference));
    }
}
