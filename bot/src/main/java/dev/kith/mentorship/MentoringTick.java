package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.clock.Tick;
import dev.kith.mentorship.Looking.Occasion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at each book when its time has come: moves on what time moves on, and looks for somebody for whoever has nobody. */
final class MentoringTick implements Tick {

    /** So often it is seen who is away: before the day begins in Europe, and before it does in America and in Asia. */
    private static final Duration WATCH = Duration.ofHours(12);

    private static final Duration FIRST_WATCH = Duration.ofHours(4);

    /** A round that began so long ago is over everywhere. */
    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration AHEAD = Duration.ofDays(400);

    private final Mentoring mentoring;
    private final Watching watching;
    private final Looking looking;

    /** The directory that this node looked at last: once people change, each book is looked at at once. */
    private volatile String seen = "";

    MentoringTick(Mentoring mentoring, Watching watching, Looking looking) {
        this.mentoring = mentoring;
        this.watching = watching;
        this.looking = looking;
    }

    @Override
    public String name() {
        return "look after mentorships";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return mentoring.running().stream()
                .flatMap(campaign -> mentoring
                        .books()
                        .nextLook(campaign.id())
                        .filter(now::isBefore)
                        .or(() -> next(campaign, mentoring.books().of(campaign.id()), now))
                        .stream())
                .min(Instant::compareTo);
    }

    /** The next thing there is to do after an instant. */
    private static Optional<Instant> next(Campaign campaign, Book book, Instant now) {
        var watch = book.open().isEmpty() ? Stream.<Instant>empty() : Stream.of(watch(now));
        var round = campaign.plan().schedule().stream()
                .flatMap(schedule -> schedule.dates(ZoneOffset.UTC, now, now.plus(AHEAD)).stream()
                        .map(schedule::first));
        return Stream.of(watch, round, book.due().stream())
                .flatMap(some -> some)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo);
    }

    private static Instant watch(Instant now) {
        long step = WATCH.toSeconds();
        long first = FIRST_WATCH.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond() - first, step) * step + step + first);
    }

    @Override
    public int run(Instant now) {
        String version = watching.directory().version();
        boolean isAnother = !version.equals(seen);
        int done = mentoring.running().stream()
                .filter(campaign -> isAnother || isDue(campaign, now))
                .mapToInt(campaign -> run(campaign, now))
                .sum();
        seen = version;
        return done + close(now);
    }

    /** The books of programmes that were cancelled meanwhile. */
    private int close(Instant now) {
        return (int) mentoring.cancelled().stream()
                .filter(campaign -> mentoring
                        .books()
                        .nextLook(campaign.id())
                        .filter(Books.NEVER::isAfter)
                        .isPresent())
                .filter(campaign -> close(campaign, now))
                .count();
    }

    private boolean close(Campaign campaign, Instant now) {
        boolean isAny = mentoring.changed(campaign, (book, life) -> new Closing(now).of(book));
        mentoring.books().lookAt(campaign.id(), mentoring.books().of(campaign.id()), Books.NEVER);
        return isAny;
    }

    private boolean isDue(Campaign campaign, Instant now) {
        return mentoring.books().nextLook(campaign.id()).filter(now::isBefore).isEmpty();
    }

    private int run(Campaign campaign, Instant now) {
        int done = 0;
        while (mentoring.happened(campaign, (book, life) -> watching.watch(campaign, book, life))) {
            done++;
        }
        while (mentoring.changed(campaign, (book, life) -> look(campaign, book, life))) {
            done++;
        }
        var book = mentoring.books().of(campaign.id());
        next(campaign, book, now).ifPresent(at -> mentoring.books().lookAt(campaign.id(), book, at));
        return done;
    }

    private Optional<Looking.Found> look(Campaign campaign, Book book, Life life) {
        var round = round(campaign, book, life.now());
        return round.isPresent() || book.searches().areDue(life.now())
                ? Optional.of(looking.look(book, new Occasion(campaign, round, life)))
                : Optional.empty();
    }

    /** The round that has begun somewhere, is not over, and was not held. */
    private static Optional<LocalDate> round(Campaign campaign, Book book, Instant now) {
        return campaign.plan().schedule().stream()
                .flatMap(schedule -> schedule.dates(ZoneOffset.UTC, now.minus(DAY), now.plus(DAY)).stream()
                        .filter(date -> !schedule.first(date).isAfter(now)
                                && schedule.last(date).isAfter(now)))
                .filter(date -> book.searches()
                        .lastRound()
                        .filter(last -> !last.isBefore(date))
                        .isEmpty())
                .max(LocalDate::compareTo);
    }
}
