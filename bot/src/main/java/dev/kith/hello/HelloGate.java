package dev.kith.hello;

import dev.kith.delivery.Gate;
import dev.kith.delivery.Verdict;
import java.time.Instant;
import java.util.Optional;

/** Holds everything else until the person was told the hello, and had a working day to think about it. */
final class HelloGate implements Gate {

    private static final String REASON = "hello first";

    private final HelloSettings settings;
    private final Workdays workdays;

    HelloGate(HelloSettings settings, Workdays workdays) {
        this.settings = settings;
        this.workdays = workdays;
    }

    @Override
    public int order() {
        return 5;
    }

    /** Where it was not said yet, it cannot have been said a working day ago before the next one is over. */
    @Override
    public Verdict ask(Asked asked) {
        if (asked.errand().campaign().isNotice()) {
            return Verdict.GO;
        }
        var said = Optional.ofNullable(asked.standing().consent().told().get(Hello.NAME))
                .filter(told -> told.version().equals(settings.version()));
        Instant since = said.map(told -> told.at()).orElse(asked.now());
        Instant until = workdays.after(asked.person(), since);
        return until.isAfter(asked.now()) ? new Verdict.WaitUntil(until, REASON) : Verdict.GO;
    }
}
