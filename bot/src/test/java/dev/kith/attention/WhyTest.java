package dev.kith.attention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Employee;
import dev.kith.TestPeople;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Delivery;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to whoever asks why they got a card. */
class WhyTest {

    private static final Errand ERRAND =
            new Errand(new CampaignId("pack"), "r", "1", new PersonId("mia"), new PersonId("mia"));

    private static final Delivery DELIVERY = new Delivery(
            new DeliveryId("d1"),
            ERRAND,
            Instant.EPOCH,
            new Delivery.Progress(
                    DeliveryState.SENT,
                    "",
                    new Delivery.Attempts(1, 0, false, Optional.empty(), Optional.empty()),
                    0,
                    Optional.empty()),
            Optional.empty());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | you want it | This is from “Small wins”. It is for everybody. It is just this one because you want it.
            de | du es willst | Das kommt aus „Small wins“. Es ist für alle. Es ist gerade dieses, weil du es willst.
            en |             | This is from “Small wins”. It is for everybody.
            """)
    void theActivitySaysWhyItIsJustThisOne(String language, @Nullable String because, String words) {
        var explanation = new Explained.Explanation("pack", "Small wins", List.of());
        var cards = new Cards(List.of(new Choosing(because)), campaign -> Optional.of(explanation));
        var reader = TestPeople.speaking("mia", "UTC", Locale.forLanguageTag(language));

        assertThat(Employee.text(cards.why(DELIVERY, reader))).isEqualTo(words);
    }

    /** An activity that chooses for each person. */
    private record Choosing(@Nullable String reason) implements Composer {

        @Override
        public String kind() {
            return "pack";
        }

        @Override
        public Composition compose(DeliveryId id, Errand errand, Person recipient) {
            return new Composition.Nothing("nothing here");
        }

        @Override
        public boolean sendsOnceMore() {
            return true;
        }

        @Override
        public Optional<String> because(Errand errand, Person reader) {
            return Optional.ofNullable(reason);
        }
    }
}
