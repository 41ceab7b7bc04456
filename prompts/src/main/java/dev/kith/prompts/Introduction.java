package dev.kith.prompts;

import java.util.List;
import java.util.Optional;

/** The words for a match, what the two may hold to, and questions to begin with. */
public record Introduction(PromptId id, String title, Words words, Beginning beginning, Sequel sequel)
        implements Prompt {

    /** What is read of the other: each alone, or both in one conversation. */
    public sealed interface Words {

        /** What both read where they are brought into one conversation. */
        String together();

        /** What is said where more than two meet; empty where nothing is written for that. */
        default Optional<Several> several() {
            return Optional.empty();
        }

        /**
         * One shares something with the other. {@code {name}} is the other person and {@code {skill}} what brings them together;
         * where both read it, they are {@code {mentee}} and {@code {mentor}}.
         *
         * @param role what the one who shares is to the other
         */
        record OfRoles(String toMentee, String toMentor, String together, Role role) implements Words {}

        /** Neither teaches the other. {@code {name}} is the other person; where both read it, they are {@code {one}} and {@code {other}}. */
        record OfEquals(String toEach, String together, Optional<Several> several) implements Words {}
    }

    /** What the one who shares something is to the other. */
    public enum Role {
        MENTOR,
        BUDDY,
        SPONSOR
    }

    /**
     * What three or more equals read. {@code {name}} are all the others; where all read it, {@code {one}} is the first of them and {@code
     * {other}} are the rest.
     *
     * @param groundRules what they may hold to; none where nothing is said
     */
    public record Several(String toEach, String together, List<String> groundRules) {

        public Several {
            groundRules = List.copyOf(groundRules);
        }
    }

    /**
     * How the two begin.
     *
     * @param groundRules what they may hold to
     * @param icebreakers questions to begin with, which may hold {@code {name}} and {@code {skill}} as {@link Words} do
     */
    public record Beginning(List<String> groundRules, List<String> icebreakers) {

        public Beginning {
            groundRules = List.copyOf(groundRules);
            icebreakers = List.copyOf(icebreakers);
        }
    }

    /** What comes of it: the meetings where there are several, and what is asked afterwards. */
    public record Sequel(List<Meeting> meetings, Optional<FollowUps> followUps) {

        /** The two go on as they like. */
        public static final Sequel NONE = new Sequel(List.of(), Optional.empty());

        public Sequel {
            meetings = List.copyOf(meetings);
        }
    }

    /** One of several meetings, and what one does in it. */
    public record Meeting(String title, String text) {}

    /** What is asked afterwards, what to do next, and how it ends. */
    public record FollowUps(String didYouMeet, String worthIt, String next, String close) {}
}
