package dev.kith.chat;

import dev.kith.redis.Vault;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a window carries while somebody fills it in: what sending it is, which card it was opened from, and what was said on the
 * way. It travels in the window itself, sealed for whoever it was opened before; nothing of it is kept until the last is sent.
 */
public final class Windows {

    private final String platform;
    private final Vault vault;
    private final JsonMapper json;

    /** {@code platform}: a window of one platform is none of another's. */
    public Windows(String platform, Vault vault, JsonMapper json) {
        this.platform = platform;
        this.vault = vault;
        this.json = json;
    }

    /**
     * What was sent: as a press of the card that the window was opened from, and what sending it is.
     *
     * @param form the window itself, where it carried it
     */
    public record Filled(Incoming.Chose chose, Form.Send send, Optional<Form> form) {}

    private record Carried(
            String press,
            Form.Send send,
            String messageId,
            Optional<URI> answerAt,
            Map<String, String> said,
            Optional<Form> form) {

        @Override
        public String toString() {
            return press;
        }
    }

    /** What the window of {@code form} is to carry; {@code card} is the one that it was opened from. */
    public String carried(Address before, Incoming.Card card, Form form) {
        return carried(before, card, form, Optional.empty());
    }

    /** The same with all that it asks, so that it can be shown again: for a platform whose windows have room. */
    public String carriedWhole(Address before, Incoming.Card card, Form form) {
        return carried(before, card, form, Optional.of(form));
    }

    private String carried(Address before, Incoming.Card card, Form form, Optional<Form> whole) {
        var press = Press.of(form.send().action().id(), form.about()).written();
        var carried = new Carried(press, form.send(), card.messageId(), card.answerAt(), form.said(), whole);
        return vault.seal(json.writeValueAsString(carried), context(before));
    }

    /**
     * What somebody sent: {@code values} by field, of the fields that were {@code shown}. Empty where it is none of our windows, or
     * was opened before somebody else.
     */
    public Optional<Filled> filled(
            String eventId, Address from, String sealed, Collection<String> shown, Map<String, String> values) {
        return opened(sealed, from)
                .flatMap(carried -> Press.read(carried.press())
                        .map(press -> new Filled(
                                new Incoming.Chose(
                                        eventId,
                                        from,
                                        new Incoming.Card(
                                                carried.messageId(),
                                                press.about(),
                                                carried.answerAt(),
                                                Optional.empty()),
                                        press.action(),
                                        together(carried.said(), shown, values)),
                                carried.send(),
                                carried.form())));
    }

    /** What was left empty now takes back what was said before. */
    private static Map<String, String> together(
            Map<String, String> said, Collection<String> shown, Map<String, String> values) {
        var all = new HashMap<>(said);
        all.keySet().removeAll(shown);
        all.putAll(values);
        return all;
    }

    private Optional<Carried> opened(String sealed, Address before) {
        try {
            return Optional.of(json.readValue(vault.open(sealed, context(before)), Carried.class));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private String context(Address before) {
        return platform + "-form:" + before;
    }
}
