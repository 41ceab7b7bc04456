package dev.kith.local;

import dev.kith.redis.TestRedis;

/** The same on a server where a script across slots is an error. */
class LocalChatOnClusterTest extends LocalChatTest {

    @Override
    TestRedis.Mode mode() {
        return TestRedis.Mode.CLUSTER;
    }
}
