package dev.kith.console;

import dev.kith.people.Person;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the console is, and for whom.
 *
 * @param publicUrl where people reach this installation
 * @param admins the e-mails of those who run it
 */
@ConfigurationProperties("kith")
record Doors(URI publicUrl, List<String> admins) {

    Doors {
        admins = admins.stream()
                .map(email -> email.strip().toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty())
                .toList();
    }

    boolean areOpenTo(Person person) {
        return admins.contains(person.email().strip().toLowerCase(Locale.ROOT));
    }
}
