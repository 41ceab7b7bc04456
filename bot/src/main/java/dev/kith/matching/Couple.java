package dev.kith.matching;

/** Two people, whoever is named first. */
public record Couple(String one, String other) {

    public Couple {
        if (one.equals(other)) {
            throw new IllegalArgumentException("somebody alone is no couple (person: " + one + ")");
        }
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }
}
