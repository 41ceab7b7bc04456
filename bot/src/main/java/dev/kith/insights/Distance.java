package dev.kith.insights;

import java.time.LocalDate;

/**
 * How far the people of a cell were from all the others in one round, by what was released.
 *
 * @param on the day on which the round closed
 * @param points of the scale; less than 0 where they were lower
 */
public record Distance(LocalDate on, double points) {}
