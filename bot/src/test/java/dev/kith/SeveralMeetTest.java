package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Block;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three who were told of each other find a half hour that suits all three, and each says for themselves whether they met. */
class SeveralMeetTest {

    private static final String COFFEE = """
            id: coffee
            activity: {kind: introduction, prompt: peers}
            programme: {joining: everybody, form: peers}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=8;BYDAY=TU', at: '10:00', from: 2026-01-06}
            """;

    private final Workplace workplace = Workplace.of(
                    TestPeople.in("ana", "Europe/Berlin"),
                    TestPeople.in("ben", "Europe/Berlin"),
                    TestPeople.in("cai", "Europe/Lisbon"))
            .followsIntroductions();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void introduced() {
        workplace.runs(COFFEE).later(Period.ofDays(1)).later(Duration.ofHours(8));
    }

    @Test
    void itIsSettledWhenTheLastOfThemCan() {
        introduced();
        workplace.person("ana").seesLast("Half an hour with ben and cai");
        String half = take("ana");
        presses("ana", half);
        presses("ben", half);
        assertThat(reads("ben")).doesNotContain("You meet");
        presses("cai", half);

        assertThat(reads("cai")).contains("You meet ana and ben");
        workplace.later(Duration.ofHours(1));
        assertThat(reads("ana")).contains("You meet ben and cai");
        assertThat(reads("ben")).contains("You meet ana and cai");
    }

    @Test
    void whereOneIsErasedTheOthersGoOnWithoutThem() {
        introduced();
        String half = take("ana");
        presses("ana", half);
        presses("ben", half);
        workplace.loses("ben");
        workplace.holders().stream()
                .filter(PersonalData.class::isInstance)
                .map(PersonalData.class::cast)
                .forEach(one -> one.erase(new PersonId("ben")));
        presses("cai", half);

        assertThat(reads("cai")).contains("You meet ana").doesNotContain("ben");
        workplace.later(Duration.ofHours(1));
        assertThat(reads("ana")).contains("You meet cai").doesNotContain("ben");
    }

    @Test
    void eachIsAskedForThemselves() {
        introduced();
        workplace.later(Period.ofDays(8));
        workplace.person("ana").seesLast("With: ben and cai").presses("met").presses("worth-yes");
        workplace.person("ben").seesLast("With: ana and cai").presses("not-yet");

        assertThat(reads("cai")).contains("With: ana and ben").contains("[Not yet]");
        workplace.later(Period.ofDays(9));
        assertThat(askings("ana")).isOne();
        assertThat(askings("ben")).isEqualTo(2);
        assertThat(askings("cai")).isEqualTo(2);
    }

    private String take(String person) {
        return last(person).message().actions().getFirst().id();
    }

    private void presses(String person, String action) {
        workplace.person(person).seesLast("Half an hour with").presses(action);
    }

    private String reads(String person) {
        return Employee.text(last(person).message());
    }

    private FakeChat.Card last(String person) {
        return workplace.chat().cards(person).getLast();
    }

    private long askings(String person) {
        List<FakeChat.Card> cards = workplace.chat().cards(person);
        return cards.stream()
                .filter(card -> card.message().blocks().stream()
                        .anyMatch(block -> block instanceof Block.Facts facts
                                && facts.pairs().getFirst().getKey().equals("With")))
                .count();
    }
}
