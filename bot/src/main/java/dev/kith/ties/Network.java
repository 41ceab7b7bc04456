package dev.kith.ties;

/**
 * The network of those who met within a year, so coarse that nobody's tie follows from it.
 *
 * @param circles of how many there are who are bound together by ties, and to nobody else; those of fewer than enough do not count
 * @param largest how many of a hundred who have a tie are in the largest of them, in fives
 * @param halfSteps over how many ties it goes on average from one to another of the largest, in halves: 4 are two ties
 * @param across how many of a hundred ties bind two of different departments, in fives
 * @param byChance how many it would be if it made no difference
 */
public record Network(int circles, int largest, int halfSteps, int across, int byChance) {}
