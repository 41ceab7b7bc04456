package dev.kith.attention;

/** What can be done about a card. */
record Deeds(Putoff putoff, OptOut optOut, Cards cards) {}
