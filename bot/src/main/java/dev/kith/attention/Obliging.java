package dev.kith.attention;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.privacy.Consents;
import dev.kith.privacy.Pace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Does what somebody wants about being written to, however they say it, and says what it did. Whatever it is, it is a sign of life. */
final class Obliging {

    private final Directory directory;
    private final Consents consents;
    private final Recents recents;
    private final BusinessTime time;

    Obliging(Directory directory, Consents consents, Recents recents, BusinessTime time) {
        this.directory = directory;
        this.consents = consents;
        this.recents = recents;
        this.time = time;
    }

    /** A sign of life. */
    void heard(Person person) {
        recents.heard(person.id());
    }

    /** The day it is where somebody is. */
    LocalDate today(Person person) {
        return time.instant().atZone(person.zone()).toLocalDate();
    }

    /** {@code event} is what was met, perhaps again. The words for what was done; empty where there was nothing to do. */
    Optional<String> oblige(Person person, Saying saying, String event) {
        heard(person);
        return switch (saying) {
            case Saying.Quiet quiet -> Optional.of(quiet(person, quiet.until()));
            case Saying.Resume resume -> {
                consents.resume(person.id());
                yield Optional.of(words(person, "resumed"));
            }
            case Saying.AtMost most -> Optional.of(atMost(person, most.pace()));
            case Saying.Less less -> Optional.of(less(person, event));
            case Saying.Speak speak -> {
                directory.speak(person.id(), speak.language());
                yield Optional.of(words(person.speaking(speak.language()), "speaks"));
            }
            case Saying.WriteOn on -> {
                directory.change(person.id(), own -> own.withPlatform(Optional.of(on.platform())));
                yield Optional.of(words(person, "writes-here"));
            }
            case Saying.Help help -> Optional.empty();
            case Saying.Prefs prefs -> Optional.empty();
            case Saying.Privacy privacy -> Optional.empty();
        };
    }

    private String quiet(Person person, Optional<LocalDate> until) {
        consents.pause(
                person.id(),
                until.map(day -> day.atStartOfDay(person.zone()).toInstant()).orElse(Instant.MAX));
        return until.map(day -> words(person, "quiet-until", Words.day(person, day)))
                .orElseGet(() -> words(person, "quiet"));
    }

    /** Who says how often wants to be written to. */
    private String atMost(Person person, Optional<Pace> pace) {
        consents.pace(person.id(), pace);
        consents.resume(person.id());
        return pace(person, pace);
    }

    private static String pace(Person person, Optional<Pace> pace) {
        return words(person, pace.map(one -> "pace." + one.name()).orElse("pace.usual"));
    }

    /** The same event a second time is no second wish. */
    private String less(Person person, String event) {
        consents.paceOnce(person.id(), less(consents.of(person.id()).pace()), event);
        consents.resume(person.id());
        return pace(person, consents.of(person.id()).pace());
    }

    private static Pace less(Optional<Pace> now) {
        int next = now.map(Pace::ordinal).orElse(0) + 1;
        return Pace.values()[Math.min(next, Pace.values().length - 1)];
    }

    private static String words(Person person, String key, String... values) {
        return Words.TEXTS.get(person.locale(), key, values);
    }
}
