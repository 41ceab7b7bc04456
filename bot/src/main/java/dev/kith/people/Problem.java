package dev.kith.people;

/**
 * Why a row, or a file, was not taken.
 *
 * @param line where it begins, from 1; 0 where no line is to blame
 * @param field the column's name; empty where the row as a whole is meant
 * @param reason what is wrong, in words
 * @param valid what would have been taken
 */
public record Problem(long line, String field, String reason, String valid) {}
