package dev.kith.playbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * What is done about findings of one topic.
 *
 * @param topic its id, lower-case words joined by hyphens
 * @param title what it is called
 * @param aim what it is to bring about, in a sentence
 * @param entries the campaigns that it proposes
 */
public record Playbook(String topic, String title, String aim, List<Entry> entries) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    public Playbook {
        entries = List.copyOf(entries);
    }

    /** The entries for a finding; of one about a sensitive group those that address whom it is about are left out. */
    public List<Entry> answering(boolean isSensitive) {
        return entries.stream()
                .filter(entry -> !isSensitive || entry.to() != To.CONCERNED)
                .toList();
    }

    /** Who is addressed. */
    public enum To {
        /** Those whom the finding is about. */
        CONCERNED,
        /** Everybody in the plain cohort is offered it, and only who wants it takes part. */
        OPEN,
        /** Those who lead them. */
        DECIDING;

        /** {@code deciding}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A campaign to be made.
     *
     * @param name one or a few words, unique within the playbook
     * @param only who of them alone, a CEL expression; empty: all
     * @param campaign as it is written, but for its id and its audience
     */
    public record Entry(String name, To to, Optional<String> only, ObjectNode campaign) {

        /** Whom it is for, of the people of a finding. */
        public String audience(Cohort cohort) {
            String those = to == To.DECIDING ? cohort.leaders() : cohort.people();
            if (only.isEmpty()) {
                return those;
            }
            return those.equals("true") ? only.get() : "(" + those + ") && (" + only.get() + ")";
        }

        /** The campaign for a finding, in YAML. */
        public String written(String id, Cohort cohort) {
            var whole = campaign.objectNode().put("id", id).put("audience", audience(cohort));
            whole.setAll(campaign);
            return YAML.writeValueAsString(whole);
        }
    }
}
