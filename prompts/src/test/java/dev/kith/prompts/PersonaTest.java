package dev.kith.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana     | Ana looks out.          | true",
                "Ana     | We saw Ana's window.    | true",
                "Ana     | (Ana)                   | true",
                "Ana     | „Ana“, she said, ‘Ana’. | true",
                "Ana     | Analysis of a window    | false",
                "Ana     | Banana                  | false",
                "Ana     | Anaïs looks out.        | false",
                "Ana     | ana looks out.          | false",
                "Ana     | ''                      | false",
                "Zoë     | Zoë looks out.          | true",
                "Zo      | Zoë looks out.          | false",
                "J. P.   | J. P. looks out.        | true",
                "J. P.   | Jo Pi looks out.        | false",
                "Mary Lu | Mary Lu looks out.      | true",
                "Mary Lu | Mary looks out.         | false",
                "''      | Nobody looks out.       | false",
            })
    void isNamedByAWordOfItsOwn(String name, String text, boolean named) {
        assertThat(new Persona("somebody", name, Map.of()).isIn(text)).isEqualTo(named);
    }

    @Test
    void isReadWithAllThatPeopleDifferIn() {
        var read = Gatekeeper.inspect(SmallCatalog.withOneOfEachKind().files()).documents().stream()
                .filter(document -> document.place().kind() == Kind.PERSONAS)
                .flatMap(document -> Persona.read(document).stream())
                .toList();
        assertThat(read).extracting(Persona::name).isEqualTo(List.of("Ana", "Ben", "Cem"));
        assertThat(read.getFirst())
                .isEqualTo(new Persona(
                        "ana",
                        "Ana",
                        Map.of(
                                "role",
                                "cook",
                                "background",
                                "Porto",
                                "ability",
                                "deaf",
                                "family",
                                "two",
                                "site",
                                "north")));
        assertThat(read.getFirst().facets()).containsOnlyKeys(Persona.FACETS);
    }
}
