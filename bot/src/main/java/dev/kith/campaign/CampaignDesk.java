package dev.kith.campaign;

import dev.kith.campaign.Campaigns.Kept;
import dev.kith.campaign.Campaigns.Planned;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Deliveries;
import dev.kith.prompts.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Where campaigns are written, started, paused, resumed and cancelled; console, REST and chat all come here. */
public final class CampaignDesk {

    private final Campaigns campaigns;
    private final CampaignRules rules;
    private final Deliveries deliveries;
    private final BusinessTime time;
    private final List<Precondition> preconditions;

    CampaignDesk(
            Campaigns campaigns,
            CampaignRules rules,
            Deliveries deliveries,
            BusinessTime time,
            List<Precondition> preconditions) {
        this.preconditions = List.copyOf(preconditions);
        this.campaigns = campaigns;
        this.rules = rules;
        this.deliveries = deliveries;
        this.time = time;
    }

    /** What came of a wish: it was done, or why it cannot be. */
    public sealed interface Outcome {

        record Done(Kept campaign) implements Outcome {}

        record NotFound(CampaignId id) implements Outcome {}

        /** The campaign stands where this cannot be done. */
        record NotNow(CampaignId id, CampaignState state, List<CampaignState> valid) implements Outcome {}
    }

    /**
     * Keeps a campaign as written, in YAML or JSON; a running one is not changed by it.
     *
     * @param file names the text in problems
     * @throws CampaignRefused with every problem; nothing was kept then
     */
    public Outcome write(CampaignId id, String file, byte[] text) {
        Instant now = time.instant();
        var written = CampaignReader.read(file, text, now.atZone(ZoneOffset.UTC).toLocalDate());
        check(id, written);
        var former = campaigns.find(id);
        if (former.isPresent() && former.get().state() != CampaignState.DRAFT) {
            return new Outcome.NotNow(id, former.get().state(), List.of(CampaignState.DRAFT));
        }
        campaigns.keep(
                new Kept(written.campaign(), written.source().text(), now, CampaignState.DRAFT, Planned.NOTHING));
        return found(id);
    }

    /** What is wrong with a campaign as written; it is not kept. */
    public List<Problem> problems(CampaignId id, String file, byte[] text) {
        try {
            check(id, CampaignReader.read(file, text, LocalDate.ofInstant(time.instant(), ZoneOffset.UTC)));
            return List.of();
        } catch (CampaignRefused refused) {
            return refused.problems();
        }
    }

    /** All that must be set before a draft may start; empty where it is none. */
    public List<Problem> unmet(CampaignId id) {
        return campaigns
                .find(id)
                .filter(kept -> kept.state() == CampaignState.DRAFT)
                .map(this::unmet)
                .orElse(List.of());
    }

    /**
     * Writes and starts a campaign of Kith's own, unless it is there; whoever runs Kith may pause it, and nobody writes another in
     * its place.
     *
     * @throws CampaignRefused with every problem; nothing was kept then
     */
    public Kept startOwn(CampaignId id, String text) {
        if (campaigns.find(id).isEmpty()) {
            Instant now = time.instant();
            var written = CampaignReader.read(
                    id + ".yml",
                    text.getBytes(StandardCharsets.UTF_8),
                    now.atZone(ZoneOffset.UTC).toLocalDate());
            refuseOn(rules.problems(written));
            campaigns.keep(new Kept(written.campaign(), text, now, CampaignState.DRAFT, Planned.NOTHING));
        }
        start(id);
        return campaigns.find(id).orElseThrow();
    }

    public Optional<Kept> find(CampaignId id) {
        return campaigns.find(id);
    }

    public List<Kept> all() {
        return campaigns.all();
    }

    /** The activity's name for people; a journey that they chose themselves is told apart from the same that was given to them. */
    public String describe(Kept kept) {
        String title = rules.activity(kept.campaign()).describe(kept.campaign());
        return kept.id().isChosen() && !kept.id().equals(CampaignId.LEARN) ? title + " (chosen)" : title;
    }

    /**
     * What somebody begins for themselves waits for nothing that others have to set.
     *
     * @throws CampaignRefused with all that must be set before; it did not start then
     */
    public Outcome start(CampaignId id) {
        campaigns
                .find(id)
                .filter(kept -> kept.state() == CampaignState.DRAFT && !id.isKiths())
                .ifPresent(kept -> refuseOn(unmet(kept)));
        return move(id, List.of(CampaignState.DRAFT), CampaignState.RUNNING);
    }

    /**
     * The campaign, where it may still come to something: what it would do can be looked at. What people chose for themselves is
     * nobody's to look at.
     */
    public Outcome tryOut(CampaignId id) {
        var open = List.of(
                CampaignState.DRAFT, CampaignState.AWAITING_APPROVAL, CampaignState.RUNNING, CampaignState.PAUSED);
        return campaigns
                .find(id)
                .filter(kept -> !kept.id().isKiths())
                .map(kept -> open.contains(kept.state())
                        ? new Outcome.Done(kept)
                        : new Outcome.NotNow(id, kept.state(), open))
                .orElseGet(() -> new Outcome.NotFound(id));
    }

    /** Nothing of the campaign is claimed after this returned; what is in the air may still arrive. */
    public Outcome pause(CampaignId id) {
        return move(id, List.of(CampaignState.RUNNING), CampaignState.PAUSED);
    }

    public Outcome resume(CampaignId id) {
        return move(id, List.of(CampaignState.PAUSED), CampaignState.RUNNING);
    }

    /** What still waits is dropped, each with its reason. */
    public Outcome cancel(CampaignId id) {
        return move(
                id, List.of(CampaignState.DRAFT, CampaignState.RUNNING, CampaignState.PAUSED), CampaignState.CANCELLED);
    }

    private void check(CampaignId id, CampaignReader.Written written) {
        var problems = rules.problems(written);
        if (!written.campaign().id().equals(id)) {
            problems = List.of(written.source()
                    .problem("id", "is " + written.campaign().id() + ", not the id it is put under", id.value()));
        }
        if (id.isKiths()) {
            problems = List.of(written.source().problem("id", "is Kith's own", "another word"));
        }
        refuseOn(problems);
    }

    private List<Problem> unmet(Kept kept) {
        return preconditions.stream()
                .flatMap(one -> one.unmet(kept.campaign()).stream())
                .map(fault -> problem(kept, fault))
                .toList();
    }

    /** What is set for the whole organisation is another file's. */
    private static Problem problem(Kept kept, Activity.Fault fault) {
        if (fault.field().startsWith("kith.")) {
            return new Problem("config/application.yml", 1, fault.field(), fault.problem(), fault.valid());
        }
        byte[] text = kept.text().getBytes(StandardCharsets.UTF_8);
        var day = kept.readOn().atZone(ZoneOffset.UTC).toLocalDate();
        return CampaignReader.read(kept.id() + ".yml", text, day)
                .source()
                .problem(fault.field(), fault.problem(), fault.valid());
    }

    private static void refuseOn(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new CampaignRefused(problems);
        }
    }

    /** Starting also sets the instant that planning begins after. The terms are handed over before the state says so. */
    private Outcome move(CampaignId id, List<CampaignState> from, CampaignState to) {
        var found = campaigns.find(id);
        if (found.isEmpty()) {
            return new Outcome.NotFound(id);
        }
        var kept = found.get();
        if (!from.contains(kept.state())) {
            return new Outcome.NotNow(id, kept.state(), from);
        }
        if (kept.state() == CampaignState.DRAFT && to == CampaignState.RUNNING) {
            Instant now = time.instant();
            campaigns.planned(id, new Planned(now, now, ""));
        }
        deliveries.govern(id, rules.terms(kept.campaign(), to));
        if (!campaigns.move(id, kept.state(), to)) {
            return move(id, from, to);
        }
        // Whoever handed over the former terms meanwhile, because the store may have lost them, is put right.
        deliveries.govern(id, rules.terms(kept.campaign(), to));
        return found(id);
    }

    /** Hands over the terms of all that was started, as it stands: the store may have lost some. */
    void handOverAgain() {
        campaigns.all().stream()
                .filter(kept -> kept.state() != CampaignState.DRAFT)
                .forEach(this::handOver);
    }

    private void handOver(Kept kept) {
        deliveries.govern(kept.id(), rules.terms(kept.campaign(), kept.state()));
        campaigns.find(kept.id()).filter(now -> now.state() != kept.state()).ifPresent(this::handOver);
    }

    private Outcome found(CampaignId id) {
        return campaigns.find(id).<Outcome>map(Outcome.Done::new).orElseGet(() -> new Outcome.NotFound(id));
    }
}
