package dev.kith.journey;

import dev.kith.campaign.Companions;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Step.Reader;
import java.util.Optional;

/** Sets the scene for a walk: who stands beside the walker, and what holds of them now. */
record Scenes(People people, Audiences audiences, Trails trails, Timetable timetable, BusinessTime time) {

    /** Who there is, and who is whose mentor or buddy. */
    record People(Directory directory, Companions companions) {

        Optional<Person> beside(Person walker, Reader role) {
            Optional<PersonId> found = switch (role) {
                case PERSON -> Optional.of(walker.id());
                case MANAGER -> walker.manager();
                case BUDDY -> companions.of(walker.id(), Companions.Role.BUDDY);
                case MENTOR -> companions.of(walker.id(), Companions.Role.MENTOR);
            };
            return found.flatMap(directory::find);
        }
    }

    /** Beside whoever chose it themselves nobody stands: what one chooses nobody else is told. */
    Walk walk(CampaignId campaign, Journey journey, Person walker, Enrolment enrolment) {
        var trail = trails.of(campaign, journey, walker.id(), enrolment);
        var now = time.instant();
        var scene = new Scene(
                walker,
                role -> enrolment.isChosen() ? Optional.empty() : people.beside(walker, role),
                condition -> audiences.condition(condition).holds(walker, people.directory(), now, trail),
                timetable,
                now);
        return new Walk(journey, enrolment, scene);
    }
}
