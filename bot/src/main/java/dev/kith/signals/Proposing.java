package dev.kith.signals;

import dev.kith.insights.Insights;
import dev.kith.insights.Widened;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;
import java.util.Optional;

/** When a round is released, proposes what its campaign's figures show by then, and has it told. */
record Proposing(Insights insights, Findings findings, Told told) implements Aftermath {

    @Override
    public void released(Round round, Released released) {
        insights.widened(round.id().campaign().value()).forEach(one -> propose(round, one, released));
    }

    private void propose(Round round, Widened what, Released released) {
        var about = new Proposed.About(round.id().campaign().value(), round.id().run(), what);
        var id = findings.idOf(about);
        findings.propose(new Proposed(id, about, released.at(), Proposed.State.PROPOSED, Optional.empty()));
        told.plan(id, round.id().campaign(), released.at());
    }
}
