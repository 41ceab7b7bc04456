package dev.kith.connectors.moodle;

import dev.kith.connectors.Learner;
import java.util.Locale;
import java.util.Optional;

/** By which field Moodle knows a person ({@code core_user_get_users_by_field}). */
public enum KnownBy {
    /** The ID number of the user is our person id. */
    IDNUMBER("idnumber", "ID number"),
    /** The e-mail address, in small letters, as PostgreSQL tells them apart. */
    EMAIL("email", "e-mail address");

    final String field;
    final String words;

    KnownBy(String field, String words) {
        this.field = field;
        this.words = words;
    }

    /** The value to look for; empty where the e-mail is needed and not known. */
    Optional<String> value(Learner learner) {
        return switch (this) {
            case IDNUMBER -> Optional.of(learner.personId());
            case EMAIL -> learner.email().map(email -> email.toLowerCase(Locale.ROOT));
        };
    }
}
