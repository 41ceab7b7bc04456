package dev.kith.pack;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Pack;
import dev.kith.prompts.PromptId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a pack's nudges are reputed to be; what was heard is added up once a minute, not for each person. */
final class Repute {

    /** Machine time. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Catalog catalog;
    private final Voices voices;
    private final BusinessTime time;
    private final LoadingCache<PromptId, Helpfulness> byPack;

    Repute(Catalog catalog, Voices voices, BusinessTime time, MachineTime machine) {
        this.catalog = catalog;
        this.voices = voices;
        this.time = time;
        this.byPack = Caffeine.newBuilder()
                .expireAfterWrite(FRESH)
                .ticker(() -> Duration.between(Instant.EPOCH, machine.instant()).toNanos())
                .build(this::read);
    }

    Helpfulness of(PromptId pack) {
        return byPack.get(pack);
    }

    private Helpfulness read(PromptId pack) {
        var now = time.instant();
        var nudges = catalog.pack(pack).map(Pack::nudges).orElse(List.of());
        return Helpfulness.of(voices.of(nudges, now), now, Rule.TUNED);
    }
}
