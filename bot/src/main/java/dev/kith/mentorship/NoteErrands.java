package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Errand;
import java.util.Optional;
import java.util.regex.Pattern;

/** The errands by which notes reach people: of Kith's own, for that there was one is between its reader and Kith. */
final class NoteErrands {

    private static final Pattern SLASH = Pattern.compile("/");

    private NoteErrands() {}

    /** {@code version}: of the book with which it came; so what is read twice in a mentorship is two. */
    static Errand of(CampaignId campaign, Note note, long version) {
        String run = String.join("/", campaign.value(), note.about(), String.valueOf(version));
        return new Errand(CampaignId.MENTORING, run, note.word().step(), note.to(), note.to());
    }

    /**
     * What an errand's run says.
     *
     * @param about as of {@link Note#about}
     */
    record Run(CampaignId campaign, String about) {}

    /** Empty for what is none. */
    static Optional<Run> run(String run) {
        var parts = SLASH.split(run);
        return parts.length == 3 ? Optional.of(new Run(new CampaignId(parts[0]), parts[1])) : Optional.empty();
    }
}
