package dev.kith.people;

/** A row that makes a person, and the person. */
record Checked(Row row, Person person) {}
