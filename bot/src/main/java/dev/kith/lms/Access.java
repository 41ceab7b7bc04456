package dev.kith.lms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Address and credentials of one system, by name. Each may be in a file of its own ({@code token-file}), as secrets are that somebody
 * else looks after.
 */
final class Access {

    private static final String FILE = "-file";

    private final Map<String, String> values;

    private Access(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads what is said; what is empty is not said. {@code problems} gets what is wrong with it, {@code where} is how the place is
     * named there.
     */
    static Access read(Kind kind, Map<String, String> said, String where, List<String> problems) {
        var values = new LinkedHashMap<String, String>();
        said.forEach((name, value) -> {
            String plain = name.endsWith(FILE) ? name.substring(0, name.length() - FILE.length()) : name;
            if (value.isBlank()) {
                return;
            }
            if (!kind.known().contains(plain)) {
                problems.add(where + name + ": a connector of kind " + kind.word() + " has no such thing (valid: "
                        + String.join(", ", kind.known()) + ", each also with " + FILE + ")");
            } else if (name.endsWith(FILE)) {
                content(value, where + name, problems).ifPresent(content -> values.put(plain, content));
            } else {
                values.put(plain, value.strip());
            }
        });
        var missing = new ArrayList<>(kind.needed());
        missing.removeAll(values.keySet());
        missing.forEach(name -> problems.add(where + name + ": is missing (valid: a value, or " + name + FILE
                + ", or for the only one of its kind " + kind.variable(name) + ")"));
        return new Access(values);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private static Optional<String> content(String file, String where, List<String> problems) {
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException e) {
            problems.add(where + ": " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + ") (valid: a file that Kith may read)");
            return Optional.empty();
        }
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "Access" + values.keySet();
    }
}
