package dev.kith.chat;

import java.net.URI;
import java.util.List;

/** Messages that hold everything a message can hold. */
public final class Samples {

    private Samples() {}

    public static Message checkin() {
        return new Message(
                Message.Kind.CHECKIN,
                "A short check-in is here for you",
                new Topic("checkin", "d1"),
                List.of(
                        new Block.Heading("Your week"),
                        new Block.Text("Two questions, one minute."),
                        Block.Scale.labelled(
                                "week", "How was your week?", false, List.of("Heavy", "Mixed", "Fine", "Great")),
                        new Block.Choice(
                                "next",
                                "What would help most?",
                                true,
                                List.of(new Block.Option("time", "More time"), new Block.Option("talk", "A talk"))),
                        new Block.FreeText("note", "Anything else?", true, 20),
                        new Block.Divider(),
                        Block.Facts.of("Confidentiality", "named"),
                        new Block.Link("Read on", URI.create("https://kith.example/read?a=1&b=2")),
                        new Block.Image(URI.create("https://kith.example/picture.png"), "Two people at a table"),
                        new Block.Actions(List.of(
                                new Block.Action("answer", "Send", true),
                                new Block.Action("snooze", "Later", false)))));
    }
}
