package dev.kith.connectors.edx;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.EnrolsLearners;
import dev.kith.connectors.Health;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.TakesRecords;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Turns;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;

/**
 * Completes blocks of one Open edX for learners, and enrols them. Takes what was completed or passed and is mapped to a block
 * ({@code course-v1:…} and {@code block-v1:…}); {@link dev.kith.connectors.Voided} names no place, so what is taken back
 * stays completed there.
 *
 * <p>The user name of a learner is the person id: neither API knows people by anything else. Where Open edX calls them
 * otherwise, let single sign-on hand over the person id as the user name, or share a learning record store instead.
 */
public final class EdxConnector implements Connector, TakesRecords, EnrolsLearners {

    private final EdxSettings settings;
    private final Line line;
    private final Edx edx;
    private final Setbacks setbacks;

    /** {@code client} must not follow redirects; {@code time} is machine time. */
    public EdxConnector(EdxSettings settings, HttpClient client, InstantSource time) {
        this.settings = settings;
        this.line = new Line(settings.name(), client, settings.timeout(), time);
        this.edx = new Edx(settings, line, time);
        this.setbacks = new Setbacks(line);
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Health health() {
        return line.health();
    }

    @Override
    public ConnectionTest test() {
        return new AccessTest(edx, setbacks, line).result();
    }

    @Override
    public boolean takes(LearningRecord record) {
        return record.unitDone().isPresent();
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        var completions = new Completions(edx, setbacks, line);
        return new Turns(records, Completions.batches(records), completions::complete, setbacks.trouble()).outcomes();
    }

    /** In the configured mode; who was enrolled before, even if they left, keeps the mode they had. */
    @Override
    public Outcome enrol(Learner learner, String course) {
        return new Enrolments(edx, setbacks, line).enrol(learner.personId(), course, settings.mode());
    }
}
