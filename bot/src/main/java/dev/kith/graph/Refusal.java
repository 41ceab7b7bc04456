package dev.kith.graph;

import dev.kith.graph.Installed.Blocked;
import dev.kith.graph.Installed.NoSuchUser;
import dev.kith.graph.Installed.NotPermitted;
import java.util.List;
import java.util.Locale;

/** What Graph's refusals mean for who is to be given the app; its codes alone do not tell a policy from a missing permission. */
final class Refusal {

    private Refusal() {}

    /** {@code lacking}: what the token says is not granted. */
    static Installed of(Told.Refused refused, List<Needed> lacking) {
        return switch (refused.status()) {
            case 401 ->
                new NotPermitted(
                        refused.code().equals(Told.NO_TOKEN)
                                ? refused.message()
                                : "Graph does not take the app's token");
            case 403 -> forbidden(refused, lacking);
            case 404 -> new NoSuchUser();
            default -> new Blocked("Graph does not give them the app: " + refused);
        };
    }

    private static Installed forbidden(Told.Refused refused, List<Needed> lacking) {
        String words = refused.message().toLowerCase(Locale.ROOT);
        if (lacking.contains(Needed.INSTALLING)
                || refused.code().equals("Authorization_RequestDenied")
                || words.contains("missing role permissions")) {
            return new NotPermitted("What is missing is " + Needed.INSTALLING.asked());
        }
        if (words.contains("is not allowed to manage the teams app") || words.contains("caller is not authorized")) {
            return new NotPermitted("The manifest of the Teams app does not name this app in webApplicationInfo");
        }
        return new Blocked(
                words.contains("blocked by app permission policy")
                        ? "an app permission policy of Teams blocks the app for them"
                        : "Graph does not give them the app: " + refused);
    }
}
