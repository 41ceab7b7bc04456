package dev.kith.connectors.xapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;

/**
 * The addresses inside statements, all below the public address. Some stores fetch them, so they hold nothing but
 * ids of the catalogue and of campaigns.
 */
record Iris(String base) {

    Iris(URI publicUrl) {
        this(withoutSlash(publicUrl.toString()));
    }

    String prompt(String id) {
        return base + "/xapi/prompts/" + segment(id);
    }

    String item(String promptId, String itemId) {
        return prompt(promptId) + "/items/" + segment(itemId);
    }

    String campaign(String id) {
        return base + "/xapi/campaigns/" + segment(id);
    }

    String extension(String questionId) {
        return base + "/xapi/extensions/" + segment(questionId);
    }

    static String withoutSlash(String uri) {
        return uri.replaceAll("/+$", "");
    }

    private static String segment(String id) {
        return URLEncoder.encode(Clean.text(id), UTF_8).replace("+", "%20");
    }
}
