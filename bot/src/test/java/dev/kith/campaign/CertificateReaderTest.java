package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a campaign says of the certificate that it gives, and what is wrong with it, with its place. */
class CertificateReaderTest {

    private static final String CAMPAIGN = """
            id: leading
            activity: {kind: pack, prompt: leading-a-team}
            audience: 'true'
            certificate: {pass: 80, valid: P1Y, name: Leading well}
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TU', at: '10:00'}
            """;

    private static Campaign read(String text) {
        return CampaignReader.read("leading.yml", text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 1, 5))
                .campaign();
    }

    @Test
    void readsHowMuchIsNeededHowLongItIsValidAndWhatItIsCalled() {
        assertThat(read(CAMPAIGN).activity().certificate())
                .contains(new Certificate(80, Optional.of(Period.ofYears(1)), Optional.of("Leading well")));
        assertThat(read(CAMPAIGN.replace(", valid: P1Y, name: Leading well", ""))
                        .activity()
                        .certificate())
                .contains(new Certificate(80, Optional.empty(), Optional.empty()));
    }

    @Test
    void noneIsGivenWhereNothingIsSaid() {
        assertThat(read(CAMPAIGN.replaceAll("(?m)^certificate.*$", ""))
                        .activity()
                        .certificate())
                .isEmpty();
    }

    @Test
    void theMarkIsReachedByNoLess() {
        var certificate = new Certificate(66, Optional.empty(), Optional.empty());
        assertThat(certificate.isReachedBy(2, 3)).isTrue();
        assertThat(certificate.isReachedBy(65, 100)).isFalse();
        assertThat(certificate.isReachedBy(66, 100)).isTrue();
        assertThat(certificate.isReachedBy(0, 0)).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pass: 80           | pass: 0               | leading.yml:4 certificate.pass: is too small: 0 (valid: how many of a hundred quizzes have to be right: 1 to 100)
            pass: 80           | pass: 101             | leading.yml:4 certificate.pass: is too large: 101
            pass: 80, valid    | valid                 | leading.yml:4 certificate.pass: is missing
            P1Y                | a year                | leading.yml:4 certificate.valid: is no period: “a year” (valid: a period of ISO 8601 of a week or more, such as P1Y or P6M)
            P1Y                | P3D                   | leading.yml:4 certificate.valid: is shorter than a week: P3D
            P1Y                | P-1Y                  | leading.yml:4 certificate.valid: is shorter than a week: P-1Y
            name: Leading well | titel: Leading well   | leading.yml:4 certificate.titel: is unknown
            kind: pack         | kind: journey         | leading.yml:4 certificate: is for an activity that asks quizzes (valid: {kind: pack, prompt: leading-a-team})
            """)
    void whatIsWrongIsToldWithItsPlace(String good, String bad, String message) {
        var refused =
                catchThrowableOfType(CampaignRefused.class, () -> read(CAMPAIGN.replace(good.strip(), bad.strip())));

        assertThat(refused).hasMessageContaining(message.strip());
    }
}
