package dev.kith.campaign;

import dev.kith.chat.Address;
import dev.kith.chat.Block;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Texts;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Sendings;
import dev.kith.delivery.Sendings.Sending;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last things that somebody was sent: title, day, and where to read on; never what they did with them. */
final class LatelySection implements HomeSection {

    private static final Texts TEXTS = Texts.beside(LatelySection.class, "lately");
    private static final int MOST = 6;

    private final Directory directory;
    private final Sendings sendings;
    private final Campaigns campaigns;
    private final CampaignRules rules;

    LatelySection(Directory directory, Sendings sendings, Campaigns campaigns, CampaignRules rules) {
        this.directory = directory;
        this.sendings = sendings;
        this.campaigns = campaigns;
        this.rules = rules;
    }

    /** After what waits, before how Kith writes. */
    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Block> blocks(Address viewer) {
        return directory.whoIs(viewer).map(this::blocks).orElse(List.of());
    }

    private List<Block> blocks(Person person) {
        var known = new HashMap<CampaignId, Optional<Campaign>>();
        var lines = sendings.sentTo(person.id(), Sendings.KEPT).stream()
                .flatMap(sending ->
                        known.computeIfAbsent(sending.delivery().errand().campaign(), this::campaign).stream()
                                .flatMap(campaign -> title(campaign, sending, person).stream())
                                .map(title -> line(title, sending, person)))
                .limit(MOST)
                .flatMap(List::stream)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(TEXTS.get(person.locale(), "lately")));
        blocks.addAll(lines);
        return blocks;
    }

    private Optional<Campaign> campaign(CampaignId id) {
        return campaigns.find(id).map(Campaigns.Kept::campaign);
    }

    private Optional<Activity.Title> title(Campaign campaign, Sending sending, Person person) {
        return rules.activity(campaign).title(campaign, sending.delivery().errand(), person.locale());
    }

    private static boolean isChosen(Sending sending) {
        return sending.delivery().errand().campaign().isChosen();
    }

    private static List<Block> line(Activity.Title title, Sending sending, Person person) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(sending.at().atZone(person.zone()));
        var text = new Block.Text(TEXTS.get(person.locale(), isChosen(sending) ? "chosen" : "on", title.text(), day));
        return Stream.<Block>concat(Stream.of(text), title.readOn().stream()).toList();
    }
}
