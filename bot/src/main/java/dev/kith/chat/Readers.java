package dev.kith.chat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a platform may be used for, by e-mail: everybody on a server, and in local mode before a real platform only those who are
 * named, so that nobody who tries Kith writes to a whole company.
 */
public final class Readers {

    public static final Readers ALL = new Readers(true, List.of());

    private final boolean all;
    private final Set<String> emails;

    private Readers(boolean all, List<String> emails) {
        this.all = all;
        this.emails = emails.stream().map(Readers::folded).collect(Collectors.toUnmodifiableSet());
    }

    public static Readers onlyTo(List<String> emails) {
        return new Readers(false, emails);
    }

    public boolean include(String email) {
        return all || emails.contains(folded(email));
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
