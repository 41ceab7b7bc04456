package dev.kith.campaign;

import dev.kith.campaign.Programme.Asking;
import dev.kith.campaign.Programme.Course;
import dev.kith.campaign.Programme.Form;
import dev.kith.campaign.Programme.Joining;
import dev.kith.prompts.YamlSource;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a campaign says of how it brings people together; what belongs to another form of it is refused. */
record ProgrammeReader(YamlSource source) {

    private static final String PLACE = "programme";

    Programme programme() {
        return source.root().optional(PLACE).map(this::checked).orElse(Programme.USUAL);
    }

    private Programme checked(JsonNode node) {
        if (!source.root().at("/activity/kind").stringValue("").equals("introduction")) {
            throw new CampaignRefused(List.of(source.problem(
                    PLACE,
                    "is for an activity that brings people together",
                    "{kind: introduction, prompt: peer-mentors}")));
        }
        return programme(node);
    }

    private Programme programme(JsonNode node) {
        var form = Optional.ofNullable(node.path("form").stringValue(null)).map(word -> form(word, node));
        belongs(node, "size", form.filter(Form.Groups.class::isInstance).isPresent(), "form: groups");
        for (String field : List.of("sharing", "skill", "asks", "answer-within", "lasts", "rhythm")) {
            belongs(
                    node,
                    field,
                    form.filter(one -> !(one instanceof Form.Mentors)).isEmpty(),
                    "form: mentors");
        }
        return new Programme(joining(node), form.or(() -> sides(node)), asking(node), course(), weights(node));
    }

    private static Joining joining(JsonNode node) {
        return Joining.valueOf(node.path("joining").stringValue("asked").toUpperCase(Locale.ROOT));
    }

    private static Form form(String word, JsonNode node) {
        return switch (word) {
            case "mentors" -> mentors(node);
            case "peers" -> new Form.Peers();
            default -> new Form.Groups(node.path("size").intValue(4));
        };
    }

    /** Whoever says who shares means two sides. */
    private static Optional<Form> sides(JsonNode node) {
        return node.has("sharing") || node.has("skill") || node.has("asks")
                ? Optional.of(mentors(node))
                : Optional.empty();
    }

    private static Form mentors(JsonNode node) {
        return new Form.Mentors(
                Optional.ofNullable(node.path("sharing").stringValue(null)),
                !node.path("skill").stringValue("required").equals("welcome"));
    }

    private Asking asking(JsonNode node) {
        var whom = Asking.Whom.valueOf(node.path("asks").stringValue("nobody").toUpperCase(Locale.ROOT));
        var within = period("answer-within").map(period -> Duration.ofDays(days(period)));
        return new Asking(whom, within.orElse(Asking.USUAL));
    }

    private static int days(Period period) {
        return (int) period.toTotalMonths() * 30 + period.getDays();
    }

    private Course course() {
        return new Course(
                period("apart").orElse(Course.USUAL.apart()),
                period("lasts").orElse(Course.USUAL.lasts()),
                period("rhythm"));
    }

    private static Map<String, Integer> weights(JsonNode node) {
        var weights = new HashMap<String, Integer>();
        node.path("weights")
                .properties()
                .forEach(one -> weights.put(one.getKey(), one.getValue().intValue()));
        return weights;
    }

    private Optional<Period> period(String field) {
        @Nullable String text = source.root().at("/" + PLACE + "/" + field).stringValue(null);
        if (text == null) {
            return Optional.empty();
        }
        try {
            var period = Period.parse(text);
            if (period.isNegative() || days(period) < 1) {
                throw refused(field, "is not a day or more: " + text, "a period of ISO 8601 such as P3D or P12W");
            }
            return Optional.of(period);
        } catch (DateTimeParseException e) {
            throw refused(field, "is no period: “" + text + "”", "a period of ISO 8601 such as P3D or P12W");
        }
    }

    private void belongs(JsonNode node, String field, boolean isOfForm, String form) {
        if (node.has(field) && !isOfForm) {
            throw refused(field, "does not belong to this form", "only with " + form);
        }
    }

    private CampaignRefused refused(String field, String problem, String valid) {
        return new CampaignRefused(List.of(source.problem(PLACE + "." + field, problem, valid)));
    }
}
