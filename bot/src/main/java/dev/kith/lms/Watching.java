package dev.kith.lms;

import dev.kith.clock.MachineTime;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Terms;
import dev.kith.loop.Stewards;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells those who run Kith of a system that is set wrongly, or has taken nothing for an hour; of each trouble once. */
final class Watching implements Tick {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofHours(1);
    /** A weekend passes before those who work then read it; by then it may work again, and nothing is said. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final String STEP = "told";

    private final Forwarding forwarding;
    private final Paces paces;
    private final Notice notice;
    private final MachineTime machine;
    private volatile Instant next = Instant.MIN;

    Watching(Forwarding forwarding, Paces paces, Notice notice, MachineTime machine) {
        this.forwarding = forwarding;
        this.paces = paces;
        this.notice = notice;
        this.machine = machine;
    }

    /** Whom to tell, and how that gets there. */
    record Notice(Deliveries deliveries, Directory directory, Stewards stewards) {

        void plan(String trouble, Instant at) {
            var campaign = CampaignId.LEARNING_SYSTEMS;
            deliveries.govern(campaign, new Terms(campaign.value(), 8, NEWS, Optional.of(NEWS), Terms.Running.RUNNING));
            deliveries.plan(stewards.all().stream()
                    .map(Person::id)
                    .map(person -> new Plan(
                            new Errand(campaign, trouble, STEP, person, person), at, directory.workspaceOf(person)))
                    .toList());
        }
    }

    /** Which trouble of which connector, as a word. */
    static String trouble(String connector, Pace pace) {
        return connector + "." + pace.since().getEpochSecond();
    }

    /** The connector of a trouble. */
    static String connector(String trouble) {
        return trouble.substring(0, trouble.lastIndexOf('.'));
    }

    @Override
    public String name() {
        return "tell of learning systems that take nothing";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** Answers 0 always: what is planned is done by others. */
    @Override
    public int run(Instant now) {
        var time = machine.instant();
        if (!time.isBefore(next)) {
            next = time.plus(EVERY);
            forwarding.names().forEach(connector -> {
                look(connector, time, now);
                look(AskingPace.of(connector), time, now);
            });
        }
        return 0;
    }

    private void look(String connector, Instant time, Instant now) {
        var pace = paces.of(connector);
        boolean isLong = !time.isBefore(pace.since().plus(PATIENCE));
        if (pace.failures() > 0 && (pace.needsOperator() || isLong)) {
            notice.plan(trouble(connector, pace), now);
        }
    }
}
