package dev.kith.insights;

import dev.kith.disclosure.Cell;
import dev.kith.disclosure.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Made-up organisations of equal departments that answer one question of five options. What people feel is normal; where its
 * steps lie makes the shape of the answers; in the first department it lies lower by a shift, in standard deviations.
 *
 * @param members of each department, all asked
 * @param response how likely each is to answer
 */
public record Organisations(int departments, int members, double response, List<Double> shape) {

    /** As surveys of this kind look: most agree. */
    public static final List<Double> AGREEING = List.of(0.05, 0.10, 0.20, 0.40, 0.25);

    public static final List<Double> EVEN = List.of(0.2, 0.2, 0.2, 0.2, 0.2);
    public static final List<Double> AT_THE_TOP = List.of(0.01, 0.02, 0.07, 0.20, 0.70);

    public static final Cell FIRST = department(0);
    private static final int LOCATIONS = 4;

    static Cell department(int number) {
        return Cell.of(Map.of("department", "D" + (10 + number)));
    }

    /** Of these departments, each department a cell. */
    public Map<Cell, Figure> ask(double shift, long seed) {
        return figures(shift, new SplittableRandom(seed), false);
    }

    /** The same people also by location, and by department and location together. */
    public Map<Cell, Figure> askOverlapping(double shift, long seed) {
        return figures(shift, new SplittableRandom(seed), true);
    }

    private Map<Cell, Figure> figures(double shift, RandomGenerator random, boolean overlapping) {
        var figures = new HashMap<Cell, Figure>();
        for (int department = 0; department < departments; department++) {
            for (int member = 0; member < members; member++) {
                var answer = answer(department == 0 ? shift : 0, random);
                for (Cell cell : cells(department, member % LOCATIONS, overlapping)) {
                    figures.merge(cell, Figure.of(answer, 1), Organisations::together);
                }
            }
        }
        figures.values().removeIf(figure -> figure.answered() < 5);
        return figures;
    }

    private static List<Cell> cells(int department, int location, boolean overlapping) {
        var of = department(department);
        if (!overlapping) {
            return List.of(Cell.ORGANISATION, of);
        }
        String there = "L" + location;
        var both = new HashMap<>(of.of());
        both.put("location", there);
        return List.of(Cell.ORGANISATION, of, Cell.of(Map.of("location", there)), Cell.of(both));
    }

    private static Figure together(Figure these, Figure those) {
        return Figure.of(these.tally().plus(those.tally()), these.asked() + those.asked());
    }

    private Tally answer(double shift, RandomGenerator random) {
        double felt = NormalDistribution.of(0, 1).cumulativeProbability(random.nextGaussian() + shift);
        boolean silent = random.nextDouble() >= response;
        var counts = new int[shape.size()];
        if (!silent) {
            int option = 0;
            for (double sum = shape.getFirst(); option < counts.length - 1 && felt > sum; sum += shape.get(option)) {
                option++;
            }
            counts[option] = 1;
        }
        return Tally.of(counts);
    }
}
