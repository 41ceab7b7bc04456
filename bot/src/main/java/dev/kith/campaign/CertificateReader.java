package dev.kith.campaign;

import dev.kith.campaign.Campaign.Mode;
import dev.kith.campaign.Certificate.Questions;
import dev.kith.prompts.YamlSource;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads what a campaign says of the certificate that it gives; it is for packs alone. */
record CertificateReader(YamlSource source) {

    private static final String PLACE = "certificate";
    private static final String VALID = "a period of ISO 8601 of a week or more, such as P1Y or P6M";
    private static final int A_WEEK = 7;

    Optional<Certificate> certificate() {
        return source.root().optional(PLACE).map(this::checked);
    }

    private Certificate checked(JsonNode node) {
        if (!source.root().at("/activity/kind").stringValue("").equals("pack")) {
            throw refused(PLACE, "is for an activity that asks quizzes", "{kind: pack, prompt: leading-a-team}");
        }
        return new Certificate(
                node.path("pass").intValue(),
                Optional.ofNullable(node.path("valid").stringValue(null)).map(this::period),
                Optional.ofNullable(node.path("name").stringValue(null)),
                node.optional("questions").map(CertificateReader::questions));
    }

    private static Questions questions(JsonNode node) {
        return new Questions(
                node.path("prompt").stringValue(),
                Mode.valueOf(node.path("mode").stringValue("confidential").toUpperCase(Locale.ROOT)),
                node.path("k").intValue(CampaignReader.DEFAULT_K),
                node.path("lattice").valueStream().map(CampaignReader::cell).toList());
    }

    private Period period(String text) {
        try {
            var period = Period.parse(text);
            if (period.isNegative() || period.toTotalMonths() == 0 && period.getDays() < A_WEEK) {
                throw refused(PLACE + ".valid", "is shorter than a week: " + text, VALID);
            }
            return period;
        } catch (DateTimeParseException e) {
            throw refused(PLACE + ".valid", "is no period: “" + text + "”", VALID);
        }
    }

    private CampaignRefused refused(String field, String problem, String valid) {
        return new CampaignRefused(List.of(source.problem(field, problem, valid)));
    }
}
