package dev.kith.connectors.scim;

import java.net.URI;

/** The server's side of SCIM 2.0 (RFC 7644): takes a request that was let in, and says what to answer. May be asked by many at once. */
public final class ScimServer {

    /** Characters of a body; a longer one is refused. */
    public static final int LONGEST_BODY = 1 << 20;

    /** Users or groups in one reply. */
    public static final int LONGEST_PAGE = 200;

    private final ScimStore store;
    private final URI base;

    /** @param base where it is reached from outside, absolute and without a slash at its end: {@code https://kith.example/scim/v2} */
    public ScimServer(ScimStore store, URI base) {
        if (!base.isAbsolute()) {
            throw new IllegalArgumentException("The address of the SCIM server is not absolute (base: " + base + ")");
        }
        this.store = store;
        this.base = base;
    }

    public ScimReply handle(ScimRequest request) {
        return switch (request.path()) {
            case "/Me", "/Bulk" -> ScimReply.error(501, "Not offered here (path: " + request.path() + ")");
            default -> ScimReply.error(404, "Nothing is here (valid: " + base + "/Users, " + base + "/Groups)");
        };
    }
}
