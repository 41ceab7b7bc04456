package dev.kith.certificate;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;
import dev.kith.chat.Topic;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.util.ArrayList;
import java.util.List;

/** Where somebody sees their certificates, how far they are with others, and renews one: in the home, or on its card. */
final class CertificateSection implements HomeSection, ChatHandler {

    private final Directory directory;
    private final Recents recents;
    private final CertificateWords words;
    private final Marking marking;
    private final Renewing renewing;

    CertificateSection(
            Directory directory, Recents recents, CertificateWords words, Marking marking, Renewing renewing) {
        this.directory = directory;
        this.recents = recents;
        this.words = words;
        this.marking = marking;
        this.renewing = renewing;
    }

    /** After what somebody was sent lately. */
    @Override
    public int order() {
        return 55;
    }

    @Override
    public String topic() {
        return CertificateWords.TOPIC;
    }

    @Override
    public Topic about() {
        return CertificateWords.ABOUT;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Person person) {
        var blocks = new ArrayList<Block>();
        var buttons = new ArrayList<Block.Action>();
        renewing.courses().of(person.id()).forEach((campaign, course) -> {
            lines(person, campaign, course).forEach(line -> blocks.add(new Block.Text(line)));
            if (renewing.isOpen(person, campaign, course)) {
                buttons.add(words.again(campaign, person, "button.again-this"));
            }
        });
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(CertificateWords.say(person.locale(), "heading.home")));
        }
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Actions(buttons));
        }
        return blocks;
    }

    /** The latest, and how far they are with the next. */
    private List<String> lines(Person person, CampaignId id, Course course) {
        var lines = new ArrayList<String>();
        course.last().ifPresent(award -> lines.add(words.line(id, award, person.locale(), person.zone())));
        if (course.isOpen()) {
            words.certifying()
                    .find(id)
                    .filter(campaign -> campaign.activity().certificate().isPresent())
                    .ifPresent(campaign -> lines.add(
                            words.onTheWay(campaign, marking.mark(campaign, person, course), person.locale())));
        }
        return lines;
    }

    /** It concerns nobody but the one who presses, and begins only what they may begin, whatever the button says. */
    @Override
    public Reply handle(Incoming incoming) {
        return incoming instanceof Incoming.Chose chose
                ? directory
                        .whoIs(chose.from())
                        .map(person -> CertificateWords.again(chose.action())
                                .map(campaign -> begin(person, campaign))
                                .orElseGet(() -> rejected(person)))
                        .orElseGet(Reply::nothing)
                : Reply.nothing();
    }

    private Reply begin(Person person, CampaignId campaign) {
        recents.heard(person.id());
        renewing.begin(person, campaign);
        var course = renewing.courses().of(person.id(), campaign);
        return course.isOpen() && course.last().isPresent()
                ? new Reply.Update(words.began(campaign, person))
                : rejected(person);
    }

    private static Reply rejected(Person person) {
        return new Reply.Rejected(CertificateWords.say(person.locale(), "not-now"));
    }
}
