package dev.kith.sample;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.EarlierDays;
import dev.kith.people.Audience;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.SampleOrganisation;
import dev.kith.sample.EarlierRounds.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Gives a sample campaign the rounds that it had before the start, where nobody but the sample's people is here. */
final class History implements EarlierDays {

    /** Between the close of the last of them and the start: longer than rounds of several campaigns count as one. */
    private static final Duration CALM = Duration.ofDays(30);

    private static final Duration YEAR = Duration.ofDays(366);

    private final SampleOrganisation organisation;
    private final Directory directory;
    private final Audiences audiences;
    private final EarlierRounds rounds;

    History(SampleOrganisation organisation, Directory directory, Audiences audiences, EarlierRounds rounds) {
        this.organisation = organisation;
        this.directory = directory;
        this.audiences = audiences;
        this.rounds = rounds;
    }

    @Override
    public void of(Kept draft) {
        Past.of(draft.id()).filter(past -> organisation.isAllThereIs()).ifPresent(past -> hold(draft, past));
    }

    private void hold(Kept draft, Past past) {
        var campaign = draft.campaign();
        String by = campaign.plan()
                .loop()
                .whoPosts(directory)
                .map(person -> person.id().value())
                .orElse("");
        var dates = dates(campaign, draft.readOn(), past.rounds().size());
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var held = new Held(
                    campaign, date, asked(campaign, date), past.rounds().get(i), by);
            rounds.hold(held, new Imagined(past, i + 1));
        }
    }

    /** In the rhythm of the schedule, backwards from its first date, as many as closed long enough before the start. */
    static List<LocalDate> dates(Campaign campaign, Instant start, int many) {
        var schedule = campaign.plan().schedule().orElseThrow();
        var ahead = schedule.dates(ZoneOffset.UTC, start, start.plus(YEAR));
        long days = ChronoUnit.DAYS.between(ahead.get(0), ahead.get(1));
        return Stream.iterate(ahead.get(0), date -> date.minusDays(days))
                .filter(date -> schedule.last(date)
                        .plus(campaign.plan().limits().expires())
                        .isBefore(start.minus(CALM)))
                .limit(many)
                .sorted()
                .toList();
    }

    /** Those of the audience who had begun to work here. */
    private List<Person> asked(Campaign campaign, LocalDate date) {
        Audience audience = audiences.compile(campaign.audience());
        Instant at = campaign.plan().schedule().orElseThrow().first(date);
        return directory.all().stream()
                .filter(person ->
                        person.startDate().filter(first -> !first.isAfter(date)).isPresent())
                .filter(person -> audience.includes(person, directory, at))
                .toList();
    }
}
