package dev.kith.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.SealedWords;
import dev.kith.redis.TestRedis;
import dev.kith.release.Frozen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What decides where people count. */
class GroupingTest {

    private static final List<List<String>> LATTICE = List.of(List.of("department"), List.of("attr.carer"));

    private final Workplace workplace = Workplace.of();
    private final SealedWords words = PeopleParts.sealedWords(
            workplace.redis(), TestRedis.vault(), JsonMapper.builder().build());
    private final Grouping grouping = new Grouping(workplace.directory(), PeopleParts.carers(), words);

    /** Of whom a file said once what is sensitive by now. */
    private final Person eva = filed(TestPeople.placed(TestPeople.in("eva", "Europe/Berlin"), "Support", ""));

    private static Person filed(Person person) {
        return TestPeople.withAttributes(person, Map.of("carer", "yes-carer"));
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    private Map<String, String> where(Mode mode, int k) {
        var handling = new Handling(mode, k, LATTICE, List.of());
        var told = grouping.told(handling);
        var frozen = new Frozen("belonging", handling, List.of(), Instant.EPOCH, Instant.EPOCH, false, told);
        return grouping.of(frozen, List.of(eva)).getOrDefault(eva.id(), Map.of());
    }

    private void tells(String option) {
        words.change(eva.id(), told -> told.with("carer", Optional.of(option)));
    }

    @Test
    void countsByWhatPeopleToldAndNotByWhatAFileSaid() {
        assertThat(where(Mode.ANONYMOUS, 10)).isEqualTo(Map.of("department", "Support"));

        tells("no-carer");

        assertThat(where(Mode.ANONYMOUS, 10)).isEqualTo(Map.of("department", "Support", "attr.carer", "no-carer"));
    }

    @Test
    void nobodyIsGroupedByItWhereFewerThanTenCouldBeShownOrNamesAreKept() {
        tells("yes-carer");

        assertThat(where(Mode.CONFIDENTIAL, 9)).isEqualTo(Map.of("department", "Support"));
        assertThat(where(Mode.NAMED, 10)).isEqualTo(Map.of("department", "Support"));
    }

    @Test
    void whatCanBeToldNoMoreCountsNoMore() {
        tells("an-option-of-before");

        assertThat(where(Mode.ANONYMOUS, 10)).isEqualTo(Map.of("department", "Support"));
    }
}
