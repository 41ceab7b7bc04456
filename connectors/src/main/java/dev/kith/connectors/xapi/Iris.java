package dev.kith.connectors.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Place;
import dev.kith.connectors.http.Clean;
import dev.kith.connectors.http.WebAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses inside statements, all below the public address, unless an admin mapped something to the address of an activity
 * that the store knows. Some stores fetch them, so they hold nothing but ids of the catalogue and of campaigns.
 */
record Iris(String base) {

    /** The characters of RFC 3987 outside ASCII, but those that cannot be seen. */
    private static final String BEYOND_ASCII = "[\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}"
            + "\\x{10000}-\\x{1FFFD}\\x{20000}-\\x{2FFFD}\\x{30000}-\\x{3FFFD}&&[^\\p{Z}\\p{C}]]";

    private static final String PATH = "[A-Za-z0-9\\-._~!$&'()*+,;=:@/%" + BEYOND_ASCII + "]";
    private static final String QUERY = "[?" + PATH + "]";
    private static final String NO_LONE_PERCENT = "(?!.*%(?![0-9A-Fa-f]{2}))";
    private static final String A_HOST_FOR_THE_WEB = "(?!(?i:https?):(?!//[^/?#]))";

    private static final Pattern ABSOLUTE = Pattern.compile("(?s)" + NO_LONE_PERCENT + A_HOST_FOR_THE_WEB
            + "[A-Za-z][A-Za-z0-9+.-]*:(?://\\[[0-9A-Fa-f:.]+\\]" + PATH + "*|" + PATH + "+)"
            + "(?:\\?" + QUERY + "*)?(?:#" + QUERY + "*)?");

    Iris(URI publicUrl) {
        this(WebAddress.withoutSlash(publicUrl));
    }

    /** Of what was done. */
    String activity(Activity activity) {
        return activity.place()
                .map(place -> place.unit().orElse(place.course()))
                .filter(id -> ABSOLUTE.matcher(id).matches())
                .orElseGet(() -> ours(activity));
    }

    /** Whether a place can be the object of a statement. */
    static Optional<String> problem(Place place) {
        String id = place.unit().orElse(place.course());
        return ABSOLUTE.matcher(id).matches()
                ? Optional.empty()
                : Optional.of(id + " is no address of an activity, such as https://lms.example/activities/7");
    }

    private String ours(Activity activity) {
        String room = switch (activity.kind()) {
            case "pack" -> "packs";
            case "journey" -> "journeys";
            default -> "prompts";
        };
        return below(room, activity.promptId());
    }

    String item(String promptId, String itemId) {
        return below("prompts", promptId) + "/items/" + segment(itemId);
    }

    String campaign(String id) {
        return below("campaigns", id);
    }

    String extension(String questionId) {
        return below("extensions", questionId);
    }

    /** What Kith's statements say in words of its own, apart from what questions are called. */
    String own(Extension extension) {
        return ofProfile() + "/extensions/" + extension.id;
    }

    /** Of this version of the profile, since its rules name it. */
    String template(Template template) {
        return profile() + "/templates/" + template.id();
    }

    /** The profile of statements, whatever its version; the installation serves it there. */
    String ofProfile() {
        return base + "/xapi/profile";
    }

    /** The version of the profile that statements follow; the installation serves it there. */
    String profile() {
        return ofProfile() + "/v1";
    }

    private String below(String room, String id) {
        return base + "/xapi/" + room + "/" + segment(id);
    }

    private static String segment(String id) {
        return URLEncoder.encode(Clean.text(id), UTF_8).replace("+", "%20");
    }
}
