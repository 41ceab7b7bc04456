package dev.kith.chat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person sees on opening Kith: the features' sections, in their order. */
public final class Home {

    private final List<HomeSection> sections;

    public Home(List<HomeSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    /** A section as somebody sees it, and who hears what is pressed in it. */
    public record Part(Topic about, List<Block> blocks) {

        public Part {
            blocks = List.copyOf(blocks);
        }

        private boolean offers(String action) {
            return blocks.stream()
                    .flatMap(block -> block instanceof Block.Actions row ? row.actions().stream() : Stream.empty())
                    .anyMatch(one -> one.id().equals(action));
        }
    }

    /** Without those that have nothing to show. */
    public List<Part> of(Address viewer) {
        return sections.stream()
                .map(section -> new Part(section.about(), section.blocks(viewer)))
                .filter(part -> !part.blocks().isEmpty())
                .toList();
    }

    /** Who hears this action, where the viewer's home offers it. */
    public Optional<Topic> offering(Address viewer, String action) {
        return of(viewer).stream()
                .filter(part -> part.offers(action))
                .map(Part::about)
                .findFirst();
    }
}
