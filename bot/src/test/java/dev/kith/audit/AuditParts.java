package dev.kith.audit;

import dev.kith.redis.Redis;
import dev.kith.redis.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The record of administration, wired by hand. */
public final class AuditParts {

    private AuditParts() {}

    public static Audit audit(Redis redis, Vault vault) {
        return new RedisAudit(redis, vault, JsonMapper.builder().build());
    }
}
