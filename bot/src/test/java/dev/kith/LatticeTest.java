package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kith.campaign.CampaignRefused;
import dev.kith.delivery.CampaignId;
import dev.kith.people.AttributeClass;
import dev.kith.people.AttributeDeclaration;
import dev.kith.people.AttributeType;
import dev.kith.people.Attributes;
import dev.kith.people.Person;
import dev.kith.people.Telling;
import dev.kith.redis.TestRedis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what answers may be looked at is checked when a campaign is written. */
class LatticeTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            confidentiality: {%s}
            """;

    private final Workplace workplace = Workplace.declaring(
            TestRedis.Mode.ALONE,
            new Attributes(List.of(
                    new AttributeDeclaration(
                            "team", AttributeType.TEXT, "introductions", AttributeClass.PLAIN, Telling.NOTHING),
                    sensitive("carer"),
                    sensitive("faith"))),
            new Person[0]);

    private static AttributeDeclaration sensitive(String name) {
        var options = List.of(new Telling.Option("yes", Map.of("en", "Yes")));
        return new AttributeDeclaration(
                name,
                AttributeType.TEXT,
                "belonging",
                AttributeClass.SENSITIVE,
                new Telling(Map.of(), Map.of(), options));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private void write(String confidentiality) {
        String yaml = CAMPAIGN.formatted(confidentiality);
        workplace.desk().write(new CampaignId("pulse"), "pulse.yml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    mode: confidential, k: 10, lattice: [department, attr.faht] | pulse.yml:5 confidentiality.lattice[1]: there is no field attr.faht to group people by (valid: department, location, level, workMode, attr.team, attr.carer, attr.faith)
                    mode: named, lattice: [[location, name]]                    | confidentiality.lattice[0]: there is no field name
                    mode: confidential, k: 5, lattice: [carer]                  | confidentiality.lattice[0]: there is no field carer
                    mode: confidential, lattice: [attr.carer]                   | pulse.yml:5 confidentiality.k: is 5, and attr.carer is sensitive: it is shown of no fewer than 10 (valid: 10 or more, or a lattice without attr.carer)
                    mode: anonymous, k: 9, lattice: [attr.carer]                | confidentiality.k: is 9, and attr.carer is sensitive
                    mode: named, k: 10, lattice: [attr.carer]                   | confidentiality.mode: is named, and attr.carer is sensitive: it serves only what is released of many (valid: confidential or anonymous
                    mode: anonymous, k: 10, lattice: [[attr.carer, attr.faith]] | confidentiality.lattice[0]: pairs two sensitive attributes: attr.carer, attr.faith
                    mode: anonymous, k: 10, lattice: [[attr.carer, attr.carer]] | confidentiality.lattice[0]: pairs two sensitive attributes
                    mode: anonymous, k: 10, lattice: [[level, attr.carer]]      | confidentiality.lattice[0]: pairs what is sensitive with level, which does not stand alone (valid: [level, [level, attr.carer]]
                    """)
    void whatNobodyCanBeGroupedByIsRefusedWithItsPlace(String confidentiality, String message) {
        var refused = catchThrowableOfType(CampaignRefused.class, () -> write(confidentiality));

        assertThat(refused).as(confidentiality).hasMessageContaining(message.strip());
        assertThat(workplace.desk().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode: confidential, k: 5, lattice: [department, attr.team, [attr.team, location]]",
                "mode: anonymous, k: 10, lattice: [attr.carer, attr.faith]",
                "mode: confidential, k: 12, lattice: [level, [attr.carer, level]]"
            })
    void theRestIsTaken(String confidentiality) {
        write(confidentiality);

        assertThat(workplace.desk().all()).hasSize(1);
    }

    @Test
    void anAudienceCannotReadWhatIsSensitive() {
        String yaml =
                CAMPAIGN.formatted("mode: anonymous, k: 10").replace("'true'", "'person.attributes.carer == \"yes\"'");

        assertThat(catchThrowableOfType(
                        CampaignRefused.class,
                        () -> workplace
                                .desk()
                                .write(new CampaignId("pulse"), "pulse.yml", yaml.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("the attribute carer is sensitive: no audience can read it");
    }
}
