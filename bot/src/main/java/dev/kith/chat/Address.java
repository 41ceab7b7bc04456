package dev.kith.chat;

/**
 * Where a person can be reached.
 *
 * @param platform {@code local}, {@code slack} or {@code teams}
 * @param workspace the platform's workspace or tenant
 * @param user the platform's id of the user in it
 */
public record Address(String platform, String workspace, String user) {

    public Address {
        if (platform.isBlank() || workspace.isBlank() || user.isBlank()) {
            throw new IllegalArgumentException(
                    "an address needs platform, workspace and user: " + platform + ":" + workspace + ":" + user);
        }
    }

    /** What a limit is counted by: {@code local:sample}. */
    public String limitedBy() {
        return platform + ":" + workspace;
    }

    /** {@code local:sample:e07}; a user id may itself hold colons. */
    @Override
    public String toString() {
        return platform + ":" + workspace + ":" + user;
    }

    public static Address parse(String text) {
        var parts = text.split(":", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not an address: " + text + " (valid: local:sample:e07)");
        }
        return new Address(parts[0], parts[1], parts[2]);
    }
}
