package dev.kith.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** One part of a message. Sealed: a new one does not compile until every renderer draws it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Block.Scale.class, name = "scale"),
    @JsonSubTypes.Type(value = Block.FreeText.class, name = "text-input"),
    @JsonSubTypes.Type(value = Block.Day.class, name = "day"),
    @JsonSubTypes.Type(value = Block.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Block.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Block.Divider.class, name = "divider"),
    @JsonSubTypes.Type(value = Block.Actions.class, name = "actions"),
    @JsonSubTypes.Type(value = Block.Window.class, name = "window")
})
public sealed interface Block {

    /** A title; plain text of one line. */
    record Heading(String text) implements Block {}

    /** A paragraph of plain text; nothing in it is markup, and every renderer escapes it. */
    record Text(String text) implements Block {}

    /** Short label and value pairs, in their order. */
    record Facts(List<Map.Entry<String, String>> pairs) implements Block {

        public static Facts of(String label, String value) {
            return new Facts(List.of(Map.entry(label, value)));
        }
    }

    /** One of several. */
    record Choice(String id, String label, boolean optional, List<Option> options) implements Field {}

    /** One point of a labelled scale; the options' ids are {@code 1} to {@code n}. */
    record Scale(String id, String label, boolean optional, List<Option> options) implements Field {

        /** A scale whose points carry these words, lowest first. */
        public static Scale labelled(String id, String label, boolean optional, List<String> words) {
            var points = IntStream.rangeClosed(1, words.size())
                    .mapToObj(point -> new Option(String.valueOf(point), words.get(point - 1)))
                    .toList();
            return new Scale(id, label, optional, points);
        }
    }

    /** What somebody writes, at most {@code maxLength} characters; {@code value} stands there to begin with. */
    record FreeText(String id, String label, boolean optional, int maxLength, String value) implements Field {

        /** What was kept before fields could begin filled in has none. */
        public FreeText {
            value = Objects.requireNonNullElse(value, "");
        }

        public FreeText(String id, String label, boolean optional, int maxLength) {
            this(id, label, optional, maxLength, "");
        }
    }

    /** A day of the calendar, {@code 2026-12-24}; {@code value}, or nothing, stands there to begin with. */
    record Day(String id, String label, boolean optional, String value) implements Field {

        public Day {
            value = Objects.requireNonNullElse(value, "");
        }

        public Day(String id, String label, boolean optional) {
            this(id, label, optional, "");
        }
    }

    /** Somewhere to read on. */
    record Link(String label, URI target) implements Block {}

    /** A picture; {@code alt} says in words what it shows. */
    record Image(URI source, String alt) implements Block {}

    /** A line between two parts. */
    record Divider() implements Block {}

    /** Buttons. */
    record Actions(List<Action> actions) implements Block {}

    /** A button that opens a window ({@link Form}); where a platform opens none, there is none. */
    record Window(Action action) implements Block {}

    /** A block that asks for a value. */
    sealed interface Field extends Block {

        String id();

        String label();

        boolean optional();
    }

    /** One of a field's answers. */
    record Option(String id, String label) {}

    /** A button; the id is one of the design's actions, such as {@code answer} or {@code snooze}. */
    record Action(String id, String label, boolean primary) {}
}
