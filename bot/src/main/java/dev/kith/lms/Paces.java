package dev.kith.lms;

/** The pace of each connector, the same for every node and after a restart. */
interface Paces {

    Pace of(String connector);

    void hold(String connector, Pace pace);

    /** It may be spoken to at any time. */
    void free(String connector);
}
