package dev.kith.signals;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.insights.Words;
import dev.kith.people.Person;
import java.util.ArrayList;

/** Writes of a finding in plain words, in its reader's language. */
record FindingComposer(Findings findings) implements Composer {

    private static final Texts TEXTS = Texts.beside(FindingComposer.class, "findings");

    @Override
    public String kind() {
        return CampaignId.FINDINGS.value();
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
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        return findings.find(errand.run())
                .filter(one -> one.state() == Proposed.State.PROPOSED)
                .<Composition>map(one -> new Composition.Written(message(one, recipient)))
                .orElseGet(() -> new Composition.Nothing("it was decided on meanwhile"));
    }

    private static Message message(Proposed one, Person reader) {
        var locale = reader.locale();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(TEXTS.get(locale, "heading")));
        new Words(locale).widened(one.about().what()).forEach(line -> blocks.add(new Block.Text(line)));
        blocks.add(new Block.Text(TEXTS.get(locale, "decide", one.about().campaign(), one.id())));
        return Message.of(Message.Kind.NOTICE, TEXTS.get(locale, "summary"), blocks.toArray(Block[]::new));
    }
}
