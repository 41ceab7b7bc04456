package dev.kith.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a platform tells us; who said it was verified by the adapter, everything else is only claimed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "incoming")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Incoming.Said.class, name = "said"),
    @JsonSubTypes.Type(value = Incoming.Chose.class, name = "chose"),
    @JsonSubTypes.Type(value = Incoming.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Incoming.Left.class, name = "left"),
    @JsonSubTypes.Type(value = Incoming.ChangedProfile.class, name = "changed-profile"),
    @JsonSubTypes.Type(value = Incoming.OpenedHome.class, name = "opened-home")
})
public sealed interface Incoming {

    /** The platform's id of the event: a second one with the same id is the same event. */
    String eventId();

    /** Who it was. */
    Address from();

    /** Somebody wrote to Kith. */
    record Said(String eventId, Address from, String text) implements Incoming {

        /** What somebody said is nobody's business who prints it. */
        @Override
        public String toString() {
            return "said (event: " + eventId + ")";
        }
    }

    /** Somebody pressed a button, with what the card's fields held: option ids, or text, by field. */
    record Chose(String eventId, Address from, Card card, String action, Map<String, String> values)
            implements Incoming {

        /** Without what the fields held. */
        @Override
        public String toString() {
            return "chose " + action + " (event: " + eventId + ")";
        }
    }

    /** Somebody can be reached from now on. */
    record Joined(String eventId, Address from) implements Incoming {}

    /** Somebody can no longer be reached. */
    record Left(String eventId, Address from) implements Incoming {}

    /** The platform's profile of somebody is another now; it says that they live there. */
    record ChangedProfile(String eventId, Address from, Locality locality) implements Incoming {

        /** What an older version left in the inbox says nothing of it. */
        public ChangedProfile {
            locality = Objects.requireNonNullElse(locality, Locality.UNKNOWN);
        }

        /** Without a word of where they live. */
        public ChangedProfile(String eventId, Address from) {
            this(eventId, from, Locality.UNKNOWN);
        }
    }

    /** Somebody looks at Kith's home. */
    record OpenedHome(String eventId, Address from) implements Incoming {}

    /**
     * The card that was clicked.
     *
     * @param messageId the platform's, to update it; empty where it was in the home
     * @param about the topic in the button
     * @param answerAt where the platform wants this one click answered, for a while; it is the adapter's to trust or not
     * @param opens what lets a window open before whoever clicked, for a moment
     */
    record Card(String messageId, Topic about, Optional<URI> answerAt, Optional<String> opens) {

        public Card(String messageId, Topic about) {
            this(messageId, about, Optional.empty(), Optional.empty());
        }

        /** Something that was pressed in the home. */
        public static Card inHome(Topic about) {
            return new Card("", about);
        }

        boolean wasInHome() {
            return messageId.isEmpty();
        }
    }
}
