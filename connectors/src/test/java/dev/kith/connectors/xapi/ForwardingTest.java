package dev.kith.connectors.xapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.connectors.Health.State;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Accepted;
import dev.kith.connectors.Outcome.AlreadyThere;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Refused;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ForwardingTest {

    private static final Outcome DELIVERED = new Accepted();

    @Test
    void sendsNoMoreThanFiftyAtOnce() {
        try (var situation = Situation.of("accepted")) {
            assertThat(situation.forward(101)).hasSize(101).containsOnly(DELIVERED);
            assertThat(situation.posts()).hasSize(3);
        }
    }

    @Test
    void takesAnEqualStatementInTheStoreForDeliveredAndSendsTheRest() {
        try (var situation = Situation.of("known")) {
            assertThat(situation.forward(3)).hasSize(3).allMatch(Outcome::isThere);
            assertThat(situation.posts()).hasSize(2);
            assertThat(situation.posts().getLast().getBodyAsString())
                    .doesNotContain(new StatementIds(Situation.ID_KEY)
                            .ofReport("fact-1")
                            .toString());
        }
    }

    @Test
    void rejectsAConflictByTheNamesOfWhatDiffers() {
        try (var situation = Situation.of("conflicting")) {
            List<Outcome> outcomes = situation.forward(3);
            assertThat(reason(outcomes.getFirst()))
                    .contains("[result]")
                    .contains(new StatementIds(Situation.ID_KEY)
                            .ofReport("fact-1")
                            .toString())
                    .doesNotContain("hopeful");
            assertThat(outcomes.subList(1, 3)).containsOnly(DELIVERED);
        }
    }

    @Test
    void takesAStatementVoidedMeanwhileForDelivered() {
        try (var situation = Situation.of("voided-meanwhile")) {
            assertThat(situation.forward(1)).containsExactly(new AlreadyThere());
        }
    }

    @Test
    void comesBackForAStatementThatTheStoreKnowsAndDoesNotShow() {
        try (var situation = Situation.of("hidden")) {
            assertThat(situation.forwardSeveral(3)).hasSize(3).hasOnlyElementsOfType(Later.class);
            assertThat(situation.posts()).hasSize(5);
        }
    }

    @Test
    void asksForAKeyThatMayReadWhenAConflictCannotBeLookedInto() {
        try (var situation = Situation.of("unreadable")) {
            assertThat(situation.forward(3)).hasSize(3).hasOnlyElementsOfType(Misconfigured.class);
            assertThat(situation.connector.health().state()).isEqualTo(State.MISCONFIGURED);
        }
    }

    @Test
    void rejectsTheOneBadStatementOfABatch() {
        try (var situation = Situation.of("one-bad")) {
            List<Outcome> outcomes = situation.forward(20);
            assertThat(outcomes).hasSize(20);
            assertThat(reason(outcomes.get(1)))
                    .contains("400", "not allowed", "statements")
                    .doesNotContain("hopeful", "0042", "score 4");
            assertThat(outcomes).filteredOn(DELIVERED::equals).hasSize(19);
        }
    }

    @Test
    void rejectsOnlyTheStatementThatIsTooLarge() {
        try (var situation = Situation.of("too-large")) {
            List<Outcome> outcomes = situation.forward(3);
            assertThat(reason(outcomes.get(1))).contains("413");
            assertThat(outcomes).filteredOn(DELIVERED::equals).hasSize(2);
        }
    }

    @Test
    void sendsStatementsAloneAfterTheStoreFailedOverTheirBatch() {
        try (var situation = Situation.of("poison")) {
            assertThat(situation.forwardSeveral(3)).hasOnlyElementsOfType(Later.class);
            List<Outcome> second = situation.forwardSeveral(3);
            assertThat(second).filteredOn(DELIVERED::equals).hasSize(2);
            assertThat(second.get(1)).isInstanceOf(Later.class);
            assertThat(situation.connector.health().state()).isEqualTo(State.UP);
        }
    }

    @Test
    void holdsBackWhatFollowsAPoisonOfTheSamePerson() {
        try (var situation = Situation.of("poison")) {
            var poison = Records.completed("fact-2");
            var voided = Records.voided("fact-9", "fact-2");
            situation.connector.forward(List.of(poison));
            assertThat(situation.connector.forward(List.of(poison, voided)))
                    .hasSize(2)
                    .hasOnlyElementsOfType(Later.class);
            assertThat(situation.posts()).hasSize(2);
            assertThat(situation.connector.forward(List.of(voided))).containsExactly(DELIVERED);
        }
    }

    private static String reason(Outcome outcome) {
        return assertThat(outcome)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .actual()
                .reason();
    }
}
