package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.kith.chat.AdapterData;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.PersonKeys;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

/** Erasure, export and retention miss nothing that holds something of people. */
class HoldersTest {

    private static final Set<JavaClass> ALL = Set.copyOf(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.kith"));

    /** Spring finds a bean by what its factory says that it makes, so a store behind an interface would be missed. */
    @Test
    void eachIsABeanByItsOwnType() {
        var made = ALL.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Bean.class))
                .map(JavaMethod::getRawReturnType)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(made).containsAll(holders());
    }

    /** So that the stories of erasure are about all of them. */
    @Test
    void theWorkplaceHasEachBesideTheAdapters() {
        try (var workplace = Workplace.of(TestPeople.in("ana", "Europe/Berlin"))) {
            var there = workplace.holders().stream()
                    .map(one -> one.getClass().getName())
                    .collect(Collectors.toSet());

            assertThat(there)
                    .containsAll(holders().stream()
                            .filter(name -> Stream.of("local", "slack", "teams", "erasure", "chat")
                                    .noneMatch(adapter -> name.startsWith("dev.kith." + adapter + ".")))
                            .toList());
        }
    }

    private static Set<String> holders() {
        return ALL.stream()
                .filter(type -> !type.isInterface())
                .filter(type -> Stream.of(
                                PersonKeys.class,
                                PersonalData.class,
                                AdapterData.class,
                                SentElsewhere.class,
                                Expiring.class)
                        .anyMatch(type::isAssignableTo))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
