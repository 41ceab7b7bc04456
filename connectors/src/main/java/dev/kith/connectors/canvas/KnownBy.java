package dev.kith.connectors.canvas;

import dev.kith.connectors.Learner;
import java.util.Optional;

/** By what Canvas knows a person: how their id is written in addresses and parameters (Canvas API, “SIS IDs”). */
public enum KnownBy {
    /** The SIS id of the user is our person id. */
    SIS_USER_ID("sis_user_id"),
    /** The login id is our person id. */
    LOGIN_ID("sis_login_id"),
    /** The login id is the e-mail address; a person without one cannot be told to Canvas. */
    EMAIL("sis_login_id");

    private final String prefix;

    KnownBy(String prefix) {
        this.prefix = prefix;
    }

    /** Such as {@code sis_user_id:E0042}, not encoded; empty where the e-mail is needed and unknown. */
    Optional<String> reference(Learner learner) {
        Optional<String> id = switch (this) {
            case SIS_USER_ID, LOGIN_ID -> Optional.of(learner.personId());
            case EMAIL -> learner.email();
        };
        return id.map(value -> prefix + ":" + value);
    }
}
