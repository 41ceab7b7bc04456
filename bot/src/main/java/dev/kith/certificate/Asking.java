package dev.kith.certificate;

import dev.kith.campaign.Campaign;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignRefused;
import dev.kith.campaign.CampaignState;
import dev.kith.campaign.Campaigns.Kept;
import dev.kith.clock.Tick;
import dev.kith.delivery.CampaignId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Begins what is asked beside a pack as soon as the pack runs, and ends it where the pack is cancelled. */
final class Asking implements Tick {

    private static final Logger log = LoggerFactory.getLogger(Asking.class);
    private static final YAMLMapper YAML = new YAMLMapper();

    private final CampaignDesk desk;
    private final Questioning questioning;

    /** Those that could not begin are not tried at each beat; a start of the application tries once more. */
    private final Set<CampaignId> refused = ConcurrentHashMap.newKeySet();

    Asking(CampaignDesk desk, Questioning questioning) {
        this.desk = desk;
        this.questioning = questioning;
    }

    @Override
    public String name() {
        return "ask before a pack and after it";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    @Override
    public boolean unsettled(Instant now) {
        return desk.all().stream().anyMatch(pack -> isToBegin(pack) || isToEnd(pack));
    }

    @Override
    public int run(Instant now) {
        int done = 0;
        for (Kept pack : desk.all()) {
            if (isToBegin(pack)) {
                begin(pack);
                done++;
            } else if (isToEnd(pack)) {
                desk.cancel(Questioning.id(pack.id()));
                done++;
            }
        }
        return done;
    }

    private boolean isToBegin(Kept pack) {
        return pack.state() == CampaignState.RUNNING
                && asks(pack)
                && !refused.contains(pack.id())
                && state(pack).isEmpty()
                && beside(pack).isPresent();
    }

    private boolean isToEnd(Kept pack) {
        return pack.state() == CampaignState.CANCELLED
                && asks(pack)
                && state(pack).filter(CampaignState.RUNNING::equals).isPresent();
    }

    private static boolean asks(Kept pack) {
        return Questioning.questions(pack.campaign()).isPresent();
    }

    private Optional<CampaignState> state(Kept pack) {
        return desk.find(Questioning.id(pack.id())).map(Kept::state);
    }

    /** It was held against the rules when the pack started; whoever left since may have made it too few. */
    private void begin(Kept pack) {
        beside(pack).ifPresent(beside -> {
            try {
                desk.startOwn(beside.id(), written(beside));
            } catch (CampaignRefused e) {
                refused.add(pack.id());
                log.warn("Nothing is asked before a pack and after it (campaign: {}): {}", pack.id(), e.getMessage());
            }
        });
    }

    private Optional<Campaign> beside(Kept pack) {
        return questioning.beside(pack.campaign(), pack.planned().from());
    }

    /** In the form in which anybody writes a campaign. */
    private static String written(Campaign campaign) {
        ObjectNode root = YAML.createObjectNode();
        root.put("id", campaign.id().value());
        root.putObject("activity")
                .put("kind", campaign.activity().kind())
                .put("prompt", campaign.activity().prompt());
        root.put("audience", campaign.audience());
        campaign.plan()
                .schedule()
                .ifPresent(schedule -> root.putObject("schedule")
                        .put("rule", schedule.rule())
                        .put("at", schedule.at().toString())
                        .put("from", schedule.from().toString()));
        campaign.plan().lateness().ifPresent(late -> root.putObject("late").put("send-within", late.toString()));
        var limits = campaign.plan().limits();
        var kept = root.putObject("limits")
                .put("priority", limits.priority())
                .put("expires", limits.expires().toString());
        limits.remindAfter().ifPresent(after -> kept.put("remind-after", after.toString()));
        var handling = campaign.handling();
        var confidentiality = root.putObject("confidentiality")
                .put("mode", handling.mode().name().toLowerCase(Locale.ROOT))
                .put("k", handling.k());
        lattice(handling.lattice(), confidentiality.putArray("lattice"));
        root.putObject("loop").put("gate", campaign.plan().loop().gate());
        return YAML.writeValueAsString(root);
    }

    private static void lattice(List<List<String>> cells, ArrayNode to) {
        for (List<String> fields : cells) {
            if (fields.size() == 1) {
                to.add(fields.getFirst());
            } else {
                fields.forEach(to.addArray()::add);
            }
        }
    }
}
