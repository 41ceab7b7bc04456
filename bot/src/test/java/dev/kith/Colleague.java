package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.simulator.Shown;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Somebody on a platform, whichever it is: what they have before them, and what the platform tells Kith of what they do. */
interface Colleague {

    /** The platform's id of them. */
    String id();

    /** What they have before them now in the conversation with Kith, oldest first. */
    List<Shown> screen();

    /** Each first wording of whatever was ever shown where they read, and what reads otherwise now. */
    List<String> everRead();

    /** What can be pressed on a message as it reads now. */
    List<String> buttons(Shown message);

    /** Where the links of a message lead. */
    List<String> links(Shown message);

    void presses(String action, Shown message);

    void says(String text);

    /** Longer than the application takes for what a click leaves behind. */
    Duration SOON = Duration.ofSeconds(10);

    /** The only message whose words hold these, once it is there: what a click leaves behind, the application does by itself. */
    default Shown sees(String words) {
        Eventually.is(() -> screen().stream().anyMatch(one -> one.text().contains(words)), SOON);
        var found = screen().stream().filter(one -> one.text().contains(words)).toList();
        assertThat(found).as("%s sees “%s” on %s", id(), words, screen()).hasSize(1);
        return found.getFirst();
    }

    default Colleague seesNothingOf(String words) {
        assertThat(everRead()).as("%s", id()).noneMatch(text -> text.contains(words));
        return this;
    }

    /** Presses a button of the only message whose words hold these. */
    default void pressesOn(String words, String action) {
        var message = sees(words);
        assertThat(buttons(message)).as("%s", message).contains(action);
        presses(action, message);
    }

    /** The half hours that the message offers, by the buttons that take them, the earliest first. */
    default List<String> halfHours(Shown message) {
        return buttons(message).stream()
                .filter(action -> action.startsWith("take-"))
                .distinct()
                .toList();
    }

    /** What was ever shown, and what is on the screen, as one. */
    static List<String> texts(Stream<Shown> ever, List<Shown> now) {
        return Stream.concat(ever, now.stream()).map(Shown::text).toList();
    }
}
