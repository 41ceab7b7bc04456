package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.erasure.ErasureParts;
import dev.kith.people.Person;
import dev.kith.signals.FindingsDesk.Outcome;
import dev.kith.signals.Proposed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A gap that widens over three rounds is proposed once, to those who may decide. */
class FindingsTest {

    private static final String CAMPAIGN = """
            id: pulse
            activity: {kind: checkin, prompt: belonging}
            audience: 'person.department != "it"'
            schedule: {rule: 'FREQ=WEEKLY;INTERVAL=4;BYDAY=TU', at: '10:00', from: 2026-01-06}
            limits: {expires: P7D}
            confidentiality: {mode: confidential, k: 5, lattice: [department]}
            loop: {gate: false, posts: care-0}
            """;

    private static final int EACH = 40;

    private final Workplace workplace = Workplace.of(Stream.concat(
                    Stream.of(placed("ana", "it")),
                    Stream.of("care", "sales")
                            .flatMap(department -> IntStream.range(0, EACH)
                                    .mapToObj(number -> placed(department + "-" + number, department))))
            .toArray(Person[]::new));

    @TempDir
    private Path folder;

    private static Person placed(String id, String department) {
        return TestPeople.placed(TestPeople.in(id, "Europe/Berlin"), department, "");
    }

    @AfterEach
    void close() {
        workplace.close();
    }

    /** Both departments answer; care so many points lower. */
    private void round(int lower) {
        workplace.later(Period.ofDays(1)).later(Duration.ofHours(6));
        IntStream.range(0, 30).forEach(number -> {
            answers("care-" + number, 4 - lower + number % 2);
            answers("sales-" + number, 4 + number % 2);
        });
        workplace.later(Duration.ofDays(27).minusHours(6));
    }

    private void answers(String person, int value) {
        String said = String.valueOf(value);
        workplace
                .person(person)
                .seesLast("This check-in is confidential")
                .answers("authenticity", said, "acceptance", said, "voice", said);
    }

    @Test
    void whatWidensIsToldOnceAndStaysListedUntilSomebodyDecides() {
        workplace.runs(CAMPAIGN);
        round(1);
        round(2);
        assertThat(workplace.findings().all()).isEmpty();
        round(3);

        var found = workplace.findings().all();
        assertThat(found).hasSize(6).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(Proposed.State.PROPOSED);
            assertThat(one.about().run()).isEqualTo("2026-03-03");
        });
        assertThat(found).extracting(one -> one.about().what().cell()).contains(Map.of("department", "care"));
        for (String reader : new String[] {"ana", "care-0"}) {
            assertThat(workplace.person(reader).was())
                    .filteredOn(line -> line.contains("A distance between groups has grown"))
                    .hasSize(found.size());
        }
        assertThat(workplace.person("sales-0").was()).noneMatch(line -> line.contains("A distance between groups"));
        decides(found.getFirst().id(), found.getLast().id());
    }

    private void decides(String first, String last) {
        var desk = workplace.findings();
        assertThat(desk.setAside(first, "no")).isEqualTo(new Outcome.BadReason(2));
        assertThat(desk.setAside(first, "The shifts of care changed in spring."))
                .isInstanceOf(Outcome.Done.class);
        assertThat(desk.accept(first)).isInstanceOf(Outcome.Settled.class);
        assertThat(desk.accept(last)).isInstanceOf(Outcome.Done.class);
        assertThat(desk.accept("nothing")).isEqualTo(new Outcome.NoSuchFinding("nothing"));
        assertThat(desk.all())
                .extracting(Proposed::state)
                .contains(Proposed.State.SET_ASIDE, Proposed.State.ACCEPTED, Proposed.State.PROPOSED);
        assertThat(workplace.desk().all()).as("nothing starts by itself").hasSize(1);

        new ErasureParts(workplace, folder.resolve("erased"))
                .nightly()
                .run(workplace.now().plus(Duration.ofDays(1900)));
        assertThat(desk.all()).isEmpty();
    }
}
