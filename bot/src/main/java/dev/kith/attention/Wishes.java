package dev.kith.attention;

import dev.kith.people.Person;
import java.time.Instant;
import java.util.List;

/** What campaigns are going to want of a person's attention; {@code campaign} knows. */
public interface Wishes {

    /** What comes before a campaign of {@code priority} and waits, or will be due by {@code until}; earliest first. */
    List<Wish> of(Person person, int priority, Instant now, Instant until);

    /** A campaign, by id, and when it wants to send. */
    record Wish(String campaign, Instant at) {}
}
