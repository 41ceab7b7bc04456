package dev.kith.connectors.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Leaves a failing system alone: opens when half of the last 10 calls (5 at least) failed, lets one call through after
 * 30 s and closes when that one succeeds. Silence, every 5xx and what the caller takes for one are failures.
 */
final class Circuit {

    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final Duration PROBE_UNDER_WAY = Duration.ofSeconds(1);

    private final InstantSource time;
    private final CircuitBreaker breaker;
    private volatile Instant opened = Instant.EPOCH;

    Circuit(String name, InstantSource time) {
        this.time = time;
        this.breaker = CircuitBreaker.of(name, config(time));
        breaker.getEventPublisher().onStateTransition(transition -> {
            if (transition.getStateTransition().getToState() == State.OPEN) {
                opened = time.instant();
            }
        });
    }

    private static CircuitBreakerConfig config(InstantSource time) {
        return CircuitBreakerConfig.custom()
                .slidingWindow(10, 5, SlidingWindowType.COUNT_BASED)
                .failureRateThreshold(50)
                .waitDurationInOpenState(OPEN.minusMillis(1)) // the library lets through only after it
                .permittedNumberOfCallsInHalfOpenState(1)
                .clock(time.withZone(ZoneOffset.UTC))
                .currentTimestampFunction(clock -> clock.millis(), TimeUnit.MILLISECONDS)
                .build();
    }

    Reply call(Supplier<Reply> call, Predicate<Reply.Answer> failure) {
        if (!breaker.tryAcquirePermission()) {
            return new Reply.Held(remaining());
        }
        boolean failed = true;
        try {
            Reply reply = call.get();
            failed = isFailure(reply, failure);
            return reply;
        } finally {
            note(failed);
        }
    }

    boolean isClosed() {
        return breaker.getState() == State.CLOSED;
    }

    private void note(boolean failed) {
        if (failed) {
            breaker.onError(0, TimeUnit.MILLISECONDS, new IllegalStateException("The system failed"));
        } else {
            breaker.onSuccess(0, TimeUnit.MILLISECONDS);
        }
    }

    private Duration remaining() {
        Duration left = Duration.between(time.instant(), opened.plus(OPEN));
        return left.compareTo(PROBE_UNDER_WAY) < 0 ? PROBE_UNDER_WAY : left;
    }

    private static boolean isFailure(Reply reply, Predicate<Reply.Answer> failure) {
        return switch (reply) {
            case Reply.Answer answer -> answer.status() >= 500 || failure.test(answer);
            case Reply.Silence silence -> true;
            case Reply.Held held -> false;
        };
    }
}
