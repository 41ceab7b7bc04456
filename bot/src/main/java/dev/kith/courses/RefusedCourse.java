package dev.kith.courses;

import java.time.Instant;

/** What a learning system refused last of one of its courses: its words, without whom they were about. */
public record RefusedCourse(String course, String reason, Instant at) {}
