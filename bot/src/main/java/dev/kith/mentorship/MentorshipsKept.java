package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.mentorship.Stage.Ended;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Expiring;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.Retention;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who was whose mentor is told to the two; of what did not come about each is told only that they themselves said no. */
record MentorshipsKept(Books books, Directory directory) implements PersonalData, Expiring {

    private static final int ATTEMPTS = 50;

    @Override
    public String name() {
        return "mentorships";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return books.campaigns().stream()
                .flatMap(campaign -> books.of(campaign).of(person).stream())
                .flatMap(one -> held(one, person, locale).stream())
                .toList();
    }

    private List<Held> held(Mentorship one, PersonId person, Locale locale) {
        var side = one.match().side(person).orElseThrow();
        if (one.ran()) {
            return Stream.concat(
                            Stream.of(new Held(
                                    what(one, side, locale), one.match().skill().orElse("–"), Nature.OPEN)),
                            Optional.ofNullable(one.goals().get(side)).stream()
                                    .map(goal -> new Held(what(one, side, locale), goal, Nature.CONFIDENTIAL)))
                    .toList();
        }
        return one.stage() instanceof Ended ended
                        && ended.why(side).filter(Stage.Why::isNo).isPresent()
                ? List.of(new Held(what(one, side, locale), MentoringCard.TEXTS.get(locale, "kept.no"), Nature.NO))
                : List.of();
    }

    private String what(Mentorship one, Side side, Locale locale) {
        String other =
                directory.find(one.match().of(side.other())).map(Person::name).orElse("–");
        return MentoringCard.TEXTS.get(locale, "kept", other);
    }

    @Override
    public void erase(PersonId person) {
        books.campaigns()
                .forEach(campaign -> drop(
                        campaign,
                        one -> one.match().side(person).isPresent(),
                        waiter -> waiter.equals(person.value())));
    }

    @Override
    public long expire(Retention table, LocalDate today) {
        var last = Retention.lastGone(today, table.introductions());
        return books.campaigns().stream()
                .mapToLong(campaign -> drop(
                        campaign,
                        one -> one.stage() instanceof Ended ended
                                && !day(ended.at()).isAfter(last),
                        waiter -> false))
                .sum();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private long drop(CampaignId campaign, Predicate<Mentorship> isGone, Predicate<String> isNoWaiter) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var book = books.of(campaign);
            var all = new HashMap<>(book.all());
            var waiting = new HashMap<>(book.waiting());
            all.values().removeIf(isGone);
            waiting.keySet().removeIf(isNoWaiter);
            long gone = book.all().size() - all.size() + book.waiting().size() - waiting.size();
            if (gone == 0
                    || books.keep(campaign, book, new Book(book.version(), all, waiting, book.searches()), List.of())) {
                return gone;
            }
        }
        throw new Mentoring.BookBusy(campaign);
    }
}
