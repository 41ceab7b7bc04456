package dev.kith.prompts;

import java.net.URI;

/** Where a nudge leads those who want more; always https. */
public record Link(String label, URI url) {

    public Link {
        if (!"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("No secure link; valid: an https address (url: " + url + ")");
        }
    }
}
