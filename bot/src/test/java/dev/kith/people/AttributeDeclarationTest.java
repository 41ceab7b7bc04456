package dev.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.people.Telling.Option;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The organisation's own fields, as they are declared; what is wrong with one is told with its place when Kith starts. */
class AttributeDeclarationTest {

    private static final Option YES = new Option("yes", Map.of("en", "Yes", "de", "Ja"));

    private static AttributeDeclaration sensitive(AttributeType type, Option... options) {
        var telling =
                new Telling(Map.of("en", "Do you care?", "de-formal", "Pflegen Sie?"), Map.of(), List.of(options));
        return new AttributeDeclaration("carer", type, "belonging", AttributeClass.SENSITIVE, telling);
    }

    @Test
    void aSensitiveOneSaysWhatCanBeAnswered() {
        assertThatThrownBy(() -> sensitive(AttributeType.TEXT))
                .hasMessageContaining("kith.people.attributes: telling.options is missing")
                .hasMessageContaining("valid: {id: carer, labels: {en: Yes}}")
                .hasMessageEndingWith("(attribute: carer)");
        assertThatThrownBy(() -> sensitive(AttributeType.TEXT, YES, YES)).hasMessageContaining("has an id twice");
        assertThatThrownBy(() -> sensitive(AttributeType.NUMBER, YES)).hasMessageContaining("type is NUMBER");
        for (String id : List.of("Yes!", "", "rather-not-say", "y".repeat(41))) {
            assertThatThrownBy(() -> sensitive(AttributeType.TEXT, new Option(id, Map.of("en", "Yes"))))
                    .hasMessageContaining("telling.options." + id + " is no option");
        }
        assertThatThrownBy(() -> sensitive(AttributeType.TEXT, new Option("yes", Map.of())))
                .hasMessageContaining("telling.options.yes is no option");
    }

    @Test
    void eachHasAPurposeAndOnlyASensitiveOneIsAskedFor() {
        assertThatThrownBy(() -> new AttributeDeclaration(
                        "carer", AttributeType.TEXT, " ", AttributeClass.SENSITIVE, Telling.NOTHING))
                .hasMessageContaining("declared with its purpose")
                .hasMessageEndingWith("attribute: carer)");
        assertThatThrownBy(() -> new AttributeDeclaration(
                        "team",
                        AttributeType.TEXT,
                        "lists",
                        AttributeClass.PLAIN,
                        new Telling(Map.of(), Map.of(), List.of(YES))))
                .hasMessageContaining("people are asked only for what is sensitive")
                .hasMessageEndingWith("attribute: team)");
    }

    @Test
    void peopleReadItInTheirLanguageOrElseInEnglish() {
        var carer = sensitive(AttributeType.TEXT, YES);

        assertThat(carer.question(Locale.forLanguageTag("de-AT-formal"))).isEqualTo("Pflegen Sie?");
        assertThat(carer.question(Locale.FRENCH)).isEqualTo("Do you care?");
        assertThat(carer.purpose(Locale.GERMAN)).isEqualTo("belonging");
        assertThat(YES.label(Locale.GERMANY)).isEqualTo("Ja");
        assertThat(new Option("yes", Map.of("pt", "Sim")).label(Locale.GERMAN)).isEqualTo("Sim");
    }

    @Test
    void isReadFromTheSettings() {
        var settings = Map.of(
                "kith.people.attributes[0].name", "team",
                "kith.people.attributes[0].purpose", "lists",
                "kith.people.attributes[0].attribute-class", "plain",
                "kith.people.attributes[1].name", "carer",
                "kith.people.attributes[1].purpose", "belonging",
                "kith.people.attributes[1].attribute-class", "sensitive",
                "kith.people.attributes[1].telling.question.de-formal", "Pflegen Sie?",
                "kith.people.attributes[1].telling.options[0].id", "yes",
                "kith.people.attributes[1].telling.options[0].labels.en", "Yes");
        var read = new Binder(new MapConfigurationPropertySource(settings))
                .bind("kith.people", Bindable.of(Attributes.class))
                .get();

        assertThat(read.plain()).extracting(AttributeDeclaration::name).containsExactly("team");
        assertThat(read.sensitive()).singleElement().satisfies(one -> {
            assertThat(one.question(Locale.forLanguageTag("de-formal"))).isEqualTo("Pflegen Sie?");
            assertThat(one.telling().option("yes")).isPresent();
        });
    }
}
