package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.campaign.Programme.Asking;
import dev.kith.campaign.Programme.Course;
import dev.kith.campaign.Programme.Form;
import dev.kith.campaign.Programme.Joining;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign says of how it brings people together, and what is wrong with it, with its place. */
class ProgrammeReaderTest {

    @Test
    void isAsUsualWhereNothingIsSaid() {
        assertThat(read("")).isEqualTo(Programme.USUAL);
        assertThat(Programme.USUAL.course())
                .isEqualTo(new Course(Period.ofWeeks(12), Period.ofWeeks(26), Optional.empty()));
        assertThat(Programme.USUAL.asking().whom()).isEqualTo(Asking.Whom.NOBODY);
    }

    @Test
    void readsTwoSidesOfWhomOneIsAskedFirst() {
        var programme = read(
                "programme: {form: mentors, sharing: 'person.level == \"lead\"', skill: welcome, asks: mentor,"
                        + " answer-within: P2D, apart: P1M, lasts: P13W, rhythm: P2W, weights: {skills: 9, department: -3}}");

        assertThat(programme)
                .isEqualTo(new Programme(
                        Joining.ASKED,
                        Optional.of(new Form.Mentors(Optional.of("person.level == \"lead\""), false)),
                        new Asking(Asking.Whom.MENTOR, Duration.ofDays(2)),
                        new Course(Period.ofMonths(1), Period.ofWeeks(13), Optional.of(Period.ofWeeks(2))),
                        Map.of("skills", 9, "department", -3)));
    }

    @Test
    void readsGroupsOfFourUnlessTheySayHowMany() {
        assertThat(read("programme: {form: groups}").form()).contains(new Form.Groups(4));
        assertThat(read("programme: {form: groups, size: 7}").form()).contains(new Form.Groups(7));
    }

    /** A campaign that says nothing of a programme is as it was before there was one. */
    @Test
    void onlyWhoeverJoinedTakesPartUnlessItIsForEverybody() {
        assertThat(read("programme: {form: peers}").joining()).isEqualTo(Joining.ASKED);
        assertThat(read("programme: {joining: asked}").joining()).isEqualTo(Joining.ASKED);
        assertThat(read("programme: {joining: everybody}").joining()).isEqualTo(Joining.EVERYBODY);
        assertThat(read("").joining()).isEqualTo(Joining.EVERYBODY);
    }

    @Test
    void knowsTwoSidesByWhatBelongsToThem() {
        assertThat(read("programme: {asks: both}").form()).contains(new Form.Mentors(Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {form: peers, size: 4}            | p.yml:5 programme.size: does not belong to this form (valid: only with form: groups
            {form: groups, size: 9}           | p.yml:5 programme.size: is too large: 9 (valid: how many meet in a group: 3 to 8
            {form: groups, asks: mentor}      | p.yml:5 programme.asks: does not belong to this form (valid: only with form: mentors
            {apart: soon}                     | p.yml:5 programme.apart: is no period: “soon” (valid: a period of ISO 8601 such as P3D or P12W
            {rhythm: often}                   | p.yml:5 programme.rhythm: is no period: “often”
            {lasts: P0D}                      | p.yml:5 programme.lasts: is not a day or more: P0D
            {weights: {skills: 11}}           | p.yml:5 programme.weights.skills: is too large: 11
            {joining: perhaps}                | p.yml:5 programme.joining: is not valid: “perhaps”
            {weights: {charm: 1}}             | p.yml:5 programme.weights.charm: is unknown
            """)
    void isRefusedWithItsPlace(String programme, String message) {
        var refused = catchThrowableOfType(CampaignRefused.class, () -> read("programme: " + programme));

        assertThat(refused).hasMessageContaining(message);
    }

    private static Programme read(String programme) {
        String text = """
                id: mentors
                activity: {kind: introduction, prompt: peer-mentors}
                audience: 'true'
                schedule: {rule: 'FREQ=MONTHLY;BYDAY=1TU', at: '10:00'}
                """ + programme;
        return CampaignReader.read("p.yml", text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 5))
                .campaign()
                .activity()
                .programme();
    }
}
