package dev.kith.results;

import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.release.Releases;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import java.util.Locale;

/** Writes what came of a round, in its reader's language. */
final class ResultComposer implements Composer {

    private final Rounds rounds;
    private final Releases releases;
    private final ResultWords words;

    ResultComposer(Rounds rounds, Releases releases, ResultWords words) {
        this.rounds = rounds;
        this.releases = releases;
        this.words = words;
    }

    @Override
    public String kind() {
        return CampaignId.RESULTS.value();
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
        return rounds.find(RoundId.parse(errand.run()))
                .map(round -> words.language(round, reader))
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var round = rounds.find(RoundId.parse(errand.run()));
        var released = round.flatMap(one -> releases.find(one.id()));
        return round.isEmpty() || released.isEmpty()
                ? new Composition.Nothing("what came of the round is kept no more")
                : new Composition.Written(ResultCard.of(
                        round.get(), released.get(), words.checkin(round.get(), recipient.locale()), recipient));
    }
}
