package dev.kith.checkin;

import dev.kith.campaign.Activity.Window;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Lots;
import dev.kith.campaign.RoundTimes;
import dev.kith.campaign.Sample;
import dev.kith.campaign.Schedule;
import dev.kith.checkin.Panel.Member;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/** Whom the rounds of a campaign ask, where it samples: its panel, drawn from the audience when the round is first planned. */
final class Sampler {

    /** There it is last that a date is over. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final Panels panels;
    private final Lots lots;
    private final RoundTimes times;
    private final Directory directory;
    private final Audiences audiences;

    Sampler(Panels panels, Lots lots, RoundTimes times, Directory directory, Audiences audiences) {
        this.panels = panels;
        this.lots = lots;
        this.times = times;
        this.directory = directory;
        this.audiences = audiences;
    }

    /** A round that is planned has its panel fixed by that. */
    BiPredicate<LocalDate, Person> planned(Campaign campaign, Window window) {
        return asks(campaign, new Look(window, true));
    }

    /** A round without a panel has the one that it would have now. */
    BiPredicate<LocalDate, Person> foreseen(Campaign campaign, Window window) {
        return asks(campaign, new Look(window, false));
    }

    /** A round without a panel asks nobody yet. */
    BiPredicate<LocalDate, Person> sure(Campaign campaign) {
        return campaign.plan().sample().isEmpty()
                ? (round, person) -> true
                : (round, person) -> panels.find(campaign.id(), round.toString())
                        .filter(panel -> isIn(panel, campaign, person))
                        .isPresent();
    }

    /** The panel of a round of a campaign that samples, as it is or would be now. */
    Panel panel(Campaign campaign, LocalDate round, Window window) {
        return panel(campaign, campaign.plan().sample().orElseThrow(), round, new Look(window, false));
    }

    /** What was drawn for one look at a stretch of time, and whether that holds from now on. */
    private record Look(Window window, boolean fixes, Map<LocalDate, Panel> drawn) {

        Look(Window window, boolean fixes) {
            this(window, fixes, new ConcurrentHashMap<>());
        }
    }

    private BiPredicate<LocalDate, Person> asks(Campaign campaign, Look look) {
        return campaign.plan()
                .sample()
                .<BiPredicate<LocalDate, Person>>map(
                        sample -> (round, person) -> isIn(panel(campaign, sample, round, look), campaign, person))
                .orElse((round, person) -> true);
    }

    private boolean isIn(Panel panel, Campaign campaign, Person person) {
        return panel.chosen().contains(lot(campaign, person));
    }

    private Panel panel(Campaign campaign, Sample sample, LocalDate round, Look look) {
        var known = look.drawn().get(round);
        if (known != null) {
            return known;
        }
        var panel = panels.find(campaign.id(), round.toString()).orElseGet(() -> draw(campaign, sample, round, look));
        look.drawn().put(round, panel);
        return panel;
    }

    private Panel draw(Campaign campaign, Sample sample, LocalDate round, Look look) {
        var drawn = before(campaign, sample, round, look).next(sample, members(campaign, round));
        return look.fixes() ? panels.fix(campaign.id(), round.toString(), drawn) : drawn;
    }

    /** A round that somebody is still to be asked in comes first, wherever they live. */
    private Panel before(Campaign campaign, Sample sample, LocalDate round, Look look) {
        Schedule schedule = campaign.plan().schedule().orElseThrow();
        Instant after = look.window().after();
        return schedule.previous(round)
                .filter(last -> last.plusDays(1).atStartOfDay().toInstant(LAST).isAfter(after))
                .map(last -> panel(campaign, sample, last, look))
                .or(() -> panels.before(campaign.id(), round.toString()))
                .orElse(Panel.NONE);
    }

    private List<Member> members(Campaign campaign, LocalDate round) {
        var audience = audiences.compile(campaign.audience());
        return directory.all().stream()
                .filter(person -> audience.includes(person, directory, times.of(campaign, round, person)))
                .map(person -> new Member(lot(campaign, person), person.department()))
                .toList();
    }

    private long lot(Campaign campaign, Person person) {
        return lots.of("sample", campaign.id().value(), person.id().value());
    }
}
