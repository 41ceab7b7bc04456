package dev.kith.slack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Those of several kinds, the first that knows a workspace being right about it. */
record SeveralInstallations(List<Installations> kinds) implements Installations {

    /** One kind that cannot be asked hides none of another. */
    @Override
    public Optional<Installation> of(String id) {
        return gathered(kind -> kind.of(id).stream()).stream().findFirst();
    }

    /** Those that can be asked for. */
    @Override
    public List<Installation> all() {
        return gathered(kind -> kind.all().stream());
    }

    @Override
    public List<Unasked> unasked() {
        var unasked = new ArrayList<Unasked>();
        for (var kind : kinds) {
            try {
                kind.all();
            } catch (Unasked e) {
                unasked.add(e);
            }
        }
        return unasked;
    }

    private List<Installation> gathered(Function<Installations, Stream<Installation>> question) {
        var found = new LinkedHashSet<Installation>();
        var unasked = new ArrayList<Unasked>();
        for (var kind : kinds) {
            try {
                question.apply(kind).forEach(found::add);
            } catch (Unasked e) {
                unasked.add(e);
            }
        }
        if (found.isEmpty() && !unasked.isEmpty()) {
            throw unasked.getFirst();
        }
        return List.copyOf(found);
    }
}
