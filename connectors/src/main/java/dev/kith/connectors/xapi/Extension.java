package dev.kith.connectors.xapi;

/** What Kith's statements say in words of their own, each as an extension of the result. */
enum Extension {
    VALID_UNTIL(
            "valid-until",
            "valid until",
            "When the certificate that goes with it expires, as an RFC 3339 timestamp in UTC; left out where it does not.",
            "{\"type\":\"string\",\"format\":\"date-time\"}",
            Verb.PASSED);

    final String id;
    final String label;
    final String meaning;
    /** A JSON Schema of its values. */
    final String schema;

    final Verb verb;

    Extension(String id, String label, String meaning, String schema, Verb verb) {
        this.id = id;
        this.label = label;
        this.meaning = meaning;
        this.schema = schema;
        this.verb = verb;
    }
}
