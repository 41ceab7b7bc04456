package dev.kith.graph;

import java.util.List;

/** Whether Graph lets us give people the app. */
public sealed interface Permission {

    /** Nothing is missing. */
    record Enough() implements Permission {}

    /** What an admin is to do, a phrase each. */
    record Lacking(List<String> what) implements Permission {}

    /** Nobody could be asked for a moment. */
    record NotKnown(String why) implements Permission {}
}
