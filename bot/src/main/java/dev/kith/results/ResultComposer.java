package dev.kith.results;

import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.PromptId;
import dev.kith.release.Releases;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import dev.kith.release.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what came of a round, in its reader's language. */
final class ResultComposer implements Composer {

    private final Rounds rounds;
    private final Releases releases;
    private final Catalog catalog;

    ResultComposer(Rounds rounds, Releases releases, Catalog catalog) {
        this.rounds = rounds;
        this.releases = releases;
        this.catalog = catalog;
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
                .map(round -> Texts.reading(catalog, new PromptId(round.frozen().checkin()), reader.locale()))
                .orElse(reader.locale());
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var round = rounds.find(RoundId.parse(errand.run()));
        var released = round.flatMap(one -> releases.find(one.id()));
        return round.isEmpty() || released.isEmpty()
                ? new Composition.Nothing("what came of the round is kept no more")
                : new Composition.Written(
                        ResultCard.of(round.get(), released.get(), words(round.get(), recipient.locale()), recipient));
    }

    /** The check-in's words in the reader's language, with the questions of the round. */
    private Optional<Checkin> words(Round round, Locale locale) {
        List<String> questions =
                round.frozen().items().stream().map(item -> item.question()).toList();
        return catalog.prompt(new PromptId(round.frozen().checkin()), locale)
                .filter(Checkin.class::isInstance)
                .map(Checkin.class::cast)
                .map(checkin -> catalog.asked(checkin, locale, questions));
    }
}
