package dev.kith.mentorship;

import dev.kith.campaign.Campaign;
import dev.kith.chat.Message;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.introduction.Alone;
import dev.kith.mentorship.Note.Word;
import dev.kith.mentorship.NoteErrands.Run;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.util.Arrays;
import java.util.Optional;

/** Writes what one of two reads, as long as it is still so. */
record MentoringComposer(Mentoring mentoring, MentoringCards cards) implements Composer {

    @Override
    public String kind() {
        return CampaignId.MENTORING.value();
    }

    /** Read twice it does no harm, and says the same. */
    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person reader) {
        return NoteErrands.run(errand.run())
                .flatMap(run -> Word.of(errand.step()).flatMap(word -> message(run, word, reader)))
                .<Composition>map(Composition.Written::new)
                .orElseGet(() -> new Composition.Nothing(Person.NOT_AVAILABLE));
    }

    private Optional<Message> message(Run run, Word word, Person reader) {
        return mentoring
                .running(run.campaign())
                .flatMap(campaign -> message(campaign, run, word, reader))
                .or(() -> mentoring.cancelled(run.campaign()).flatMap(campaign -> closing(campaign, run, word, reader)))
                .map(message -> message.forCampaign(run.campaign().value()));
    }

    /** Of a programme that was cancelled nothing is said but that; also to whoever was to read that it did not come about. */
    private Optional<Message> closing(Campaign campaign, Run run, Word word, Person reader) {
        if (word != Word.CLOSED && word != Word.NOT_THIS_TIME) {
            return Optional.empty();
        }
        return run.about().equals(Note.LINE)
                ? Optional.of(cards.closed(campaign, reader))
                : mentoring
                        .books()
                        .of(run.campaign())
                        .find(run.about())
                        .flatMap(one -> cards.closed(campaign, one, word, reader));
    }

    private Optional<Message> message(Campaign campaign, Run run, Word word, Person reader) {
        var book = mentoring.books().of(run.campaign());
        if (word == Word.ALONE) {
            return why(run.about())
                    .filter(why -> !isLookedAfter(book, reader.id()))
                    .flatMap(why -> cards.alone(campaign, why, reader));
        }
        return book.find(run.about()).flatMap(one -> cards.of(campaign, one, word, reader));
    }

    /** Whether somebody was found for them meanwhile. */
    private static boolean isLookedAfter(Book book, PersonId person) {
        return book.open().stream()
                .anyMatch(one -> one.settles() && one.match().of(Side.MENTEE).equals(person));
    }

    private static Optional<Alone.Why> why(String about) {
        return Arrays.stream(Alone.Why.values())
                .filter(why -> why.name().equals(about))
                .findFirst();
    }
}
