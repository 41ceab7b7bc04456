package dev.kith.redis;

import redis.clients.jedis.UnifiedJedis;

/** The connection that every store is built with: the client (single server or Cluster) and the partitions. */
public record Redis(UnifiedJedis jedis, Partitions partitions) implements AutoCloseable {

    /** Connects to a server that was written with the same number of partitions, or refuses in words. */
    public static Redis connect(UnifiedJedis jedis, Partitions partitions) {
        String key = new Partition(0).key("partitions");
        jedis.setnx(key, String.valueOf(partitions.count()));
        String written = jedis.get(key);
        if (!String.valueOf(partitions.count()).equals(written)) {
            throw new StoreRefused("this Redis was written with " + written + " partitions, not " + partitions.count()
                    + ": set kith.redis.partitions to " + written);
        }
        return new Redis(jedis, partitions);
    }

    /** The partition that is home to {@code id}. */
    public Partition home(String id) {
        return partitions.of(id);
    }

    @Override
    public void close() {
        jedis.close();
    }
}
