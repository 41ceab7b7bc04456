package dev.kith.courses;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Course;
import dev.kith.connectors.EnrolsLearners;
import dev.kith.connectors.Found;
import dev.kith.connectors.Health;
import dev.kith.connectors.Learner;
import dev.kith.connectors.ListsCourses;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.Place;
import dev.kith.connectors.Progress;
import dev.kith.connectors.ReportsProgress;
import dev.kith.lms.CourseSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A learning system with courses, in memory: tells how far people are, enrols them, and keeps what it was asked. */
public final class ObedientSchool implements Connector, ReportsProgress, ListsCourses, EnrolsLearners {

    private final String name;
    private final Map<String, String> courses = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> enrolled = new ArrayList<>();
    private Optional<Setback> trouble = Optional.empty();
    private Optional<Setback> refusing = Optional.empty();

    public ObedientSchool(String name) {
        this.name = name;
    }

    public CourseSystem telling() {
        return new CourseSystem(this, false, false);
    }

    public CourseSystem enrolling() {
        return new CourseSystem(this, false, true);
    }

    public ObedientSchool teaches(String course, String title) {
        courses.put(course, title);
        return this;
    }

    /** Somebody has done so many of the four parts of a course. */
    public void did(String person, String course, int of) {
        members.add(person + "/" + course);
        parts.put(person + "/" + course, of);
    }

    /** It answers like this, whatever it is asked; no more with nothing. */
    public void answers(Optional<Setback> setback) {
        this.trouble = setback;
    }

    /** It enrols nobody. */
    public void refuses(Setback setback) {
        this.refusing = Optional.of(setback);
    }

    /** What it was asked, each as {@code person/course}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public List<String> enrolled() {
        return List.copyOf(enrolled);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Health health() {
        return new Health(Health.State.UP, "");
    }

    @Override
    public ConnectionTest test() {
        return new ConnectionTest(List.of());
    }

    @Override
    public Found<List<Progress>> progress(Learner learner, String course) {
        String whose = learner.personId() + "/" + course;
        asked.add(whose);
        if (trouble.isPresent()) {
            return Found.not(trouble.get());
        }
        return Found.of(members.contains(whose) ? told(course, parts.getOrDefault(whose, 0)) : List.of());
    }

    private static List<Progress> told(String course, int done) {
        var told = new ArrayList<Progress>();
        told.add(new Progress(Place.course(course), done == 4, Optional.empty()));
        for (int i = 0; i < 4; i++) {
            told.add(new Progress(Place.unit(course, "part" + i), i < done, Optional.empty()));
        }
        return told;
    }

    @Override
    public Outcome enrol(Learner learner, String course) {
        if (trouble.isPresent()) {
            return trouble.get();
        }
        if (refusing.isPresent()) {
            return refusing.get();
        }
        enrolled.add(learner.personId() + "/" + course);
        return members.add(learner.personId() + "/" + course) ? new Outcome.Accepted() : new Outcome.AlreadyThere();
    }

    @Override
    public Found<List<Course>> courses(String text) {
        return trouble.<Found<List<Course>>>map(Found::not)
                .orElseGet(() -> Found.of(courses.entrySet().stream()
                        .filter(one ->
                                one.getKey().contains(text) || one.getValue().contains(text))
                        .map(one -> new Course(one.getKey(), "", one.getValue()))
                        .toList()));
    }

    @Override
    public Found<List<Course.Unit>> units(String course) {
        return Found.of(List.of(new Course.Unit("part0", "page", "Part 0", true)));
    }
}
