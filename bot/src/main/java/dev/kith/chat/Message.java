package dev.kith.chat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Kith says, for any platform.
 *
 * @param kind what sort of message
 * @param summary the notification's line: on a lock screen it gives nothing away, so it never quotes a question
 * @param campaign the campaign it belongs to, null for notices and replies
 * @param about whom a click on it concerns: the handler and its reference
 * @param blocks the parts, in their order
 * @param language the tag of the language that all of it is written in, null where nobody said: {@code de-AT}
 */
public record Message(
        Kind kind,
        String summary,
        @Nullable String campaign,
        Topic about,
        List<Block> blocks,
        @Nullable String language) {

    /** The sorts of messages; a {@code NOTICE} belongs to no campaign, a {@code REPLY} answers what somebody said. */
    public enum Kind {
        NUDGE,
        CHECKIN,
        INTRODUCTION,
        NOTICE,
        REPLY
    }

    public Message {
        blocks = List.copyOf(blocks);
    }

    /** One of which nobody said in which language it is. */
    public Message(Kind kind, String summary, @Nullable String campaign, Topic about, List<Block> blocks) {
        this(kind, summary, campaign, about, blocks, null);
    }

    /** A message as a feature writes it: which campaign it belongs to is told when it is sent. */
    public Message(Kind kind, String summary, Topic about, List<Block> blocks) {
        this(kind, summary, null, about, blocks);
    }

    /** A message that nothing can be done with. */
    public static Message of(Kind kind, String summary, Block... blocks) {
        return new Message(kind, summary, Topic.NONE, List.of(blocks));
    }

    /** The same, told which campaign it belongs to. */
    public Message forCampaign(@Nullable String id) {
        return new Message(kind, summary, id, about, blocks, language);
    }

    /** The same, told in which language it is written. */
    public Message in(Locale locale) {
        return new Message(kind, summary, campaign, about, blocks, locale.toLanguageTag());
    }

    /** The same with one more part under its title. */
    public Message withUnderTitle(Block block) {
        var all = new ArrayList<>(blocks);
        all.add(!all.isEmpty() && all.getFirst() instanceof Block.Heading ? 1 : 0, block);
        return with(all);
    }

    public Message with(Topic topic) {
        return new Message(kind, summary, campaign, topic, blocks, language);
    }

    /** The same with other parts. */
    public Message with(List<Block> others) {
        return new Message(kind, summary, campaign, about, others, language);
    }

    @JsonIgnore
    public List<Block.Field> fields() {
        return blocks.stream().flatMap(Message::field).toList();
    }

    @JsonIgnore
    public List<Block.Action> actions() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Actions row ? row.actions().stream() : Stream.empty())
                .toList();
    }

    public Optional<Block.Field> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private static Stream<Block.Field> field(Block block) {
        return block instanceof Block.Field field ? Stream.of(field) : Stream.empty();
    }
}
