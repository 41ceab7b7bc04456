package dev.kith.campaign;

import static dev.kith.campaign.Tries.MENTORS;
import static dev.kith.campaign.Tries.WEEKLY;
import static dev.kith.campaign.Tries.page;
import static dev.kith.campaign.Tries.tried;
import static dev.kith.campaign.Tries.write;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.TestPeople;
import dev.kith.Workplace;
import dev.kith.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a dry run says of a campaign as a whole, page by page; and that saying it changes nothing. */
class DryRunPageTest {

    private final Workplace workplace = Workplace.of(
            TestPeople.in("ana", "Europe/Berlin"),
            TestPeople.in("kai", "Asia/Kolkata"),
            TestPeople.in("nia", "America/New_York"));

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void anotherCampaignOfTheSameDayIsAClash() {
        workplace.runs(WEEKLY.replace("id: weekly", "id: other")
                .replace("10:00", "16:00")
                .replace("'true'", "'person.zone != \"Asia/Kolkata\"'")
                .concat("limits: {priority: 2}\n"));
        workplace.runs(WEEKLY.replace("id: weekly", "id: apart").replace("TU", "TH"));
        assertThat(tried(workplace, WEEKLY).clashes())
                .containsExactly(new Clash("other", 2, 2, LocalDate.of(2026, 1, 6)));
    }

    /** Whom nobody was asked for yet are taken to be where the limit is tightest. */
    @Test
    void sixHundredMessagesAtThreeHundredAMinuteTakeTwoMinutes() {
        var people = IntStream.range(0, 600)
                .mapToObj(i -> TestPeople.in("p" + i, "Europe/Berlin"))
                .toArray(Person[]::new);
        try (var large = Workplace.of(people)) {
            assertThat(tried(large, WEEKLY).finishesAt()).isEqualTo(Instant.parse("2026-01-06T09:02:00Z"));
        }
    }

    @Test
    void groupsInWhichNoAnswerCouldBeShownAreNamed() {
        var page = tried(workplace, WEEKLY + "confidentiality: {mode: confidential, k: 5, lattice: [department]}\n");
        assertThat(page.smallGroups()).containsExactly(new SmallGroup(Map.of("department", "Sales"), 3));
        assertThat(page.tooFew()).isTrue();
        assertThat(tried(workplace, WEEKLY).smallGroups()).isEmpty();
    }

    @Test
    void whatComesBehindOthersInAWorkspaceIsOutLater() {
        var alone = tried(workplace, WEEKLY).finishesAt();
        workplace.runs(WEEKLY.replace("id: weekly", "id: other"));
        assertThat(tried(workplace, WEEKLY).finishesAt()).isAfter(alone).isBefore(alone.plusSeconds(1));
    }

    @Test
    void nothingIsWrittenAndNothingSent() {
        write(workplace, WEEKLY);
        write(workplace, MENTORS);
        var before = workplace.kept();
        page(workplace, "weekly", 100, "");
        page(workplace, "mentors", 100, "");
        assertThat(workplace.kept()).isEqualTo(before);
        workplace.person("ana").seesNothing();
    }

    @Test
    void pagesShowEachDeliveryOnceAlsoWhilePeopleChangeTheirMinds() {
        workplace.runs(WEEKLY);
        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = page(workplace, "weekly", 1, cursor);
            page.items().forEach(one -> seen.add(one.person()));
            cursor = page.next();
            workplace.later(Duration.ofMinutes(1));
            workplace.person("ana").says("pause");
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("kai", "ana", "nia");
    }
}
