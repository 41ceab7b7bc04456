package dev.kith.audit;

import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.resps.StreamEntry;
import tools.jackson.databind.json.JsonMapper;

/** In Redis, one stream for the organisation; each deed is sealed, for it names who did it. */
final class RedisAudit implements Audit {

    private static final String CONTEXT = "audit";
    private static final int AT_ONCE = 500;

    private final Redis redis;
    private final Vault vault;
    private final JsonMapper json;
    private final String key;

    RedisAudit(Redis redis, Vault vault, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.json = json;
        Partition home = redis.home("audit");
        this.key = home.key("audit");
    }

    @Override
    public void note(Deed deed) {
        redis.jedis()
                .xadd(key, XAddParams.xAddParams(), Map.of("deed", vault.seal(json.writeValueAsString(deed), CONTEXT)));
    }

    @Override
    public List<Deed> latest(int most) {
        return redis.jedis().xrevrange(key, (StreamEntryID) null, null, most).stream()
                .map(this::deed)
                .toList();
    }

    @Override
    public long letGo(LocalDate last) {
        long gone = 0;
        while (true) {
            var oldest = redis.jedis().xrange(key, (StreamEntryID) null, null, AT_ONCE);
            var old = oldest.stream()
                    .filter(entry -> !deed(entry)
                            .at()
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate()
                            .isAfter(last))
                    .map(StreamEntry::getID)
                    .toArray(StreamEntryID[]::new);
            if (old.length == 0) {
                return gone;
            }
            gone += redis.jedis().xdel(key, old);
        }
    }

    private Deed deed(StreamEntry entry) {
        return json.readValue(vault.open(entry.getFields().getOrDefault("deed", ""), CONTEXT), Deed.class);
    }
}
