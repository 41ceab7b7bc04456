package dev.kith.introduction;

/** Two people with a reason to meet: one offers the skill that the other wants. */
record Pair(String mentor, String mentee, String skill) {

    boolean has(String person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    String other(String person) {
        return mentor.equals(person) ? mentee : mentor;
    }
}
