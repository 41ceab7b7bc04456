package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.campaign.CampaignRefused;
import dev.kith.delivery.CampaignId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with how a campaign says that people are brought together is told with its line. */
class FormFaultsTest {

    private static final String CAMPAIGN = """
            id: coffee
            activity: {kind: introduction, prompt: %s}
            programme: {%s}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00', from: 2026-01-06}
            """;

    private final Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            peers        | form: mentors                         | coffee.yml:3 programme.form: is for two of whom one shares something, and peers has no words for that (valid: peers or groups)
            peers        | skill: welcome                        | coffee.yml:3 programme.form: is for two of whom one shares something
            peer-mentors | form: groups, size: 5                 | coffee.yml:3 programme.form: is for people who are the same to each other, and peer-mentors has no words for that (valid: mentors)
            sponsors     | form: peers                           | coffee.yml:3 programme.form: is for people who are the same
            sponsors     | sharing: person.levle == 'a'          | coffee.yml:3 programme.sharing:
            sponsors     | `weights: {skills: 11}`               | coffee.yml:3 programme.weights.skills: is too large: 11
            """)
    void isRefusedWithItsPlace(String prompt, String programme, String message) {
        var text = CAMPAIGN.formatted(prompt, programme).getBytes(StandardCharsets.UTF_8);
        var refused = catchThrowableOfType(
                CampaignRefused.class, () -> workplace.desk().write(new CampaignId("coffee"), "coffee.yml", text));

        assertThat(refused).hasMessageContaining(message);
        assertThat(List.copyOf(workplace.desk().all())).isEmpty();
    }
}
