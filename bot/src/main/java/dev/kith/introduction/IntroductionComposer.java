package dev.kith.introduction;

import dev.kith.campaign.Campaigns;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Introduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells each of two people about the other. */
final class IntroductionComposer implements Composer {

    private final Campaigns campaigns;
    private final Directory directory;
    private final IntroductionActivity activity;

    IntroductionComposer(Campaigns campaigns, Directory directory, IntroductionActivity activity) {
        this.campaigns = campaigns;
        this.directory = directory;
        this.activity = activity;
    }

    @Override
    public String kind() {
        return IntroductionActivity.KIND;
    }

    /** An introduction that came twice would be awkward: an admin decides. */
    @Override
    public boolean sendsOnceMore() {
        return false;
    }

    /** Two people are told of each other at once: what one of them was sent must not keep the other waiting. */
    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var campaign = campaigns.find(errand.campaign()).map(kept -> kept.campaign());
        var words = campaign.flatMap(one -> activity.prompt(one, recipient.locale()));
        var pair = campaign.flatMap(one -> activity.pair(one, errand.run(), recipient));
        if (words.isEmpty() || pair.isEmpty()) {
            return new Composition.Nothing("the introduction is no longer in the catalogue");
        }
        return directory
                .find(new PersonId(pair.get().other(recipient.id().value())))
                .<Composition>map(other -> new Composition.Written(card(words.get(), pair.get(), recipient, other)))
                .orElseGet(() -> new Composition.Nothing("the other person left the organisation"));
    }

    private static Message card(Introduction words, Pair pair, Person recipient, Person other) {
        boolean mentor = pair.mentor().equals(recipient.id().value());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(words.title()));
        blocks.add(new Block.Text(
                filled(mentor ? words.words().toMentor() : words.words().toMentee(), pair, other)));
        blocks.add(new Block.Facts(List.of(
                Map.entry("Who", other.name()),
                Map.entry("Where", other.location()),
                Map.entry("Common ground", pair.skill()))));
        blocks.add(new Block.Divider());
        blocks.add(new Block.Heading("To begin with"));
        words.icebreakers().forEach(line -> blocks.add(new Block.Text(filled(line, pair, other))));
        return Message.of(Message.Kind.INTRODUCTION, "Somebody to meet", blocks.toArray(Block[]::new));
    }

    private static String filled(String words, Pair pair, Person other) {
        return words.replace("{name}", other.name()).replace("{skill}", pair.skill());
    }
}
