package dev.kith.courses;

import dev.kith.campaign.Activity.Fault;
import dev.kith.clock.BusinessTime;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Course;
import dev.kith.connectors.Found;
import dev.kith.connectors.ListsCourses;
import dev.kith.lms.AskingPace;
import dev.kith.lms.CourseName;
import dev.kith.lms.CourseNames;
import dev.kith.lms.CourseSystem;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What those who run Kith, and systems that tell by themselves, have to do with courses. */
public final class CourseDesk {

    private final List<CourseSystem> systems;
    private final CourseNames names;
    private final Hearing hearing;
    private final AskingPace pace;
    private final BusinessTime time;

    CourseDesk(List<CourseSystem> systems, CourseNames names, Hearing hearing, AskingPace pace, BusinessTime time) {
        this.systems = List.copyOf(systems);
        this.names = names;
        this.hearing = hearing;
        this.pace = pace;
        this.time = time;
    }

    /** What is wrong with a name of a course. */
    public Optional<Fault> fault(String course) {
        return names.fault(course);
    }

    /**
     * How far somebody is, as it is known now.
     *
     * @param course by its system
     * @param completedAt null while it is not completed
     */
    public record Known(
            String person,
            String course,
            int progress,
            @Nullable Instant completedAt) {}

    /** A system tells of somebody by itself; told again it changes nothing. The name must have no fault. */
    public Known tell(PersonId person, String course, Pushed pushed) {
        CourseName named = names.read(course).orElseThrow(() -> new IllegalArgumentException("no course: " + course));
        var howFar = hearing.push(person, named, pushed, time.instant());
        return new Known(
                person.value(),
                named.toString(),
                howFar.percent(),
                howFar.completedAt().orElse(null));
    }

    /**
     * One system, for those who run Kith.
     *
     * @param lists whether it says what courses it has
     * @param trouble why it does not answer; empty where it does
     * @param refused what it refused lately
     */
    public record Told(String connector, boolean lists, String trouble, List<RefusedCourse> refused) {}

    public List<Told> systems() {
        return systems.stream()
                .map(system -> new Told(
                        system.name(),
                        system.connector().can(ListsCourses.class).isPresent(),
                        pace.reason(system),
                        hearing.refusals().of(system.name())))
                .toList();
    }

    /** What was asked of a system, or why there is no answer. */
    public sealed interface Listed<T> {

        record Here<T>(List<T> all) implements Listed<T> {}

        /** It cannot say, now or ever. */
        record Cannot<T>(String why) implements Listed<T> {}

        record NoSuchConnector<T>() implements Listed<T> {}
    }

    /** The courses whose name, or id, contains the text. */
    public Listed<Course> courses(String connector, String text) {
        return listed(connector, lists -> lists.courses(text));
    }

    /** What can be done in a course. */
    public Listed<Course.Unit> units(String connector, String course) {
        return listed(connector, lists -> lists.units(course));
    }

    private <T> Listed<T> listed(String name, Function<ListsCourses, Found<List<T>>> question) {
        Optional<Connector> connector = systems.stream()
                .map(CourseSystem::connector)
                .filter(one -> one.name().equals(name))
                .findFirst();
        if (connector.isEmpty()) {
            return new Listed.NoSuchConnector<>();
        }
        return connector
                .get()
                .can(ListsCourses.class)
                .map(question)
                .map(CourseDesk::listed)
                .orElseGet(() -> new Listed.Cannot<>("its kind of connector does not list courses"));
    }

    private static <T> Listed<T> listed(Found<List<T>> found) {
        return switch (found) {
            case Found.There<List<T>> there -> new Listed.Here<>(there.value());
            case Found.Not<List<T>> not -> new Listed.Cannot<>(not.why().reason());
        };
    }
}
