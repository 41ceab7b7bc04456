package dev.kith.signals;

import dev.kith.audit.Audit;
import dev.kith.audit.AuditParts;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.Precondition;
import dev.kith.campaign.Progress;
import dev.kith.chat.ChatHandler;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.insights.Insights;
import dev.kith.loop.Stewards;
import dev.kith.people.Attributes;
import dev.kith.people.Audiences;
import dev.kith.playbook.Cohorts;
import dev.kith.playbook.PlaybookParts;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Aftermath;
import dev.kith.release.ReleaseParts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What findings ask for, wired by hand. */
public record SignalsParts(
        FindingsDesk findings, SignalDesk desk, Effects effects, List<Composer> composers, Rest rest) {

    /** The rest of it. */
    public record Rest(ChatHandler handler, Aftermath proposing, List<Object> held, Audit audit) {}

    /** What is kept. */
    public record Store(Redis redis, Vault vault) {

        RedisSignals signals() {
            return new RedisSignals(redis, vault, JsonMapper.builder().build());
        }

        RedisFindings findings() {
            return new RedisFindings(redis, vault, JsonMapper.builder().build());
        }

        /** What keeps campaigns from starting before somebody decided. */
        public Precondition undecided() {
            return new Undecided(signals());
        }
    }

    /**
     * Around it.
     *
     * @param admins the e-mails of those who run Kith
     * @param automatic the topics that nobody has to approve
     */
    public record Around(
            CampaignDesk campaigns,
            Progress progress,
            Audiences audiences,
            List<String> admins,
            Set<String> automatic) {}

    public static SignalsParts of(
            CheckinParts.Ground ground, ReleaseParts release, Around around, Attributes declared, BusinessTime time) {
        var store = new Store(release.redis(), release.vault());
        var findings = store.findings();
        var signals = store.signals();
        var stewards = new Stewards(ground.directory(), around.admins());
        var insights = new Insights(release.rounds(), release.releases());
        var playbooks = PlaybookParts.shipped();
        var proposals = new Proposals(playbooks, around.campaigns(), signals);
        var audit = AuditParts.audit(store.redis(), store.vault());
        var desk = new SignalDesk(
                signals,
                new SignalRules(playbooks, new Cohorts(ground.directory(), declared), around.audiences()),
                proposals,
                new Decisions(
                        signals,
                        around.campaigns(),
                        new SignalTold(ground.deliveries(), ground.directory(), stewards, signals),
                        new Decisions.Book(audit, time),
                        around.automatic()),
                time);
        var effects = new Effects(
                around.campaigns(),
                proposals,
                new Effects.Following(around.progress(), ground.directory(), around.audiences(), insights, time));
        var card = new SignalCard(effects);
        var told = new Told(ground.deliveries(), ground.directory(), ground.campaigns(), stewards);
        return new SignalsParts(
                new FindingsDesk(findings, desk, time),
                desk,
                effects,
                List.of(new FindingComposer(findings), new SignalComposer(signals, card)),
                new Rest(
                        new SignalHandler(ground.deliveries(), stewards, signals, desk, card),
                        new Proposing(insights, findings, told),
                        List.of(findings, signals),
                        audit));
    }

    /** Proposes a finding of Kith's own. */
    public static void propose(Redis redis, Vault vault, Proposed.About about, BusinessTime time) {
        var findings = new Store(redis, vault).findings();
        findings.propose(
                new Proposed(findings.idOf(about), about, time.instant(), Proposed.State.PROPOSED, Optional.empty()));
    }
}
