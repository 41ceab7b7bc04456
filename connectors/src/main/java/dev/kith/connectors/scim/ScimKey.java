package dev.kith.connectors.scim;

import java.util.Locale;

/** By what a user or a group can be looked up without reading all of them. */
public enum ScimKey {
    /** {@code userName} of a user, {@code displayName} of a group: of one only, in whatever case. */
    NAME,
    /** The identity provider's own id; case matters. */
    EXTERNAL_ID,
    /** Any e-mail address of a user, in whatever case. */
    EMAIL;

    /** The one spelling under which a value is kept and asked for. */
    public String spelled(String value) {
        return this == EXTERNAL_ID ? value : value.strip().toLowerCase(Locale.ROOT);
    }
}
