package dev.kith.adaptive;

/** Where a card stands. */
enum Place {
    MESSAGE,
    HOME,
    /** A dialog, which is sent as a whole. */
    WINDOW
}
