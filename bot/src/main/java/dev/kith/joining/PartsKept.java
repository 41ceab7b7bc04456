package dev.kith.joining;

import dev.kith.campaign.Campaigns;
import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How somebody takes part, said to them alone; it is deleted with its key. */
record PartsKept(Programmes programmes, SharingCard card) implements PersonalData {

    @Override
    public String name() {
        return "taking part";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        var kept = card.parts().store().of(person);
        var held = new ArrayList<Held>();
        programmes
                .directory()
                .find(person)
                .filter(one -> !kept.equals(Kept.NOTHING))
                .ifPresent(one -> held.add(sharing(one.speaking(locale))));
        new TreeMap<>(kept.programmes())
                .forEach((programme, stand) -> held.add(new Held(
                        title(programme, locale),
                        JoiningCard.TEXTS.get(locale, "stand." + stand.name().toLowerCase(Locale.ROOT)),
                        Nature.NO)));
        return held;
    }

    private Held sharing(Person person) {
        String words = card.now(person, card.parts().of(person.id())).stream()
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("; "));
        return new Held(SharingCard.say(person, "heading"), words, Nature.NO);
    }

    private String title(String programme, Locale locale) {
        return programmes
                .campaigns()
                .find(new CampaignId(programme))
                .map(Campaigns.Kept::campaign)
                .map(campaign -> programmes.title(campaign, locale))
                .orElse(programme);
    }
}
