package dev.kith.lms;

/** What is written down of forwarding. */
record Books(Forwarded forwarded, Attempts attempts, Paces paces) {}
