package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Planning;
import dev.kith.delivery.Terms;
import dev.kith.introduction.Group;
import dev.kith.introduction.Introducing;
import dev.kith.mentorship.NoteErrands.Run;
import dev.kith.mentorship.RedisBooks.Carried;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.redis.Partition;
import dev.kith.redis.Step;
import dev.kith.redis.StepHandler;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Plans what somebody is to read, and tells two of each other who both agreed; done again it is still once. */
record Noting(Books books, Ways ways, JsonMapper json) implements StepHandler {

    static final String KIND = "mentoring";

    private static final int PRIORITY = 4;

    /** By which people are reached. */
    record Ways(Deliveries deliveries, Planning planning, Introducing introducing, Directory directory) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void apply(Step step, Partition target) {
        var note = json.readValue(step.body(), Carried.class);
        var to = new PersonId(step.target());
        if (note.word() == Note.Word.MEET) {
            introduce(note);
        } else {
            plan(new Errand(CampaignId.MENTORING, note.run(), note.word().step(), to, to), note);
        }
    }

    /** Each is written only as long as it is still so: whoever was away for months reads then what ended meanwhile. */
    private void plan(Errand errand, Carried note) {
        ways.deliveries()
                .govern(
                        CampaignId.MENTORING,
                        new Terms(
                                CampaignId.MENTORING.value(),
                                PRIORITY,
                                Terms.FOR_EVER,
                                Optional.of(Terms.FOR_EVER),
                                Terms.Running.RUNNING));
        String workspace = ways.directory().workspaceOf(errand.recipient());
        ways.planning().plan(List.of(new Plan(errand, note.at(), workspace)));
    }

    private void introduce(Carried note) {
        NoteErrands.run(note.run())
                .ifPresent(run -> find(run)
                        .filter(Mentorship::isOpen)
                        .ifPresent(mentorship -> ways.introducing()
                                .introduce(
                                        run.campaign(),
                                        mentorship.id(),
                                        new Group(
                                                mentorship.match().both(),
                                                mentorship.match().skill()),
                                        note.at())));
    }

    private Optional<Mentorship> find(Run run) {
        return books.of(run.campaign()).find(run.about());
    }
}
