package dev.kith.pack;

/** Why somebody was given this nudge, of all that fit. */
sealed interface Because {

    /** It helps with a skill that they want. */
    record Wish(String skill) implements Because {}

    /** It is for a role that they would like to try. */
    record Role(String role) implements Because {}

    /** Of all that fit, the people of this segment found it the most helpful; as many said so as make a segment, at least. */
    record Liked(Segment by) implements Because {}

    /** Whether it helps people like them is to be found out. */
    record Exploring() implements Because {}

    /** It is the only one that is left. */
    record Next() implements Because {}
}
