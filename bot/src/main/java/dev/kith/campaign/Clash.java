package dev.kith.campaign;

import java.time.LocalDate;

/**
 * Another running campaign that wants the same people at nearly the same time.
 *
 * @param priority its own, 1 (first) to 9
 * @param people how many it wants as well
 * @param firstDay the first day on which it does, where the person is
 */
public record Clash(String campaign, int priority, int people, LocalDate firstDay) {}
