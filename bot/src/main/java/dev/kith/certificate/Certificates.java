package dev.kith.certificate;

import dev.kith.delivery.CampaignId;
import dev.kith.pack.Anew;
import dev.kith.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Where it is kept how well somebody did; facts do not tell it. */
public final class Certificates implements Anew {

    private final Courses courses;

    Certificates(Courses courses) {
        this.courses = courses;
    }

    /** The certificate that a fact is about; empty where it is erased. */
    public Optional<Award> find(PackPassed fact) {
        var subject = fact.subject();
        return courses.of(new PersonId(subject.person()), new CampaignId(subject.campaign()))
                .award(fact.number());
    }

    @Override
    public Optional<Instant> since(CampaignId campaign, PersonId person) {
        return courses.of(person, campaign).began();
    }
}
