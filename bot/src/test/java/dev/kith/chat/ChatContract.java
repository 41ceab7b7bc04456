package dev.kith.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every adapter of the chat port does. */
public abstract class ChatContract {

    protected abstract Chat chat();

    /** Somebody the platform knows, whose e-mail is {@link #email()}. */
    protected abstract Address known();

    protected abstract String email();

    /** Somebody the platform does not know. */
    protected abstract Address stranger();

    /** What a human sees now, oldest first, in the form of {@link #shown}. */
    protected abstract List<?> seen(Address by);

    /** What a human sees of a message: the message itself where the platform keeps it as it is. */
    protected Object shown(Message message) {
        return message;
    }

    /** How far somebody can be reached whom the platform does not know. */
    protected Chat.Reach ofAStranger() {
        return Chat.Reach.UNREACHABLE;
    }

    /** Whether the platform knows a posting by its delivery id. */
    protected abstract boolean arrivesOnce();

    @Test
    void whatIsPostedIsSeen() {
        assertThat(chat().post(post("d1", hello()))).isInstanceOf(Posted.Sent.class);

        assertThat(seen(known())).isEqualTo(List.of(shown(hello())));
    }

    @Test
    void everyKindOfBlockArrives() {
        chat().post(post("d1", everything()));

        assertThat(seen(known())).isEqualTo(List.of(shown(everything())));
    }

    @Test
    void messagesKeepTheirOrder() {
        chat().post(post("d2", hello()));
        chat().post(post("d1", everything()));

        assertThat(seen(known())).isEqualTo(List.of(shown(hello()), shown(everything())));
    }

    @Test
    void aPostingThatIsRepeatedArrivesOnce() {
        Assumptions.assumeTrue(arrivesOnce());
        var first = chat().post(post("d1", hello()));
        var second = chat().post(post("d1", everything()));

        assertThat(second).isEqualTo(first);
        assertThat(seen(known())).isEqualTo(List.of(shown(hello())));
    }

    @Test
    void anUpdateTakesThePlaceOfTheMessage() {
        String id = sent(chat().post(post("d1", everything())));
        chat().post(post("d2", hello()));

        assertThat(chat().update(known(), id, thanks())).isEqualTo(new Posted.Sent(id));
        assertThat(seen(known())).isEqualTo(List.of(shown(thanks()), shown(hello())));
    }

    @Test
    void whatIsWithdrawnIsGone() {
        String id = sent(chat().post(post("d1", hello())));

        assertThat(chat().withdraw(known(), id)).isInstanceOf(Posted.Sent.class);
        assertThat(seen(known())).isEmpty();
        assertThat(chat().update(known(), id, thanks())).isInstanceOf(Posted.Refused.class);
    }

    @Test
    void anUnknownMessageIsRefused() {
        assertThat(chat().update(known(), "no-such-message", thanks())).isInstanceOf(Posted.Refused.class);
        assertThat(chat().withdraw(known(), "no-such-message")).isInstanceOf(Posted.Refused.class);
    }

    @Test
    void anUnknownAddressIsRefused() {
        assertThat(chat().post(new Post(stranger(), "d1", hello()))).isInstanceOf(Posted.Refused.class);
        assertThat(chat().reach(stranger())).isEqualTo(ofAStranger());
        assertThat(chat().reach(known())).isEqualTo(Chat.Reach.READY);
    }

    @Test
    void somebodyIsFoundByTheirEmail() {
        assertThat(chat().find(email())).contains(known());
        assertThat(chat().find(email().toUpperCase(Locale.ROOT))).contains(known());
        assertThat(chat().find("nobody@nowhere.example")).isEmpty();
    }

    @Test
    void aPreviewShowsTheWords() {
        assertThat(chat().preview(everything())).contains("How was your week?", "Heavy", "Send");
    }

    protected final Post post(String deliveryId, Message message) {
        return new Post(known(), deliveryId, message);
    }

    public static String sent(Posted posted) {
        return ((Posted.Sent) posted).messageId();
    }

    public static Message hello() {
        return Message.of(Message.Kind.NOTICE, "Hello", new Block.Text("Good to have you here."));
    }

    public static Message everything() {
        return Samples.checkin();
    }

    public static Message thanks() {
        return Message.of(Message.Kind.CHECKIN, "Thanks", new Block.Text("Thank you, noted."))
                .with(new Topic("checkin", "d1"));
    }
}
