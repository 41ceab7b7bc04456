package dev.kith.people;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody says of themselves, whatever a file says of them.
 *
 * @param skills in the place of the file's; empty: as the file has them
 * @param role one that they would like to try
 * @param leave beside the file's: on the days of either they are away
 * @param platform where they want to be written to
 */
public record OwnWord(
        Optional<Person.Skills> skills, Optional<String> role, Optional<Leave> leave, Optional<String> platform) {

    /** Of whoever said nothing. */
    public static final OwnWord NONE =
            new OwnWord(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What an older version kept says nothing of the platform. */
    public OwnWord {
        platform = Objects.requireNonNullElse(platform, Optional.empty());
    }

    public OwnWord withSkills(Optional<Person.Skills> own) {
        return new OwnWord(own, role, leave, platform);
    }

    public OwnWord withRole(Optional<String> own) {
        return new OwnWord(skills, own, leave, platform);
    }

    public OwnWord withLeave(Optional<Leave> own) {
        return new OwnWord(skills, role, own, platform);
    }

    public OwnWord withPlatform(Optional<String> own) {
        return new OwnWord(skills, role, leave, own);
    }

    /** The person of a file, as they themselves would have it. */
    Person of(Person filed) {
        return new Person(
                filed.id(),
                filed.contact(),
                filed.work(),
                filed.dates().withOwn(leave.orElse(null)),
                skills.orElse(filed.skills()),
                filed.attributes());
    }

    /** What somebody says of themselves is nobody's business who prints it. */
    @Override
    public String toString() {
        return "somebody's own word";
    }
}
