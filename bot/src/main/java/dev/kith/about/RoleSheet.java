package dev.kith.about;

import dev.kith.chat.Block;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A role that somebody would like to try. */
record RoleSheet(Directory directory) implements Sheet {

    private static final int LONGEST = 100;
    private static final String ROLE = "role";

    @Override
    public String name() {
        return ROLE;
    }

    @Override
    public List<Map.Entry<String, String>> now(Person person) {
        String role = role(person);
        return List.of(Map.entry(Sheets.words(person, ROLE), role.isEmpty() ? Sheets.words(person, "nothing") : role));
    }

    @Override
    public List<Block> questions(Person person) {
        return List.of(
                new Block.Text(Sheets.words(person, "role.how")),
                new Block.FreeText(ROLE, Sheets.words(person, ROLE), true, LONGEST, role(person)));
    }

    @Override
    public Optional<String> keep(Person person, Map<String, String> answers) {
        String role = line(answers.getOrDefault(ROLE, ""));
        if (role.codePointCount(0, role.length()) > LONGEST) {
            return Optional.of(Sheets.words(person, "role.too-long", String.valueOf(LONGEST)));
        }
        directory.change(person.id(), own -> own.withRole(Optional.of(role).filter(text -> !text.isEmpty())));
        return Optional.empty();
    }

    private String role(Person person) {
        return directory.ownWord(person.id()).role().orElse("");
    }

    /** In one line, without what cannot be seen. */
    static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
    }
}
