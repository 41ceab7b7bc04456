package dev.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.campaign.EarlierDays;
import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.disclosure.DisclosureParts;
import dev.kith.disclosure.Ledger;
import dev.kith.disclosure.Shown;
import dev.kith.insights.Insights;
import dev.kith.insights.Report;
import dev.kith.loop.LoopDesk.Standing;
import dev.kith.loop.Post;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.SampleOrganisation;
import dev.kith.privacy.PersonalData;
import dev.kith.redis.TestRedis;
import dev.kith.release.Ending;
import dev.kith.release.Released;
import dev.kith.release.Round.State;
import dev.kith.sample.SampleParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's belonging pulse has half a year behind it when it starts. */
class SampleHistoryTest {

    private static final CampaignId PULSE = new CampaignId("belonging-pulse");
    private static final Path FILE = Path.of("../config/sample/campaigns/belonging-pulse.yml");
    private static final Map<String, String> WHOLE = Map.of();
    private static final Map<String, String> SUPPORT = Map.of("department", "Support");

    private Workplace workplace = Workplace.of();

    @AfterEach
    void close() {
        workplace.close();
    }

    private void onAnEmptyStore() {
        workplace.close();
        workplace = Workplace.of();
    }

    private SampleOrganisation organisation() {
        return new SampleOrganisation(workplace.people(), PeopleParts.imports(workplace.people()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(workplace.now(), ZoneOffset.UTC);
    }

    private List<Person> people() {
        return List.copyOf(workplace.people().all());
    }

    /** As on a first start, up to where the campaign would begin; it is written on a day of that week. */
    private void draft(LocalDate day) throws IOException {
        organisation().load(today());
        workplace.knows(people().toArray(Person[]::new));
        String text = Files.readString(FILE).replace("at: '10:30'", "at: '10:30', from: " + day);
        workplace.desk().write(PULSE, FILE.toString(), text.getBytes(StandardCharsets.UTF_8));
    }

    private EarlierDays days(Ending ending) {
        var ways = new SampleParts.Ways(workplace.beginning(), workplace.release(), ending, workplace.loop());
        return SampleParts.days(organisation(), workplace.directory(), ways);
    }

    private void remember() {
        days(workplace.release().ending()).of(workplace.desk().find(PULSE).orElseThrow());
    }

    private void start() throws IOException {
        draft(today());
        remember();
        workplace.desk().start(PULSE);
        workplace.later(Duration.ZERO);
    }

    private Report report() {
        return new Insights(workplace.release().rounds(), workplace.release().releases())
                .of(PULSE.value(), Locale.ENGLISH)
                .orElseThrow();
    }

    private List<Post> posts() {
        return workplace.loop().rounds(PULSE.value()).stream()
                .flatMap(round -> round.posts().stream())
                .toList();
    }

    private static Optional<Report.OfCell> cell(List<Report.OfCell> cells, Map<String, String> of) {
        return cells.stream().filter(one -> one.cell().equals(of)).findFirst();
    }

    @Test
    void thePulseHasHalfAYearBehindIt() throws IOException {
        start();
        sixRoundsWereReleasedWellBeforeTheStart();
        eachShowsAQuadrantAndAllTogetherATrend();
        eachHasItsWordAndNoneIsWanted();
        whatWasSaidOfSupportWasShown();
        askedOnceMoreItChangesNothing();
        nobodyHearsOfThemAndTheFirstRealRoundIsAsked();
        whoeverIsErasedIsInNoneOfThemAnyMore();
    }

    private void sixRoundsWereReleasedWellBeforeTheStart() {
        var rounds = workplace.release().rounds().of(PULSE.value());
        assertThat(rounds).hasSize(6).allMatch(round -> round.state() == State.RELEASED);
        assertThat(rounds.stream().map(round -> round.id().run()))
                .containsExactly("2025-06-26", "2025-07-24", "2025-08-21", "2025-09-18", "2025-10-16", "2025-11-13");
        assertThat(rounds.getLast().frozen().until()).isBefore(workplace.now().minus(Duration.ofDays(30)));
        assertThat(rounds.getFirst().asked())
                .as("whoever is new was not asked then")
                .isLessThan(rounds.getLast().asked());
    }

    /** On a Friday the schedule's first round is four weeks away, and those before lie otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-07", "2026-01-09"})
    void soItIsOnWhicheverDayItStarts(LocalDate day) throws IOException {
        draft(day);
        remember();
        eachShowsAQuadrantAndAllTogetherATrend();
        whatWasSaidOfSupportWasShown();
    }

    private void eachShowsAQuadrantAndAllTogetherATrend() {
        var report = report();
        assertThat(report.rounds()).hasSize(6).allSatisfy(round -> {
            assertThat(round.questions())
                    .extracting(Report.OfQuestion::question)
                    .containsExactly("authenticity", "acceptance", "voice");
            var whole = cell(round.quadrants(), WHOLE).orElseThrow();
            assertThat(whole.shares().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isBetween(98L, 102L);
            assertThat(100 * Integer.parseInt(whole.answered()) / whole.asked()).isBetween(70, 90);
        });
        assertThat(report.trends().stream().filter(one -> one.cell().equals(WHOLE)))
                .hasSize(3)
                .allSatisfy(trend -> assertThat(trend.means()).hasSize(6))
                .allSatisfy(trend -> assertThat(trend.means().getLast())
                        .isGreaterThan(trend.means().getFirst()));
    }

    /** What was said of the third round speaks of a difference that was shown until then, and became smaller. */
    private void whatWasSaidOfSupportWasShown() {
        var released = workplace.release().releases().of(PULSE.value());
        assertThat(released.subList(0, 3))
                .allSatisfy(round -> assertThat(acceptance(round, SUPPORT)).isLessThan(acceptance(round, WHOLE) - 0.8));
        assertThat(acceptance(released.getLast(), SUPPORT)).isGreaterThan(acceptance(released.getLast(), WHOLE) - 0.5);
    }

    private static double acceptance(Released round, Map<String, String> of) {
        return round.figures().stream()
                .filter(figure -> figure.question().equals("acceptance"))
                .flatMap(figure -> figure.cells().stream())
                .filter(cell -> cell.of().equals(of))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not shown of " + of + " (round: " + round.round() + ")"))
                .answers()
                .mean();
    }

    private void eachHasItsWordAndNoneIsWanted() {
        var rounds = workplace.loop().rounds(PULSE.value());
        assertThat(rounds).hasSize(6).noneMatch(Standing::wanted).allSatisfy(round -> {
            assertThat(round.posts()).hasSize(1);
            var post = round.posts().getFirst();
            assertThat(post.by()).isEqualTo("e08");
            assertThat(post.at()).isAfter(round.round().frozen().until()).isBefore(workplace.now());
        });
        assertThat(posts().stream().map(Post::kind)).contains(Post.Kind.ACTION, Post.Kind.NO_CHANGE);
    }

    private void nobodyHearsOfThemAndTheFirstRealRoundIsAsked() {
        workplace.later(Period.ofDays(2));
        assertThat(workplace.chat().everShown()).isEmpty();

        workplace.later(Period.ofDays(2));
        assertThat(people())
                .allSatisfy(person ->
                        assertThat(shown(person)).extracting(Message::kind).containsExactly(Message.Kind.CHECKIN));
    }

    private List<Message> shown(Person person) {
        String user = person.email().substring(0, person.email().indexOf('@'));
        return workplace.chat().cards(user).stream().map(FakeChat.Card::message).toList();
    }

    private void askedOnceMoreItChangesNothing() {
        var before = workplace.kept();
        remember();

        assertThat(workplace.kept()).isEqualTo(before);
    }

    @Test
    void whatACrashLeftIsCompletedByTheNextStart() throws IOException {
        draft(today());
        remember();
        var report = report();
        var posts = posts();
        onAnEmptyStore();
        draft(today());
        var ledger = DisclosureParts.ledger(workplace.redis(), TestRedis.vault());
        var dying = days(workplace.release().ending(new Dying(ledger, new AtomicInteger(3))));

        assertThatThrownBy(() -> dying.of(workplace.desk().find(PULSE).orElseThrow()))
                .hasMessage("the process ends");
        assertThat(posts()).hasSize(2);
        remember();

        assertThat(report()).isEqualTo(report);
        assertThat(posts()).isEqualTo(posts);
        workplace.later(Duration.ZERO);
        assertThat(workplace.chat().everShown()).isEmpty();
    }

    /** The process ends once so many releases were written. */
    private record Dying(Ledger ledger, AtomicInteger left) implements Ledger {

        @Override
        public Page page(Set<String> items) {
            return ledger.page(items);
        }

        @Override
        public Optional<List<Shown>> of(String release) {
            return ledger.of(release);
        }

        @Override
        public Written write(String release, List<Shown> shown, long version) {
            var written = ledger.write(release, shown, version);
            if (left.decrementAndGet() == 0) {
                throw new IllegalStateException("the process ends");
            }
            return written;
        }

        @Override
        public void forget(String release) {
            ledger.forget(release);
        }
    }

    @Test
    void whereOthersAreTooNothingIsInvented() throws IOException {
        draft(today());
        workplace.knows(TestPeople.in("ana", "Europe/Berlin"));
        remember();

        assertThat(workplace.release().rounds().all()).isEmpty();
    }

    private void whoeverIsErasedIsInNoneOfThemAnyMore() {
        var person = new PersonId("e08");
        assertThat(held(person)).isNotEmpty();
        holders().forEach(holder -> holder.erase(person));

        assertThat(held(person)).isEmpty();
        assertThat(posts()).hasSize(6).allMatch(post -> post.by().isEmpty());
        assertThat(report().rounds()).hasSize(6);
    }

    private Stream<PersonalData> holders() {
        return workplace.holders().stream()
                .filter(PersonalData.class::isInstance)
                .map(PersonalData.class::cast);
    }

    private List<PersonalData.Held> held(PersonId person) {
        return holders()
                .filter(holder -> Set.of("answers in rounds", "what they said comes of rounds")
                        .contains(holder.name()))
                .flatMap(holder -> holder.of(person, Locale.ENGLISH).stream())
                .toList();
    }
}
