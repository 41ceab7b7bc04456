package dev.kith.loop;

import dev.kith.campaign.Campaigns;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes what is sent about what comes of a round. */
record LoopComposer(Words words, Campaigns campaigns, LoopCard card, BusinessTime time) implements Composer {

    private static final Composition OVER = new Composition.Nothing("there is no such round, or word, any more");

    @Override
    public String kind() {
        return CampaignId.LOOP.value();
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return round(errand).map(round -> card.words().language(round, reader)).orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return round(errand)
                .flatMap(round -> Notice.of(errand).map(notice -> switch (notice.kind()) {
                    case ASK -> ask(round, notice, id, recipient);
                    case TOLD -> told(round, notice, recipient);
                    case GO_AHEAD -> goAhead(round, notice, id, recipient);
                }))
                .orElse(OVER);
    }

    private Optional<Round> round(Errand errand) {
        return words.rounds().find(RoundId.parse(errand.run()));
    }

    private Composition ask(Round round, Notice notice, DeliveryId id, Person reader) {
        if (!words.posts().of(round.id()).isEmpty()) {
            return new Composition.Nothing("it was said meanwhile what comes of the round");
        }
        var today = LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
        if (today.isAfter(LocalDate.parse(notice.id()).plusDays(Reminding.A_WEEK.toDays()))) {
            return new Composition.Nothing("they are asked again since");
        }
        boolean isHeld = campaigns
                .definition(round.id().campaign())
                .filter(campaign -> campaign.plan().loop().gate())
                .isPresent();
        return new Composition.Written(card.ask(round, isHeld, id, reader.locale()));
    }

    private Composition told(Round round, Notice notice, Person reader) {
        Map<String, Post> posts = words.posts().of(round.id());
        return Optional.ofNullable(posts.get(notice.id()))
                .map(post -> {
                    boolean isMore = !posts.keySet().iterator().next().equals(notice.id());
                    return card.told(round, post, words.name(post.by()), isMore, reader.locale());
                })
                .<Composition>map(Composition.Written::new)
                .orElse(OVER);
    }

    private Composition goAhead(Round round, Notice notice, DeliveryId id, Person reader) {
        return words.goAheads()
                .of(round.id())
                .filter(proposal -> proposal.id().equals(notice.id()) && !proposal.isSettled())
                .map(proposal -> card.goAhead(round, proposal, words.name(proposal.by()), id, reader.locale()))
                .<Composition>map(Composition.Written::new)
                .orElse(OVER);
    }
}
