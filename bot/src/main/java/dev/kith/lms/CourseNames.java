package dev.kith.lms;

import dev.kith.campaign.Activity.Fault;
import dev.kith.connectors.Connector;
import dev.kith.connectors.ReportsProgress;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How courses are named by prompts, conditions and scripts: {@code <connector>:<id>}, or the id alone where one connector tells how
 * far people are, or none does.
 *
 * @param connectors all of them
 * @param telling those that tell how far people are
 */
public record CourseNames(Set<String> connectors, Set<String> telling) {

    private static final String FIELD = "course";
    private static final int LONGEST = 300;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** What ids of courses may begin with before a colon: Open edX's keys, and addresses. */
    private static final Set<String> OF_IDS = Set.of("course-v1", "library-v1", "http", "https", "urn");

    public CourseNames {
        connectors = Set.copyOf(connectors);
        telling = Set.copyOf(telling);
    }

    static CourseNames of(Collection<Connector> connectors) {
        return new CourseNames(
                connectors.stream().map(Connector::name).collect(Collectors.toSet()),
                connectors.stream()
                        .filter(one -> one.can(ReportsProgress.class).isPresent())
                        .map(Connector::name)
                        .collect(Collectors.toSet()));
    }

    /** What is meant; empty where that is not known ({@link #fault} says why). */
    public Optional<CourseName> read(String said) {
        return fault(said).isPresent() ? Optional.empty() : Optional.of(meant(said));
    }

    /** What is wrong with a name. */
    public Optional<Fault> fault(String said) {
        String system = system(said);
        if (said.isBlank() || said.length() > LONGEST || !system.isEmpty() && said.length() == system.length() + 1) {
            return Optional.of(new Fault(FIELD, "is no name of a course: " + said, valid()));
        }
        if (!isKnown(system) && !system.isEmpty()) {
            return Optional.of(
                    new Fault(FIELD, "no connector is called " + system + " (course: " + said + ")", valid()));
        }
        return system.isEmpty() && telling.size() > 1
                ? Optional.of(new Fault(FIELD, "several learning systems have courses (course: " + said + ")", valid()))
                : Optional.empty();
    }

    /** All the names by which a course may be asked for. */
    public Set<String> of(CourseName course) {
        var names = new HashSet<>(Set.of(course.toString()));
        if (course.system().equals(usual())) {
            names.add(course.id());
        }
        return names;
    }

    private CourseName meant(String said) {
        String system = system(said);
        return system.isEmpty()
                ? new CourseName(usual(), said)
                : new CourseName(system, said.substring(system.length() + 1));
    }

    /** Whose a course is that is named by its id alone; nobody's where that is not clear. */
    private String usual() {
        if (telling.isEmpty()) {
            return CourseName.PUSHED;
        }
        return telling.size() == 1 ? telling.iterator().next() : "";
    }

    /** What is before the colon, where that names a system; else empty. */
    private String system(String said) {
        int colon = said.indexOf(':');
        String before = colon < 0 ? "" : said.substring(0, colon);
        return isKnown(before) || NAME.matcher(before).matches() && !OF_IDS.contains(before) ? before : "";
    }

    private boolean isKnown(String system) {
        return connectors.contains(system) || system.equals(CourseName.PUSHED);
    }

    private String valid() {
        return Stream.concat(connectors.stream().sorted(), Stream.of(CourseName.PUSHED))
                .map(name -> name + ":<id>")
                .collect(Collectors.joining(", "));
    }
}
