package dev.kith.signals;

import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.delivery.Composer;
import dev.kith.insights.Insights;
import dev.kith.loop.Stewards;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import dev.kith.release.Aftermath;
import dev.kith.release.ReleaseParts;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What figures propose, wired by hand. */
public record SignalsParts(FindingsDesk desk, Composer composer, Aftermath proposing, Object held) {

    /** {@code admins}: the e-mails of those who run Kith. */
    public static SignalsParts of(
            CheckinParts.Ground ground, ReleaseParts release, List<String> admins, BusinessTime time) {
        var findings = new RedisFindings(
                release.redis(), release.vault(), JsonMapper.builder().build());
        var told = new Told(
                ground.deliveries(), ground.directory(), ground.campaigns(), new Stewards(ground.directory(), admins));
        return new SignalsParts(
                new FindingsDesk(findings, time),
                new FindingComposer(findings),
                new Proposing(new Insights(release.rounds(), release.releases()), findings, told),
                findings);
    }

    /** The desk with one finding that was proposed. */
    public static FindingsDesk proposed(Redis redis, Vault vault, BusinessTime time, Proposed.About about) {
        var findings = new RedisFindings(redis, vault, JsonMapper.builder().build());
        findings.propose(
                new Proposed(findings.idOf(about), about, time.instant(), Proposed.State.PROPOSED, Optional.empty()));
        return new FindingsDesk(findings, time);
    }
}
