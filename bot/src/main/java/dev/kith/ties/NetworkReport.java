package dev.kith.ties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The network of those who met, at the beginning and now.
 *
 * @param people how many of those who were told of somebody within a year met anybody, in each cell that is shown
 * @param before the first that was released; null where that is the only one
 * @param now the one of the month; null where it is not shown
 * @param course of all months that show one, the earliest first
 * @param words what it is now
 */
public record NetworkReport(
        Report people, @Nullable Of before, @Nullable Of now, List<Of> course, List<String> words) {

    /**
     * The network of the year that ends with a month.
     *
     * @param circles of {@code k} people or more who are bound together by meetings, and to nobody else
     * @param largest how many of a hundred who met anybody are in the largest, in fives
     * @param steps over how many meetings it goes on average from one to another of the largest, in halves
     * @param acrossDepartments how many of a hundred couples who met are of different departments, in fives
     * @param byChance how many it would be if departments made no difference
     */
    public record Of(String month, int circles, int largest, double steps, int acrossDepartments, int byChance) {

        static Of month(String month, Network network) {
            return new Of(
                    month,
                    network.circles(),
                    network.largest(),
                    network.halfSteps() / 2.0,
                    network.across(),
                    network.byChance());
        }
    }
}
