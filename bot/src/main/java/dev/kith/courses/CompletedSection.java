package dev.kith.courses;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Texts;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.List;

/** The courses that somebody completed last, shown to themselves. */
record CompletedSection(Directory directory, Courses courses) implements HomeSection {

    static final Texts TEXTS = Texts.beside(CompletedSection.class, "courses");

    private static final int MOST = 6;

    /** After what came lately. */
    @Override
    public int order() {
        return 51;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Person person) {
        var lines = Completion.of(courses.of(person.id())).stream()
                .limit(MOST)
                .<Block>map(one -> new Block.Text(
                        TEXTS.get(person.locale(), "on", one.title(), one.day(person.locale(), person.zone()))))
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(TEXTS.get(person.locale(), "completed")));
        blocks.addAll(lines);
        return blocks;
    }
}
