package dev.kith.attention;

import dev.kith.delivery.Gate;
import dev.kith.delivery.Recent;
import dev.kith.delivery.Verdict;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Nobody is sent more than their attention allows, whoever sends it. Where there is not enough for two campaigns, the one
 * with the smaller priority wins: another waits where sending now would make it late.
 */
final class BudgetGate implements Gate {

    private static final String ENOUGH = "enough for now";

    /** What is due later than this is nobody's reason to wait. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private final Budget budget;
    private final Wishes wishes;

    BudgetGate(Budget budget, Wishes wishes) {
        this.budget = budget;
        this.wishes = wishes;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Verdict ask(Asked asked) {
        if (!asked.counts()) {
            return Verdict.GO;
        }
        var recent = asked.standing().recent();
        if (Budget.isSilent(recent, asked.now())) {
            return new Verdict.No(Person.NOT_AVAILABLE);
        }
        Instant next = own(asked, recent, asked.now());
        if (next.isAfter(asked.now())) {
            boolean anybodys = next.equals(anybodys(asked, recent, asked.now()));
            return new Verdict.WaitUntil(next, anybodys ? ENOUGH : Person.NOT_AVAILABLE);
        }
        return yielding(asked).orElse(Verdict.GO);
    }

    private Optional<Verdict> yielding(Asked asked) {
        var recent = asked.standing().recent();
        var outlook = outlook(asked);
        return outlook.yields(recent, (sent, at) -> own(asked, sent, at)).map(until -> {
            var anybodys = outlook.yields(recent, (sent, at) -> anybodys(asked, sent, at));
            return new Verdict.WaitUntil(until, anybodys.equals(Optional.of(until)) ? ENOUGH : Person.NOT_AVAILABLE);
        });
    }

    private Outlook outlook(Asked asked) {
        Instant now = asked.now();
        var optedOut = asked.standing().consent().optedOut();
        var first = wishes.of(asked.person(), asked.terms().priority(), now, now.plus(AHEAD)).stream()
                .filter(wish -> !optedOut.contains(wish.campaign()))
                .toList();
        return new Outlook(first, now);
    }

    private Instant own(Asked asked, Recent recent, Instant at) {
        return budget.next(
                recent, asked.standing().consent().pace(), asked.person().zone(), at);
    }

    private Instant anybodys(Asked asked, Recent recent, Instant at) {
        return budget.allowanceForAnybody(asked.person().zone()).next(recent.sent(), at);
    }
}
