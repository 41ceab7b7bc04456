package dev.kith.chat;

import java.util.Comparator;
import java.util.List;

/** What a person sees on opening Kith: the features' sections, in their order. */
public final class Home {

    private final List<HomeSection> sections;

    public Home(List<HomeSection> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::order))
                .toList();
    }

    public List<Block> of(Address viewer) {
        return sections.stream()
                .flatMap(section -> section.blocks(viewer).stream())
                .toList();
    }
}
