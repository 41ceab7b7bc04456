package dev.kith.sample;

import dev.kith.people.Person;
import dev.kith.release.Item;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What invented people say in a round: each much the same from round to round, and the same whenever it is drawn.
 *
 * @param number of the round, the first is 1
 */
record Imagined(Past past, int number) {

    /** The least and the most willing answer so many of a hundred rounds. */
    private static final double LEAST = 0.6;

    private static final double MOST = 0.98;

    /** Standard deviations, in points: between people, of one from question to question, and from round to round. */
    private static final double PEOPLE = 0.65;

    private static final double QUESTIONS = 0.3;
    private static final double ROUNDS = 0.5;

    /** To how many of those who do not answer the question comes all the same. */
    private static final double REACHED = 0.85;

    private static final int POINTS = 5;

    /** Values by question; empty where they do not answer. Whoever does answers each question: the card asks for that. */
    Optional<Map<String, String>> answer(Person person, List<Item> items) {
        RandomGenerator own = chance(person, 0);
        RandomGenerator now = chance(person, number);
        if (now.nextDouble() > own.nextDouble(LEAST, MOST)) {
            return Optional.empty();
        }
        double mood = own.nextGaussian(0, PEOPLE);
        var said = new HashMap<String, String>();
        for (Item item : items) {
            double stance = mood + own.nextGaussian(0, QUESTIONS) + now.nextGaussian(0, ROUNDS);
            if (!item.isComment()) {
                said.put(item.question(), option(item, level(item.question(), person) + stance));
            }
        }
        return Optional.of(said);
    }

    /** Whether the question came to them: of those who do not answer it does not to a few. */
    boolean isReached(Person person, List<Item> items) {
        return answer(person, items).isPresent() || chance(person, -number).nextDouble() < REACHED;
    }

    private double level(String question, Person person) {
        return past.usual().getOrDefault(question, (POINTS + 1) / 2.0)
                + past.rounds().get(number - 1).shift(question, person.department());
    }

    /** The option that is nearest to so many of five points. */
    private static String option(Item item, double points) {
        int last = item.options().size() - 1;
        double place = (points - 1) / (POINTS - 1) * last;
        int index = (int) Math.clamp(Math.round(place), 0, last);
        boolean isReversed = item.about().filter(Item.About::reversed).isPresent();
        return item.options().get(isReversed ? last - index : index);
    }

    private RandomGenerator chance(Person person, int round) {
        return new SplittableRandom(
                List.of(past.seed(), person.id().value(), round).hashCode());
    }
}
