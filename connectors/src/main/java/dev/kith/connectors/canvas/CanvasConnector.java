package dev.kith.connectors.canvas;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Course;
import dev.kith.connectors.EnrolsLearners;
import dev.kith.connectors.Found;
import dev.kith.connectors.Health;
import dev.kith.connectors.Learner;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.ListsCourses;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Progress;
import dev.kith.connectors.ReportsProgress;
import dev.kith.connectors.TakesRecords;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Turns;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Marks module items of one Canvas as done, acting for each learner, and lists, enrols and tells progress. Takes what was
 * completed or passed and is mapped to a module item ({@code <moduleId>:<itemId>}) that asks to be marked as done. What is
 * taken back later stays done there, since {@link dev.kith.connectors.Voided} names no place. One call at a time,
 * because Canvas limits each token.
 */
public final class CanvasConnector implements Connector, TakesRecords, ListsCourses, EnrolsLearners, ReportsProgress {

    private final CanvasSettings settings;
    private final Line line;
    private final Canvas canvas;
    private final Setbacks setbacks;

    /** {@code client} must not follow redirects; {@code time} is machine time. */
    public CanvasConnector(CanvasSettings settings, HttpClient client, InstantSource time) {
        this.settings = settings;
        this.line = new Line(settings.name(), client, settings.timeout(), time);
        this.canvas = new Canvas(settings, line);
        this.setbacks = new Setbacks(canvas, line);
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
        return new AccessTest(canvas, setbacks).result();
    }

    @Override
    public boolean takes(LearningRecord record) {
        return record.unitDone().isPresent();
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        var marking = new Marking(canvas, setbacks, settings.knownBy(), line);
        var each = IntStream.range(0, records.size()).mapToObj(List::of).toList();
        return new Turns(records, each, batch -> marking.mark(batch.getFirst()), setbacks.trouble()).outcomes();
    }

    /** Of the account of the token's user, by name, code or whole SIS id. */
    @Override
    public Found<List<Course>> courses(String text) {
        return new Courses(canvas, setbacks, line).courses(text);
    }

    /** A unit {@code canBeDone} where its requirement is “mark as done”; headings are left out. */
    @Override
    public Found<List<Course.Unit>> units(String course) {
        return new Modules(canvas, setbacks, line).units(course);
    }

    /** Canvas does not tell a new enrolment from one that was there. */
    @Override
    public Outcome enrol(Learner learner, String course) {
        return new Courses(canvas, setbacks, line).enrol(settings.knownBy().reference(learner), course);
    }

    /** Of each item that has a requirement. */
    @Override
    public Found<List<Progress>> progress(Learner learner, String course) {
        return new Modules(canvas, setbacks, line).progress(settings.knownBy().reference(learner), course);
    }
}
