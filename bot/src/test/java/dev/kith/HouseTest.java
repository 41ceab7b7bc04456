package dev.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rules of the house: who may import whom, where vendors live, where time and chance come from. */
@AnalyzeClasses(packages = "dev.kith", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @Test
    void everyPackageImportsOnlyWhatItsDoorPlateAllows() {
        var builtBeside = JavaClass.Predicates.resideInAnyPackage("dev.kith.prompts..", "dev.kith.connectors..");
        ApplicationModules.of(Kith.class, builtBeside).verify();
    }

    @ArchTest
    static final ArchRule CONNECTORS_ARE_FOR_FEW = noClasses()
            .that()
            .resideInAPackage("dev.kith..")
            .and()
            .resideOutsideOfPackages(
                    "dev.kith.connectors..",
                    "dev.kith.local..",
                    "dev.kith.people..",
                    "dev.kith.lms..",
                    "dev.kith.courses..",
                    "dev.kith.scim..",
                    "dev.kith.api..",
                    "dev.kith.console..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kith.connectors..");

    @ArchTest
    static final ArchRule THE_GROUND_FLOOR_KNOWS_NO_PROMPTS = noClasses()
            .that()
            .resideInAnyPackage("dev.kith.clock..", "dev.kith.redis..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kith.prompts..");

    @ArchTest
    static final ArchRule TIME_IS_HANDED_IN = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a clock of the machine is read", (JavaMethodCall call) -> readsAClock(call)))
            .because("both clocks are handed in; MachineTime alone reads the machine's");

    @ArchTest
    static final ArchRule CHANCE_IS_HANDED_IN = noClasses()
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule WHAT_ONE_WAS_SENT_IS_SHOWN_TO_NOBODY_ELSE = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.kith.api..",
                    "dev.kith.console..",
                    "dev.kith.courses..",
                    "dev.kith.indicators..",
                    "dev.kith.insights..",
                    "dev.kith.lms..",
                    "dev.kith.outcomes..",
                    "dev.kith.ties..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("dev.kith.delivery.Sendings");

    @ArchTest
    static final ArchRule WHO_DOES_NOT_JOIN_OR_MEET_SOMEBODY_IS_READ_WHERE_PEOPLE_ARE_MATCHED = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.kith.api..",
                    "dev.kith.console..",
                    "dev.kith.courses..",
                    "dev.kith.indicators..",
                    "dev.kith.insights..",
                    "dev.kith.lms..",
                    "dev.kith.outcomes..",
                    "dev.kith.ties..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.kith.apart..", "dev.kith.joining..");

    @ArchTest
    static final ArchRule WHAT_CAME_OF_AN_INTRODUCTION_IS_READ_WHERE_IT_IS_COUNTED = noClasses()
            .that()
            .resideOutsideOfPackages("dev.kith.meeting..", "dev.kith.ties..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.kith\\.meeting\\.Encounters?(\\$.*)?");

    @ArchTest
    static final ArchRule JEDIS_STAYS_IN_THE_STORES = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kith.redis..")
            .and(DescribedPredicate.describe("are no Redis… store", (JavaClass type) -> !isStore(type)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("redis.clients..");

    @ArchTest
    static final ArchRule VENDORS_STAY_IN_THEIR_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages("dev.kith.slack..", "dev.kith.teams..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.slack..", "com.microsoft.bot..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule EXPRESSIONS_STAY_WITH_PEOPLE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kith.people..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..");

    @ArchTest
    static final ArchRule TABLES_ARE_READ_FOR_PEOPLE_AND_WRITTEN_FOR_THE_BOARD_AND_FOR_EXPORTS = noClasses()
            .that()
            .resideOutsideOfPackages("dev.kith.people..", "dev.kith.board..", "dev.kith.connectors.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..");

    @ArchTest
    static final ArchRule PRINTING_STAYS_WITH_THE_BOARD = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kith.board..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule CRYPTOGRAPHY_STAYS_IN_THE_VAULT = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kith.redis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.crypto.tink..");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    private static boolean readsAClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean now = owner.startsWith("java.time.") && method.equals("now");
        boolean millis = owner.equals("java.lang.System") && (method.equals("currentTimeMillis"));
        boolean source = owner.startsWith("java.time.") && method.startsWith("system");
        return (now || millis || source) && !call.getOriginOwner().getName().equals("dev.kith.clock.MachineTime");
    }

    private static boolean isStore(JavaClass type) {
        return type.getSimpleName().startsWith("Redis")
                || type.getEnclosingClass().filter(HouseTest::isStore).isPresent();
    }
}
