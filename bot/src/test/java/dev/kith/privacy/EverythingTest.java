package dev.kith.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.erasure.ErasureParts;
import dev.kith.people.PeopleParts;
import dev.kith.people.PersonId;
import dev.kith.redis.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of somebody: the whole to them, and to others only what is nobody's secret. */
class EverythingTest {

    private static final PersonId ANA = new PersonId("ana");

    private final Workplace workplace = Workplace.of(
            TestPeople.speaking("ana", "Europe/Berlin", Locale.ENGLISH), TestPeople.in("ben", "Europe/Berlin"));
    private final Consents consents = PrivacyParts.consents(workplace.redis());
    private final Everything everything =
            PrivacyParts.everything(new Known(workplace.directory(), consents, workplace.time()), workplace.holders());

    @BeforeEach
    void lives() {
        workplace.knows(TestPeople.others(10, "Support"));
        workplace.runs("""
                id: weekly-checkin
                activity: {kind: checkin, prompt: weekly}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=1', at: '10:00'}
                """);
        workplace.later(Period.ofDays(2));
        workplace
                .person("ana")
                .seesLast("named")
                .answers("energy", "4", "clarity", "3", "belonging", "5", "comment", "A good week.");
        workplace.runs("""
                id: pulse
                activity: {kind: checkin, prompt: belonging}
                audience: 'true'
                schedule: {rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=1', at: '10:00'}
                confidentiality: {mode: confidential, k: 5}
                """);
        workplace.later(Period.ofDays(3));
        workplace.person("ana").seesLast("fewer than 5").answers("authenticity", "4", "acceptance", "4", "voice", "2");
        consents.optOut(ANA, "peer-mentors");
        workplace.later(Duration.ZERO);
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void othersAreToldNamedAnswersWithTheirQuestionsAndNothingOfConfidentialOnesOrOfANo() {
        var told = everything.forOthers(ANA);

        assertThat(told.get("answers")).singleElement().satisfies(line -> {
            assertThat(line.what()).contains("January");
            assertThat(line.words()).contains("A good week.").contains("?");
        });
        assertThat(told.get("sent"))
                .singleElement()
                .satisfies(line -> assertThat(line.what()).isEqualTo("Weekly check-in"));
        assertThat(told.toString())
                .contains("Weekly check-in")
                .doesNotContainIgnoringCase("pulse")
                .doesNotContain("sealed")
                .doesNotContain("peer-mentors");
        assertThat(everything.forOthers(new PersonId("ben"))).doesNotContainKey("answers");
    }

    @Test
    void theyThemselvesAreToldThatTheyAnsweredInConfidenceAndNeverWhat() {
        var whole = text(everything.of(workplace.directory().find(ANA).orElseThrow()));

        assertThat(whole)
                .contains("Europe/Berlin")
                .contains("A good week.")
                .contains("You answered this; what you said is sealed")
                .contains("peer-mentors")
                .contains("That is all of it");
    }

    @Test
    void whatOnlyTheyCanTellIsToldToThemAlone() {
        try (var own = Workplace.declaring(
                TestRedis.Mode.ALONE, PeopleParts.carers(), TestPeople.in("eva", "Europe/Berlin"))) {
            var eva = own.directory().all().iterator().next();
            PeopleParts.sealedWords(
                            own.redis(), TestRedis.vault(), JsonMapper.builder().build())
                    .change(eva.id(), told -> told.with("carer", Optional.of("yes-carer")));
            var known = new Known(own.directory(), PrivacyParts.consents(own.redis()), own.time());
            var all = PrivacyParts.everything(known, own.holders());

            assertThat(text(all.of(eva))).contains("Do you care for somebody at home?", "Yes, I do");
            assertThat(all.forOthers(eva.id()).toString()).doesNotContain("care", "Yes");
        }
    }

    @Test
    void namedAnswersAreToldLongerThanWhatAskedForThem() {
        var nightly = new ErasureParts(workplace, Path.of("unused")).nightly();
        nightly.run(workplace.now().plus(Duration.ofDays(120)));

        assertThat(workplace.deliveries("weekly-checkin")).isEmpty();
        assertThat(everything.forOthers(ANA).get("answers"))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).contains("A good week."));
    }

    @Test
    void isToldInEachLanguageWithNoCardTooLong() {
        for (String language : List.of("en", "de", "es", "fr", "ar")) {
            var reader = workplace.directory().find(ANA).orElseThrow().speaking(Locale.forLanguageTag(language));
            var cards = everything.of(reader);
            assertThat(cards)
                    .hasSizeGreaterThan(2)
                    .allMatch(card -> card.blocks().size() <= 10);
            assertThat(text(cards)).contains("A good week.");
        }
    }

    private static String text(List<Message> cards) {
        return cards.stream()
                .flatMap(card -> card.blocks().stream())
                .map(Block::toString)
                .collect(Collectors.joining("\n"));
    }
}
