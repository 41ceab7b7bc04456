package dev.kith.connectors.moodle;

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
 * Completes activities of one Moodle for people, lists its courses, enrols and tells progress. Takes what was completed or passed and
 * is mapped to an activity by its course module id. What is taken back later stays completed there, since
 * {@link dev.kith.connectors.Voided} names no place.
 */
public final class MoodleConnector implements Connector, TakesRecords, ListsCourses, EnrolsLearners, ReportsProgress {

    private static final int AT_ONCE = 4;

    private final MoodleSettings settings;
    private final Line line;
    private final Moodle moodle;

    /** {@code client} must not follow redirects; {@code time} is machine time. */
    public MoodleConnector(MoodleSettings settings, HttpClient client, InstantSource time) {
        this.settings = settings;
        this.line = new Line(settings.name(), client, settings.timeout(), time, AT_ONCE);
        this.moodle = new Moodle(settings, line);
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
        return new SiteTest(moodle).result();
    }

    @Override
    public boolean takes(LearningRecord record) {
        return record.unitDone().isPresent();
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Outcome> forward(List<LearningRecord> records) {
        var completing = new Completing(moodle, people());
        var each = IntStream.range(0, records.size()).mapToObj(List::of).toList();
        return new Turns(records, each, batch -> completing.complete(batch.getFirst()), moodle.trouble()).outcomes();
    }

    @Override
    public Found<List<Course>> courses(String text) {
        return new Courses(moodle).courses(text);
    }

    /** By course module id; a unit {@code canBeDone} where its completion is tracked. */
    @Override
    public Found<List<Course.Unit>> units(String course) {
        return new Courses(moodle).units(course);
    }

    /** As a student; Moodle does not tell a new enrolment from one that was there. */
    @Override
    public Outcome enrol(Learner learner, String course) {
        return switch (people().user(learner)) {
            case Found.There<String> user -> new Courses(moodle).enrol(user.value(), course);
            case Found.Not<String> not -> not.why();
        };
    }

    @Override
    public Found<List<Progress>> progress(Learner learner, String course) {
        return people().user(learner).then(user -> new Courses(moodle).progress(user, course));
    }

    private People people() {
        return new People(moodle, settings.knownBy());
    }
}
