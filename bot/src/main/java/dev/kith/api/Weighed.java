package dev.kith.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How much somebody wants each reason to count: {@code skills:9,department:-3}. */
final class Weighed {

    private static final Pattern ONE = Pattern.compile("([a-z]+):(-?\\d{1,2})");

    private static final List<String> UPWARDS = List.of("fresh", "skills", "interests");
    private static final List<String> EITHER_WAY = List.of("department", "site", "level");
    private static final int MOST = 10;

    private Weighed() {}

    static Map<String, Integer> of(String text) {
        var weights = new HashMap<String, Integer>();
        for (String one : text.isEmpty() ? List.<String>of() : List.of(text.split(",", -1))) {
            var read = ONE.matcher(one.strip());
            if (!read.matches() || !isIn(read.group(1), Integer.parseInt(read.group(2)))) {
                throw Refusal.invalid(
                        "weights",
                        "is " + text,
                        "fresh, skills and interests from 0 to 10, department, site and level from -10 to 10, such as"
                                + " skills:9,department:-3");
            }
            weights.put(read.group(1), Integer.parseInt(read.group(2)));
        }
        return weights;
    }

    private static boolean isIn(String name, int weight) {
        return weight <= MOST
                && (UPWARDS.contains(name) && weight >= 0 || EITHER_WAY.contains(name) && weight >= -MOST);
    }
}
