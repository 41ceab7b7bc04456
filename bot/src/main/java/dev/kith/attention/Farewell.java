package dev.kith.attention;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Forerunner;
import dev.kith.delivery.Recent;
import dev.kith.delivery.Recents;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.util.LinkedHashMap;
import java.util.List;

/** One line, once, to whoever let six messages pass: nothing more comes, and how to have it back. */
final class Farewell implements Forerunner, Composer {

    private static final String NAME = "farewell";
    private static final CampaignId CAMPAIGN = new CampaignId(NAME);

    private final Recents recents;
    private final Consents consents;
    private final BusinessTime time;

    Farewell(Recents recents, Consents consents, BusinessTime time) {
        this.recents = recents;
        this.consents = consents;
        this.time = time;
    }

    @Override
    public CampaignId notice() {
        return CAMPAIGN;
    }

    @Override
    public List<Plan> before(List<Plan> plans) {
        var workspaces = new LinkedHashMap<PersonId, String>();
        plans.forEach(plan -> workspaces.putIfAbsent(plan.errand().recipient(), plan.workspace()));
        return recents.of(workspaces.keySet()).entrySet().stream()
                .filter(one -> isDue(one.getKey(), one.getValue()))
                .map(one -> plan(
                        one.getKey(), one.getValue(), workspaces.getOrDefault(one.getKey(), Directory.NO_WORKSPACE)))
                .toList();
    }

    @Override
    public String kind() {
        return NAME;
    }

    @Override
    public boolean sendsOnceMore() {
        return false;
    }

    @Override
    public boolean counts() {
        return false;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        if (!isDue(recipient.id(), recents.of(recipient.id()))) {
            return new Composition.Nothing(Person.NOT_AVAILABLE);
        }
        String words = Words.TEXTS.get(recipient.locale(), NAME);
        return new Composition.Written(
                Message.of(Message.Kind.NOTICE, Words.TEXTS.get(recipient.locale(), "summary"), new Block.Text(words)));
    }

    private boolean isDue(PersonId person, Recent recent) {
        return Budget.isSilent(recent, time.instant()) && !wasSaid(consents.of(person), recent);
    }

    private static boolean wasSaid(Consent consent, Recent recent) {
        var told = consent.told().get(NAME);
        return told != null && told.version().equals(silence(recent));
    }

    private Plan plan(PersonId person, Recent recent, String workspace) {
        return new Plan(new Errand(CAMPAIGN, silence(recent), NAME, person, person), time.instant(), workspace);
    }

    /** Each silence has one; it begins after the last message before the latest sign of life. */
    private static String silence(Recent recent) {
        return "after-" + recent.heard().toEpochMilli();
    }
}
