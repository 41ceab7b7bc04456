package dev.kith.about;

import dev.kith.chat.Block;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What somebody can help others with, and what they would like to learn: people are introduced by it. */
record SkillsSheet(Directory directory) implements Sheet {

    private static final int MOST = 20;
    private static final int LONGEST = 60;
    private static final String OFFERED = "offered";
    private static final String WANTED = "wanted";

    @Override
    public String name() {
        return "skills";
    }

    @Override
    public List<Map.Entry<String, String>> now(Person person) {
        return List.of(
                Map.entry(Sheets.words(person, OFFERED), shown(person, person.skillsOffered())),
                Map.entry(Sheets.words(person, WANTED), shown(person, person.skillsWanted())));
    }

    private static String shown(Person person, List<String> skills) {
        return skills.isEmpty() ? Sheets.words(person, "nothing") : joined(skills);
    }

    private static String joined(List<String> skills) {
        return String.join(haveCommas(skills) ? "; " : ", ", skills);
    }

    private static boolean haveCommas(List<String> skills) {
        return skills.stream().anyMatch(skill -> skill.contains(","));
    }

    /** As it can be read again: one alone shows by what stands behind it that its commas are its own. */
    private static String written(List<String> skills) {
        return skills.size() == 1 && haveCommas(skills) ? joined(skills) + ";" : joined(skills);
    }

    @Override
    public List<Block> questions(Person person) {
        return List.of(
                new Block.Text(Sheets.words(person, "skills.how")),
                field(person, OFFERED, person.skillsOffered()),
                field(person, WANTED, person.skillsWanted()));
    }

    private static Block field(Person person, String id, List<String> skills) {
        String now = written(skills);
        int room = Math.max(MOST * (LONGEST + 2), now.length());
        return new Block.FreeText(id, Sheets.words(person, id), true, room, now);
    }

    @Override
    public Optional<String> keep(Person person, Map<String, String> answers) {
        var offered = list(answers.getOrDefault(OFFERED, ""));
        var wanted = list(answers.getOrDefault(WANTED, ""));
        if (offered.equals(shownBefore(person.skillsOffered())) && wanted.equals(shownBefore(person.skillsWanted()))) {
            return Optional.empty();
        }
        if (Math.max(offered.size(), wanted.size()) > MOST) {
            return Optional.of(Sheets.words(person, "skills.too-many", String.valueOf(MOST)));
        }
        if (Stream.concat(offered.stream(), wanted.stream()).anyMatch(SkillsSheet::isTooLong)) {
            return Optional.of(Sheets.words(person, "skills.too-long", String.valueOf(LONGEST)));
        }
        directory.change(person.id(), own -> own.withSkills(Optional.of(new Person.Skills(offered, wanted))));
        return Optional.empty();
    }

    /** What would come back if nothing was changed: that leaves the directory its word. */
    private static List<String> shownBefore(List<String> skills) {
        return list(written(skills));
    }

    private static boolean isTooLong(String skill) {
        return skill.codePointCount(0, skill.length()) > LONGEST;
    }

    /** Between semicolons where there are any, else between commas, or each on a line; none twice, whatever its capitals. */
    private static List<String> list(String text) {
        var once = new TreeMap<String, String>();
        return Arrays.stream(text.split(text.matches("(?s).*[;؛].*") ? "[;؛]|\\R" : "[,،]|\\R"))
                .map(RoleSheet::line)
                .filter(skill -> !skill.isEmpty())
                .filter(skill -> once.putIfAbsent(skill.toLowerCase(Locale.ROOT), skill) == null)
                .toList();
    }
}
