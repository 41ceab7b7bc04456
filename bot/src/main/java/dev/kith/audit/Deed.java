package dev.kith.audit;

import java.time.Instant;

/**
 * Something that was done in administration.
 *
 * @param at when (business time)
 * @param by who: {@code person e01}, {@code API}, {@code console}, {@code sender hr-audit}, {@code setting}
 * @param what in words, in the past tense: {@code approved the signal}
 * @param about the ids that it is about; no name, nothing that anybody wrote
 */
public record Deed(Instant at, String by, String what, String about) {}
