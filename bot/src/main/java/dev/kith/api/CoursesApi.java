package dev.kith.api;

import dev.kith.connectors.Course;
import dev.kith.courses.CourseDesk;
import dev.kith.courses.CourseDesk.Listed;
import dev.kith.courses.Pushed;
import dev.kith.lms.Forwarding;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Courses of the learning systems: what there is, and what a system tells by itself that somebody did. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "forwarding")
class CoursesApi {

    private final CourseDesk courses;
    private final Forwarding forwarding;
    private final Directory directory;

    CoursesApi(CourseDesk courses, Forwarding forwarding, Directory directory) {
        this.courses = courses;
        this.forwarding = forwarding;
        this.directory = directory;
    }

    @PutMapping("/people/{id}/courses/{course}")
    @Operation(
            summary =
                    "Tell that somebody completed a course, or how far they are: completedAt, or progress from 0 to 100, and"
                            + " name; told again it changes nothing")
    CourseDesk.Known tell(@PathVariable String id, @PathVariable String course, @RequestBody Pushed pushed) {
        PersonId person = PeopleDataApi.person(id);
        if (directory.find(person).isEmpty()) {
            throw Refusal.notFound("person", id, "the id of somebody in the directory");
        }
        courses.fault(course).ifPresent(fault -> {
            throw Refusal.invalid(fault.field(), fault.problem(), fault.valid());
        });
        pushed.problem().ifPresent(problem -> {
            throw Refusal.invalid(
                    "body", problem, "{\"completedAt\": \"2026-01-06T12:00:00Z\"} or {\"progress\": 40}, and a name");
        });
        return courses.tell(person, course, pushed);
    }

    @GetMapping("/forwarding/{connector}/courses")
    @Operation(summary = "The courses of a learning system whose name or id contains a text, up to 100")
    List<Course> courses(@PathVariable String connector, @RequestParam(defaultValue = "") String text) {
        return listed(connector, courses.courses(connector, text));
    }

    @GetMapping("/forwarding/{connector}/courses/{id}/units")
    @Operation(summary = "What can be done in a course, in its order")
    List<Course.Unit> units(@PathVariable String connector, @PathVariable String id) {
        return listed(connector, courses.units(connector, id));
    }

    private <T> List<T> listed(String connector, Listed<T> listed) {
        return switch (listed) {
            case Listed.Here<T> here -> here.all();
            case Listed.Cannot<T> cannot ->
                throw Refusal.conflict(
                        "connector",
                        connector + " does not say: " + cannot.why(),
                        "a connector of kind moodle or canvas whose system answers");
            case Listed.NoSuchConnector<T> none ->
                throw Refusal.notFound(
                        "connector",
                        connector,
                        String.join(", ", forwarding.names().stream().sorted().toList()));
        };
    }
}
