package dev.kith.slack;

import java.util.List;
import java.util.Optional;

/** Those of several kinds, the first that knows a workspace being right about it. */
record SeveralInstallations(List<Installations> kinds) implements Installations {

    @Override
    public Optional<Installation> of(String id) {
        return kinds.stream().flatMap(kind -> kind.of(id).stream()).findFirst();
    }

    @Override
    public List<Installation> all() {
        return kinds.stream().flatMap(kind -> kind.all().stream()).toList();
    }
}
