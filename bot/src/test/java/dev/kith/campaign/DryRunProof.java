package dev.kith.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.Workplace;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.WorkMode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dry run for a hundred thousand people: how long it takes, before and while other campaigns run. */
@Tag("proof")
class DryRunProof {

    private static final int PEOPLE = Integer.getInteger("people", 100_000);
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "Asia/Kolkata",
            "America/New_York",
            "Asia/Tokyo",
            "Europe/London",
            "America/Sao_Paulo",
            "Australia/Sydney",
            "America/Los_Angeles",
            "Africa/Lagos",
            "Asia/Singapore");

    private static final String PULSE = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'person.workMode == "remote" || daysSince(person.startDate) > 1'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '17:59'}
            confidentiality: {mode: confidential, k: 5, lattice: [department, location, [department, location]]}
            """;
    private static final String WEEKLY = """
            id: weekly
            activity: {kind: checkin, prompt: weekly}
            audience: 'true'
            schedule: {rule: 'FREQ=WEEKLY;BYDAY=TH', at: '10:00'}
            """;

    @Test
    void aHundredThousandPeople() {
        var people = IntStream.range(0, PEOPLE).mapToObj(DryRunProof::person).toArray(Person[]::new);
        try (var workplace = Workplace.of(people)) {
            write(workplace, PULSE);
            look(workplace, "before anything was sent", "");
            var first = look(workplace, "the same again", "");
            look(workplace, "its second page", first.next());
            workplace.later(Duration.ofMinutes(1));
            look(workplace, "a minute later", "");
            workplace.runs(WEEKLY);
            workplace.runs(WEEKLY.replace("id: weekly", "id: second").replace("TH", "MO,WE"));
            var page = look(workplace, "with two campaigns of everybody running", "");
            assertThat(page.totals().deliveries()).isEqualTo(2 * PEOPLE);
            assertThat(page.clashes()).hasSize(1);
            workplace.desk().start(new CampaignId("pulse"));
            workplace.later(Duration.ZERO);
            look(workplace, "running itself", "");
        }
    }

    /** On a machine that has other work the time on the clock says little; the thread's own is said as well. */
    private static DryRun.Page look(Workplace workplace, String when, String cursor) {
        var kept = workplace.desk().find(new CampaignId("pulse")).orElseThrow();
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        var answer = workplace.dryRun().page(kept, new DryRun.Question(DryRun.AHEAD, 100, cursor));
        var took = Duration.ofNanos(System.nanoTime() - clock);
        var worked = Duration.ofNanos(threads.getCurrentThreadCpuTime() - cpu);
        var page = (DryRun.Page) answer;
        System.out.printf(
                "dry run of %d people, %s: %d ms (%d ms of work), %s, clashes %s, finishes %s, small groups %d%n",
                PEOPLE,
                when,
                took.toMillis(),
                worked.toMillis(),
                page.totals(),
                page.clashes(),
                page.finishesAt(),
                page.smallGroupCount());
        return page;
    }

    private static void write(Workplace workplace, String yaml) {
        workplace.desk().write(new CampaignId("pulse"), "pulse.yml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Person person(int i) {
        return new Person(
                new PersonId("p" + i),
                new Person.Contact(
                        "p" + i, "p" + i + "@kith.example", ZoneId.of(ZONES.get(i % ZONES.size())), Locale.ENGLISH),
                new Person.Work(null, "d" + i % 97, "l" + i % 1009, i % 3 == 0 ? WorkMode.REMOTE : null, ""),
                new Person.Dates(LocalDate.of(2020, 1, 1), null, null, null),
                new Person.Skills(List.of(), List.of()),
                Map.of());
    }
}
