package dev.kith.simulator;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The way of a call through a platform: limits, faults, what it asks for, and the answer in the platform's words. */
final class Passage {

    /** How a platform says no. */
    interface Voice {

        Answer throttled(long seconds);

        Answer refused(String code);
    }

    private final LimitBook book;
    private final Faults faults;
    private final Tally tally;
    private final Voice voice;

    Passage(LimitBook book, Faults faults, Tally tally, Voice voice) {
        this.book = book;
        this.faults = faults;
        this.tally = tally;
        this.voice = voice;
    }

    /** Lets a call through that concerns somebody; {@code work} does what it asks for. */
    Answer of(Verb verb, String user, List<LimitBook.Rule> rules, Supplier<Answer> work) {
        var answer = decided(user, rules, work);
        if (faults.latency().isPositive()) {
            answer = after(answer, () -> Thread.sleep(faults.latency()));
        }
        return counted(verb, answer);
    }

    Answer counted(Verb verb, Answer answer) {
        tally.count(verb, answer.status());
        return answer;
    }

    private Answer decided(String user, List<LimitBook.Rule> rules, Supplier<Answer> work) {
        var fault = faults.draw();
        if (fault.equals(Optional.of(Fault.THROTTLED))) {
            return voice.throttled(Nanos.inSeconds(faults.retryAfter().toNanos()));
        }
        long wait = book.admit(rules);
        if (wait > 0) {
            return voice.throttled(Nanos.inSeconds(wait));
        }
        var refusal = faults.refusal(user);
        if (refusal.isPresent()) {
            return voice.refused(refusal.get());
        }
        return switch (faults.held().mode()) {
            case OFF -> fault.map(each -> faulty(each, work)).orElseGet(work);
            case DONE -> after(work.get(), faults.held()::stay);
            case UNDONE -> after(Answer.failed(), faults.held()::stay);
        };
    }

    private static Answer faulty(Fault fault, Supplier<Answer> work) {
        return switch (fault) {
            case DONE_BUT_502 -> work.get().lost(false);
            case DONE_BUT_CUT -> work.get().lost(true);
            case FAILED, THROTTLED -> Answer.failed();
        };
    }

    /** The answer once the wait is over; where the simulator is closed meanwhile, nobody is told. */
    private static Answer after(Answer answer, Wait wait) {
        try {
            wait.over();
            return answer;
        } catch (InterruptedException closed) {
            return answer.lost(true);
        }
    }

    /** Something that takes its time. */
    private interface Wait {
        void over() throws InterruptedException;
    }
}
