package dev.kith.connectors;

/** Something that a connector can do; it can do what it implements, and nobody asks it for anything else. */
public sealed interface Ability permits EnrolsLearners, ListsCourses, ReportsProgress, TakesRecords {}
