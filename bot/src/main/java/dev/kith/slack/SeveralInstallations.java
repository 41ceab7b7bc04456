package dev.kith.slack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Those of several kinds, the first that knows a workspace being right about it. */
record SeveralInstallations(List<Installations> kinds) implements Installations {

    /** One kind that cannot be asked hides none of another. */
    @Override
    public Optional<Installation> of(String id) {
        @Nullable Unasked unasked = null;
        for (var kind : kinds) {
            try {
                var found = kind.of(id);
                if (found.isPresent()) {
                    return found;
                }
            } catch (Unasked e) {
                unasked = e;
            }
        }
        if (unasked != null) {
            throw unasked;
        }
        return Optional.empty();
    }

    @Override
    public List<Installation> all() {
        return kinds.stream().flatMap(kind -> kind.all().stream()).distinct().toList();
    }
}
