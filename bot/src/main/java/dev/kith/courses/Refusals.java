package dev.kith.courses;

import dev.kith.lms.CourseName;
import java.time.Instant;
import java.util.List;

/** What learning systems refused lately, for those who run Kith: of which course, never of whom. */
interface Refusals {

    void note(CourseName course, String reason, Instant at);

    /** The latest of each course of a system, by course. */
    List<RefusedCourse> of(String system);
}
