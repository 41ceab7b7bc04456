package dev.kith.connectors.http;

import java.net.URI;

/** Addresses that an admin gives, below which a system is called. */
public final class WebAddress {

    /** What such an address has to be, for whoever gave another. */
    public static final String BASE = "must be an http or https address without user, query and fragment";

    private WebAddress() {}

    /** Whether an address is as {@link #BASE} says. */
    public static boolean isBase(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
        return web && bare && uri.getHost() != null;
    }

    /** The address without the slashes at its end, so that a path can follow. */
    public static String withoutSlash(URI base) {
        return base.toString().replaceAll("/+$", "");
    }
}
