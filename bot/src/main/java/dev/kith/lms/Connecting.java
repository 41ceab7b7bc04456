package dev.kith.lms;

import dev.kith.connectors.Connector;
import dev.kith.connectors.Place;
import dev.kith.lms.ConnectorProperties.Item;
import dev.kith.lms.ConnectorProperties.PlaceOf;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.PromptId;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the connectors that are set, or refuses with every problem at once. */
final class Connecting {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Set<String> KINDS_OF_ACTIVITY = Set.of("nudge", "checkin", "introduction", "pack");
    private static final Pattern OF = Pattern.compile("(nudge|checkin|introduction|pack):(\\S+)");

    private final Making making;
    private final Catalog catalog;
    private final List<String> problems = new ArrayList<>();

    private Connecting(Making making, Catalog catalog) {
        this.making = making;
        this.catalog = catalog;
    }

    /**
     * A connector, and what it is told.
     *
     * @param address where its system is; empty for one that has none
     * @param enrols whether people may be enrolled there
     */
    record Connected(Connector connector, Brief brief, Optional<URI> address, boolean enrols) {

        private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

        boolean isBeyondThisMachine() {
            return address.filter(uri -> !THIS_MACHINE.contains(String.valueOf(uri.getHost())))
                    .isPresent();
        }
    }

    static List<Connected> all(ConnectorProperties properties, Making making, Catalog catalog) {
        var connecting = new Connecting(making, catalog);
        var connected = connecting.all(properties);
        if (!connecting.problems.isEmpty()) {
            throw new ConnectorsRefused(connecting.problems);
        }
        return connected;
    }

    private List<Connected> all(ConnectorProperties properties) {
        var ofEnvironment = new LinkedHashMap<Kind, Map<String, String>>();
        for (Kind kind : Kind.values()) {
            var said = properties.learning().getOrDefault(kind.word(), Map.of());
            if (said.values().stream().anyMatch(value -> !value.isBlank())) {
                ofEnvironment.put(kind, said);
            }
        }
        var connected = new ArrayList<Connected>();
        var names = new HashSet<String>();
        for (int i = 0; i < properties.connectors().size(); i++) {
            String where = "kith.connectors[" + i + "].";
            item(properties.connectors().get(i), where, ofEnvironment, names).ifPresent(connected::add);
        }
        ofEnvironment.forEach((kind, said) -> {
            if (isNew(kind.word(), "kith.learning." + kind.word() + ".", names)) {
                make(kind, Brief.of(kind.word()), said, "kith.learning." + kind.word() + ".")
                        .ifPresent(connected::add);
            }
        });
        return connected;
    }

    private Optional<Connected> item(
            Item item, String where, Map<Kind, Map<String, String>> ofEnvironment, Set<String> names) {
        var kind = Kind.of(item.kind());
        if (kind.isEmpty()) {
            problems.add(where + "kind: " + quoted(item.kind()) + " (valid: " + Kind.words() + ")");
            return Optional.empty();
        }
        String name = item.name().isEmpty() ? kind.get().word() : item.name();
        if (!isNew(name, where, names)) {
            return Optional.empty();
        }
        var said = item.access().isEmpty()
                ? Optional.ofNullable(ofEnvironment.remove(kind.get())).orElse(Map.of())
                : item.access();
        var brief = new Brief(name, kinds(item, where), mapping(item, where), isByEmail(item, kind.get(), where));
        return make(kind.get(), brief, said, where + "access.");
    }

    private boolean isNew(String name, String where, Set<String> names) {
        if (!NAME.matcher(name).matches()) {
            problems.add(
                    where + "name: " + quoted(name) + " (valid: small letters, digits and hyphens, such as academy)");
            return false;
        }
        if (!names.add(name)) {
            problems.add(where + "name: another connector is called " + name + " (valid: a name of its own)");
            return false;
        }
        return true;
    }

    private Optional<Connected> make(Kind kind, Brief brief, Map<String, String> said, String where) {
        int before = problems.size();
        var access = Access.read(kind, said, where, problems);
        String enrol = access.find(Kind.ENROL).orElse("false");
        if (!Set.of("true", "false").contains(enrol)) {
            problems.add(where + Kind.ENROL + ": " + enrol + " (valid: true, false)");
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            var connector = making.make(kind, brief, access);
            return Optional.of(new Connected(
                    connector, brief, kind.address().map(access::get).map(URI::create), Boolean.parseBoolean(enrol)));
        } catch (IllegalArgumentException e) {
            problems.add(where + " " + e.getMessage());
            return Optional.empty();
        }
    }

    private Set<String> kinds(Item item, String where) {
        item.told().kinds().stream()
                .filter(kind -> !KINDS_OF_ACTIVITY.contains(kind))
                .forEach(kind -> problems.add(where + "told.kinds: " + quoted(kind) + " (valid: "
                        + String.join(", ", KINDS_OF_ACTIVITY.stream().sorted().toList()) + ")"));
        return Set.copyOf(item.told().kinds());
    }

    private boolean isByEmail(Item item, Kind kind, String where) {
        String people = item.told().people();
        String valid = kind.mayKnowByEmail() ? "id, email" : "id, as no e-mail is told to one of kind " + kind.word();
        if (!people.isEmpty() && !people.equals("id") && !(people.equals("email") && kind.mayKnowByEmail())) {
            problems.add(where + "told.people: " + people + " (valid: " + valid + ")");
        }
        return people.equals("email");
    }

    private List<Brief.Mapped> mapping(Item item, String where) {
        var mapping = new ArrayList<Brief.Mapped>();
        for (int i = 0; i < item.places().size(); i++) {
            mapped(item.places().get(i), where + "places[" + i + "].").ifPresent(mapping::add);
        }
        return mapping;
    }

    private Optional<Brief.Mapped> mapped(PlaceOf place, String where) {
        var of = OF.matcher(place.of());
        var done = done(place.done());
        if (!of.matches()) {
            problems.add(where + "of: " + quoted(place.of())
                    + " (valid: nudge:<id>, checkin:<id>, introduction:<id> or pack:<id>)");
        } else if (!isThere(of.group(1), new PromptId(of.group(2)))) {
            problems.add(where + "of: the catalogue has no " + of.group(2) + " (valid: the id of a prompt or pack)");
        } else if (place.course().isBlank()) {
            problems.add(where + "course: is missing (valid: the system's own id of the course)");
        } else if (done.isEmpty()) {
            problems.add(where + "done: " + quoted(place.done()) + " (valid: read, tried, passed)");
        } else {
            var at = place.unit().isBlank() ? Place.course(place.course()) : Place.unit(place.course(), place.unit());
            return Optional.of(new Brief.Mapped(of.group(1), of.group(2), at, done.get()));
        }
        return Optional.empty();
    }

    private boolean isThere(String kind, PromptId id) {
        return kind.equals("pack")
                ? catalog.packIds().contains(id)
                : catalog.prompt(id, Locale.ENGLISH).isPresent();
    }

    private static Optional<Brief.Done> done(String word) {
        return switch (word) {
            case "read" -> Optional.of(new Brief.Done.Read());
            case "tried" -> Optional.of(new Brief.Done.Tried());
            case "passed" -> Optional.of(new Brief.Done.Passed());
            default -> Optional.empty();
        };
    }

    private static String quoted(String word) {
        return word.isEmpty() ? "is missing" : "“" + word + "” is not known";
    }
}
