package dev.kith.signals;

import java.time.LocalDate;

/** The figure of a signal on a later day. */
public record Reading(LocalDate date, double value) {}
