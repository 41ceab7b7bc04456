package dev.kith.connectors.export;

import java.util.Locale;

/** What is told of a record, in the order of the columns; named in small letters. */
enum Column {
    /** The opaque id; first, as files are searched for it. */
    RECORD,
    WHAT,
    AT,
    PERSON,
    KIND,
    PROMPT,
    TITLE,
    CAMPAIGN,
    /** The id of the record that this one takes back. */
    VOIDS,
    SCORE,
    VALID_UNTIL,
    /** By question, as one JSON object; only what the record itself carries. */
    ANSWERS;

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }
}
