package dev.kith.campaign;

import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Campaign.Handling;
import dev.kith.campaign.Campaign.Mode;
import dev.kith.disclosure.Lattice;
import dev.kith.people.Attributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what answers may be looked at: fields that people have, and of what only they themselves can tell no more than a release keeps
 * to itself.
 */
record LatticeRules(Attributes attributes) {

    private static final String ATTRIBUTE = "attr.";

    List<Fault> faults(Handling handling) {
        var unknown = each(handling, this::unknown);
        return unknown.isEmpty() ? sensitive(handling) : unknown;
    }

    /** What is asked of one kind of group. */
    private interface Rule {

        Optional<Fault> fault(String place, List<String> fields);
    }

    private static List<Fault> each(Handling handling, Rule rule) {
        var lattice = handling.lattice();
        return IntStream.range(0, lattice.size())
                .mapToObj(i -> rule.fault("confidentiality.lattice[" + i + "]", lattice.get(i)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fault> unknown(String place, List<String> fields) {
        return fields.stream()
                .filter(field -> !isKnown(field))
                .findFirst()
                .map(field -> new Fault(place, "there is no field " + field + " to group people by", valid()));
    }

    private boolean isKnown(String field) {
        return Lattice.FIELDS.contains(field)
                || (field.startsWith(ATTRIBUTE)
                        && attributes.find(field.substring(ATTRIBUTE.length())).isPresent());
    }

    private String valid() {
        return String.join(
                ", ",
                Stream.concat(
                                Lattice.FIELDS.stream(),
                                attributes.attributes().stream().map(one -> ATTRIBUTE + one.name()))
                        .toList());
    }

    private List<Fault> sensitive(Handling handling) {
        var named = handling.lattice().stream()
                .flatMap(List::stream)
                .filter(this::isSensitive)
                .findFirst();
        return named.map(field -> Stream.concat(
                                whole(handling, field).stream(),
                                each(handling, (place, fields) -> pair(handling, place, fields)).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Fault> whole(Handling handling, String field) {
        if (handling.mode() == Mode.NAMED) {
            return Optional.of(new Fault(
                    "confidentiality.mode",
                    "is named, and " + field + " is sensitive: it serves only what is released of many",
                    "confidential or anonymous, or a lattice without " + field));
        }
        return handling.k() >= Attributes.FEWEST_TOLD
                ? Optional.empty()
                : Optional.of(new Fault(
                        "confidentiality.k",
                        "is " + handling.k() + ", and " + field + " is sensitive: it is shown of no fewer than "
                                + Attributes.FEWEST_TOLD,
                        Attributes.FEWEST_TOLD + " or more, or a lattice without " + field));
    }

    /** Whether all of a group told the same can be known only where the group itself is counted. */
    private Optional<Fault> pair(Handling handling, String place, List<String> fields) {
        var plain = fields.stream().filter(field -> !isSensitive(field)).toList();
        if (fields.size() > 1 && plain.isEmpty()) {
            return Optional.of(new Fault(
                    place,
                    "pairs two sensitive attributes: " + String.join(", ", fields),
                    "each alone, or with a field that is not sensitive"));
        }
        return plain.size() == fields.size()
                        || plain.isEmpty()
                        || handling.lattice().contains(plain)
                ? Optional.empty()
                : Optional.of(new Fault(
                        place,
                        "pairs what is sensitive with " + plain.getFirst() + ", which does not stand alone",
                        "[" + plain.getFirst() + ", [" + String.join(", ", fields) + "]]"));
    }

    private boolean isSensitive(String field) {
        return field.startsWith(ATTRIBUTE) && attributes.isSensitive(field.substring(ATTRIBUTE.length()));
    }
}
