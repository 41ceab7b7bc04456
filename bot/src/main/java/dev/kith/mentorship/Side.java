package dev.kith.mentorship;

/** Which of the two somebody is. */
enum Side {
    /** Shares what they know. */
    MENTOR,
    /** Looked for somebody. */
    MENTEE;

    Side other() {
        return this == MENTOR ? MENTEE : MENTOR;
    }
}
