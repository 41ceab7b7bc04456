package dev.kith.journey;

import dev.kith.campaign.Campaign;
import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.delivery.Composer.Composition;
import dev.kith.delivery.Errand;
import dev.kith.journey.Enrolment.How;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Journey;
import dev.kith.prompts.Nudge;
import dev.kith.prompts.Step;
import dev.kith.prompts.Step.Reader;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;

/** The two cards that are a journey's own: what was missed before it began, and that it ends. */
record OwnCards(Catalog catalog, Enrolments enrolments) {

    private static final Texts TEXTS = Texts.beside(OwnCards.class, "journey");

    /** What the first steps were about, each in one sentence. */
    Composition summary(Campaign campaign, Journey journey, Errand errand, Person reader) {
        var missed = enrolments.find(campaign.id(), reader.id(), errand.run()).stream()
                .flatMap(walk -> missed(journey, walk, reader.locale()))
                .toList();
        if (missed.isEmpty()) {
            return new Composition.Nothing("nothing was missed");
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(journey.title()));
        blocks.add(new Block.Text(say(reader, "summary.intro")));
        missed.forEach(blocks::add);
        blocks.add(new Block.Text(say(reader, "summary.rest")));
        return written(reader, "summary.line", blocks.toArray(Block[]::new));
    }

    private Stream<Block> missed(Journey journey, Enrolment walk, Locale locale) {
        return journey.steps().stream()
                .filter(step -> step.to() == Reader.PERSON)
                .filter(step -> walk.passed(step.id())
                        .filter(passed -> passed.how() == How.LEFT_OUT)
                        .isPresent())
                .map(Step::prompt)
                .filter(prompt -> !catalog.isRetired(prompt))
                .flatMap(prompt -> catalog.prompt(prompt, locale).stream())
                .filter(Nudge.class::isInstance)
                .map(Nudge.class::cast)
                .map(nudge -> Block.Facts.of(nudge.title(), nudge.text().tryThis()));
    }

    /** Whatever the reason is, it is no fault of theirs, and nothing is left for them to do. */
    Composition farewell(Journey journey, Person reader) {
        return written(
                reader,
                "farewell.line",
                new Block.Heading(journey.title()),
                new Block.Text(say(reader, "farewell.text")));
    }

    private static Composition written(Person reader, String line, Block... blocks) {
        return new Composition.Written(Message.of(Message.Kind.NUDGE, say(reader, line), blocks));
    }

    private static String say(Person reader, String key) {
        return TEXTS.get(reader.locale(), key);
    }
}
