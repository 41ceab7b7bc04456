package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.campaign.CampaignRefused;
import dev.kith.delivery.CampaignId;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a campaign as it was written is told with file, line, field and what would be valid. */
class CampaignFileTest {

    private static final String GOOD = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'person.workMode == "remote"'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            late: {send-within: PT4H}
            limits: {priority: 5, expires: P7D}
            confidentiality: {mode: named}
            forward: [xapi]
            sample: {margin: 5, confidence: 95, response: 60}
            """;

    private final Workplace workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"));

    @AfterEach
    void close() {
        workplace.close();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    forward: [xapi]           | forward: [xapi, moodle]      | weekly.yml:8 forward[1]: no connector is called moodle (valid: xapi)
                    forward: [xapi]           | foward: [xapi]               | weekly.yml:8 foward: is unknown (valid: id, activity, audience
                    prompt: weekly            | prompt: weakly               | weekly.yml:2 activity.prompt: no check-in is called weakly (valid: belonging, culture-pulse, how-sure-i-am,
                    kind: checkin             | kind: survey                 | weekly.yml:2 activity.kind: is not valid: “survey” (valid: journey, pack, checkin or introduction)
                    person.workMode           | person.workMod               | weekly.yml:3 audience:
                    BYDAY=TU                  | BYDAY=XX                     | weekly.yml:4 schedule.rule: not a recurrence rule
                    FREQ=WEEKLY;BYDAY=TU      | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | weekly.yml:4 schedule.rule: the rule never fires
                    '10:00'                   | '25:00'                      | weekly.yml:4 schedule.at: is not valid: “25:00” (valid: the person's local time, such as '10:00')
                    PT4H                      | four hours                   | weekly.yml:5 late.send-within:
                    priority: 5               | priority: 11                 | weekly.yml:6 limits.priority: is too large: 11 (valid: 1 (first) to 9)
                    forward: [xapi]           | forward-completion: soon     | weekly.yml:8 forward-completion: is not valid: “soon” (valid: at-close
                    forward: [xapi]           | forward-completion: at-close | weekly.yml:8 forward-completion: is for check-ins that are not named, where a connector
                    forward: [xapi]           | forward-items: each          | weekly.yml:8 forward-items: is text (valid: true or false: whether connectors
                    forward: [xapi]           | forward-items: true          | weekly.yml:8 forward-items: is for check-ins by name, where a connector is told of them
                    forward: [xapi]           | loop: {posts: ana}           | weekly.yml:8 loop: is for a check-in whose result is released
                    forward: [xapi]           | loop: {gate: perhaps}        | weekly.yml:8 loop.gate: is text (valid: true or false
                    margin: 5                 | margin: 0                    | weekly.yml:9 sample.margin: is too small: 0 (valid: how far the share of favourable answers
                    confidence: 95            | confidence: 96               | weekly.yml:9 sample.confidence: is not valid
                    forward: [xapi]           | programme: {form: peers}     | weekly.yml:8 programme: is for an activity that brings people together
                    id: weekly                | id: other                    | weekly.yml:1 id: is other, not the id it is put under (valid: weekly)
                    """)
    void isRefusedWithItsPlace(String good, String bad, String message) {
        var refused = catchThrowableOfType(CampaignRefused.class, () -> write(GOOD.replace(good.strip(), bad.strip())));

        assertThat(refused).hasMessageContaining(message.strip());
        assertThat(workplace.desk().all()).isEmpty();
    }

    @Test
    void allProblemsOfTheFormAreToldAtOnce() {
        var refused = catchThrowableOfType(
                CampaignRefused.class,
                () -> write(GOOD.replace("kind: checkin", "kind: survey").replace("priority: 5", "priority: 0")));
        assertThat(refused.problems()).hasSize(2);
    }

    @Test
    void brokenTextIsRefusedWithItsLine() {
        var refused = catchThrowableOfType(CampaignRefused.class, () -> write("{\"id\": \"weekly\",\n \"activity\""));
        assertThat(refused.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void jsonIsTakenAsWell() {
        write("""
                {"id": "weekly", "activity": {"kind": "checkin", "prompt": "weekly"}, "audience": "true",
                 "schedule": {"rule": "FREQ=WEEKLY;BYDAY=TU", "at": "10:00"}}
                """);
        assertThat(workplace.desk().all()).hasSize(1);
    }

    private void write(String text) {
        workplace.desk().write(new CampaignId("weekly"), "weekly.yml", text.getBytes(StandardCharsets.UTF_8));
    }
}
