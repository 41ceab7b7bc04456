package dev.kith.hello;

import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.delivery.Deliveries.Plan;
import dev.kith.delivery.DeliveryState;
import dev.kith.delivery.Errand;
import dev.kith.delivery.Forerunner;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consent;
import dev.kith.privacy.Consents;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans the hello for whoever was not told the current one when the first other thing is planned for them. */
public final class Hello implements Forerunner {

    static final String NAME = "hello";
    static final CampaignId CAMPAIGN = new CampaignId(NAME);

    /** One that was dropped, or of which nobody can say whether it arrived, is said again; not for ever. */
    private static final int MOST = 9;

    /** More than a working day, whatever the days off. */
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final Consents consents;
    private final HelloSettings settings;
    private final BusinessTime time;

    Hello(Deliveries deliveries, Consents consents, HelloSettings settings, BusinessTime time) {
        this.deliveries = deliveries;
        this.consents = consents;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public CampaignId notice() {
        return CAMPAIGN;
    }

    @Override
    public String version() {
        return settings.version();
    }

    @Override
    public List<Plan> before(List<Plan> plans) {
        var workspaces = new LinkedHashMap<PersonId, String>();
        plans.forEach(plan -> workspaces.putIfAbsent(plan.errand().recipient(), plan.workspace()));
        return consents.of(workspaces.keySet()).entrySet().stream()
                .filter(one -> !wasSaid(one.getValue()))
                .flatMap(one ->
                        plan(one.getKey(), workspaces.getOrDefault(one.getKey(), Directory.NO_WORKSPACE)).stream())
                .toList();
    }

    /** These people were told already, elsewhere. */
    public void wasSaidTo(Collection<PersonId> people) {
        var longAgo = time.instant().minus(LONG_AGO);
        people.forEach(person -> consents.told(person, NAME, new Consent.Told(settings.version(), longAgo)));
    }

    private boolean wasSaid(Consent consent) {
        var told = consent.told().get(NAME);
        return told != null && told.version().equals(settings.version());
    }

    private Optional<Plan> plan(PersonId person, String workspace) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new Errand(CAMPAIGN, settings.version(), NAME + "-" + number, person, person))
                .filter(errand -> !wasInVain(errand))
                .findFirst()
                .map(errand -> new Plan(errand, time.instant(), workspace));
    }

    private boolean wasInVain(Errand errand) {
        return deliveries
                .find(errand.recipient(), deliveries.idOf(errand))
                .filter(one -> one.state() == DeliveryState.DROPPED || one.state() == DeliveryState.UNKNOWN)
                .isPresent();
    }
}
