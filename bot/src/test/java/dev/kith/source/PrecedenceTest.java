package dev.kith.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.people.PeopleParts;
import dev.kith.people.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static Precedence of(List<String> sources, Map<String, List<String>> fields) {
        return Precedence.of(new SourceSettings(sources, fields), PeopleParts.attributes());
    }

    @Test
    void whoIsNotNamedComesAfterThoseWhoAre() {
        assertThat(of(List.of("folder"), Map.of()).order()).containsExactly(Source.FOLDER, Source.SCIM, Source.API);
        assertThat(of(List.of(), Map.of()).isOne()).isTrue();
    }

    @Test
    void settingsThatSayNothingAreRefusedInWords() {
        assertThatThrownBy(() -> of(List.of("scim", "hris"), Map.of()))
                .hasMessage("kith.people.sources: there is no source hris (valid: scim, folder, api)");
        assertThatThrownBy(() -> of(List.of("scim", "scim"), Map.of()))
                .hasMessage(
                        "kith.people.sources names a source twice, or none (valid: each once, of scim, folder, api)");
        assertThatThrownBy(() -> of(List.of("scim"), Map.of("shoes", List.of("scim"))))
                .hasMessageStartingWith("kith.people.fields: there is no field shoes (valid: name, email, manager,")
                .hasMessageEndingWith("attr.interests, attr.grade, attr.promoted)");
        assertThatThrownBy(() -> of(List.of("scim"), Map.of("zone", List.of())))
                .hasMessageStartingWith("kith.people.fields.zone names a source twice, or none");
        assertThatThrownBy(() -> of(List.of(), Map.of("zone", List.of("scim"))))
                .hasMessageContaining("all sources are one (valid: kith.people.sources");
    }
}
