package dev.kith.adaptive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Press;
import dev.kith.chat.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What comes back from a card. */
class PressedTest {

    private static Pressed pressed(String data) {
        return AdaptiveCards.pressed(JsonMapper.shared().readTree(data)).orElseThrow();
    }

    @Test
    void aButtonBringsWhatTheFieldsHold() {
        var pressed = pressed("""
                {"kith": "answer|checkin|d1", "field:week": "3", "field:note": " two\\nlines ", "field:next": "",
                 "field:day": "  ", "field:": "x", "other": "y", "field:odd": {"a": 1}, "field:number": 3}""");

        assertThat(pressed.press()).contains(new Press("answer", new Topic("checkin", "d1")));
        assertThat(pressed.values()).containsOnlyKeys("week", "note");
        assertThat(pressed.values()).containsEntry("note", "two\nlines");
        assertThat(pressed.shown()).isEmpty();
        assertThat(pressed.inHome()).isFalse();
        assertThat(pressed.carried()).isEmpty();
    }

    @Test
    void aWindowBringsWhatItCarriesAndWhichFieldsItShowed() {
        var pressed = pressed("""
                {"carried": "sealed", "shown": ["week", "note", 3], "field:week": "3", "field:note": ""}""");

        assertThat(pressed.carried()).contains("sealed");
        assertThat(pressed.shown()).containsExactlyInAnyOrder("week", "note");
        assertThat(pressed.values()).containsOnlyKeys("week");
    }

    @Test
    void whatOpensAWindowIsAPressToo() {
        var pressed = pressed("""
                {"kith": "one-by-one|checkin|d1", "home": true, "msteams": {"type": "task/fetch"}, "type": "task/fetch"}""");

        assertThat(pressed.press()).contains(new Press("one-by-one", new Topic("checkin", "d1")));
        assertThat(pressed.inHome()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "3",
                "\"answer|checkin|d1\"",
                "{\"kith\": 3}",
                "{\"kith\": \"answer\"}",
                "{\"kith\": \"|checkin|d1\"}",
                "{\"kith\": {\"a\": 1}, \"carried\": []}",
                "[{\"kith\": \"answer|checkin|d1\"}]"
            })
    void whatIsNoneOfOursIsNothing(String data) {
        assertThat(AdaptiveCards.pressed(JsonMapper.shared().readTree(data))).isEmpty();
    }

    @Test
    void whatIsMissingIsNothing() {
        assertThat(AdaptiveCards.pressed(MissingNode.getInstance())).isEmpty();
    }

    @Test
    void whoPrintsItReadsNoAnswer() {
        assertThat(pressed("{\"kith\": \"answer|checkin|d1\", \"carried\": \"s\", \"field:note\": \"secret\"}"))
                .hasToString("pressed answer");
    }
}
