package dev.kith.delivery;

import dev.kith.redis.Redis;

/** The switch in Redis: a mark in every partition, where the script that begins a sending sees it. */
final class RedisSendingSwitch implements SendingSwitch {

    private final Redis redis;

    RedisSendingSwitch(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void stop() {
        redis.partitions().all().forEach(one -> redis.jedis().set(Rows.stopped(one), "stopped"));
    }

    @Override
    public void resume() {
        redis.partitions().all().forEach(one -> redis.jedis().del(Rows.stopped(one)));
    }

    /** Off as soon as one partition is: while the switch is being turned nothing is begun in the others for nothing. */
    @Override
    public boolean isOn() {
        return redis.ask(redis.partitions().all(), (ask, one) -> ask.exists(Rows.stopped(one))).stream()
                .noneMatch(stopped -> stopped.get());
    }
}
