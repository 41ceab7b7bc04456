package dev.kith.connectors.scim;

import com.unboundid.scim2.common.exceptions.NotImplementedException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The server's side of SCIM 2.0 (RFC 7644): takes a request that was let in, and says what to answer. May be asked by many at once. */
public final class ScimServer {

    /** Characters of a body; a longer one is refused. */
    public static final int LONGEST_BODY = 1 << 20;

    /** Users or groups in one reply. */
    public static final int LONGEST_PAGE = 200;

    private final URI base;
    private final Discovery discovery;
    private final Map<Kind, Resources> resources = new EnumMap<>(Kind.class);

    /** @param base where it is reached from outside, absolute and without a slash at its end: {@code https://kith.example/scim/v2} */
    public ScimServer(ScimStore store, URI base) {
        if (!base.isAbsolute() || base.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "The address of the SCIM server is absolute and ends without a slash (base: " + base + ")");
        }
        this.base = base;
        this.discovery = new Discovery(base);
        var representation = new Representation(store, base);
        for (Kind kind : Kind.values()) {
            resources.put(kind, new Resources(kind, store, representation));
        }
    }

    /** What goes wrong in the store is thrown; what is wrong with the request is answered. */
    public ScimReply handle(ScimRequest request) {
        try {
            return route(request);
        } catch (ScimException e) {
            return ScimReply.error(e);
        }
    }

    private ScimReply route(ScimRequest request) throws ScimException {
        String path = request.path().replaceFirst("/+$", "");
        int end = path.indexOf('/', 1);
        String first = end < 0 ? path : path.substring(0, end);
        String rest = end < 0 ? "" : path.substring(end + 1);
        Optional<Kind> kind = Kind.at(first);
        if (kind.isPresent()) {
            return resources(Objects.requireNonNull(resources.get(kind.get())), rest, request);
        }
        return switch (first) {
            case Discovery.CONFIG, Discovery.SCHEMAS, Discovery.TYPES -> discovery.handle(first, rest, request);
            case "/Me", "/Bulk", "/.search" ->
                throw new NotImplementedException("Not offered here (valid: " + base + "/Users)");
            default ->
                throw new ResourceNotFoundException("Nothing is here (valid: " + base + "/Users, " + base + "/Groups)");
        };
    }

    private static ScimReply resources(Resources of, String rest, ScimRequest request) throws ScimException {
        return switch (rest) {
            case "" -> of.handleAll(request);
            case ".search" -> of.search(request);
            default -> of.handleOne(rest, request);
        };
    }
}
