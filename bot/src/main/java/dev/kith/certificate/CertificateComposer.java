package dev.kith.certificate;

import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import java.util.Optional;

/** Writes that somebody was given a certificate, and before it ends that they may renew it, where they still may by then. */
record CertificateComposer(CertificateWords words, Renewing renewing) implements Composer {

    @Override
    public String kind() {
        return CampaignId.CERTIFICATES.value();
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    /** It answers what its reader did. */
    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        var which = Post.Which.parse(errand.run());
        var course = renewing.courses().of(reader.id(), which.campaign());
        return course.award(which.number())
                .flatMap(award -> errand.step().equals(Post.RENEW)
                        ? ending(which, course, reader)
                        : words.certifying().find(which.campaign()).map(given -> words.passed(given, award, reader)))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing(Person.NOT_AVAILABLE));
    }

    private Optional<Message> ending(Post.Which which, Course course, Person reader) {
        return course.last()
                .filter(last -> last.number() == which.number())
                .filter(last -> renewing.isOpen(reader, which.campaign(), course))
                .map(last -> words.ending(which.campaign(), last, reader));
    }
}
