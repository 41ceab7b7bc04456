package dev.kith.redis;

import dev.kith.clock.Tick;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Remembers that the append-only files have to be written anew, and has it begun: a rewriting that was under way when something was
 * deleted still holds it, so another one has to follow.
 */
public final class RewritingWanted implements Tick {

    private static final Logger log = LoggerFactory.getLogger(RewritingWanted.class);
    private static final Script SETTLED = Script.beside(RewritingWanted.class, "settled.lua");

    private final Redis redis;
    private final Rewriting rewriting;
    private final String key;

    public RewritingWanted(Redis redis, Rewriting rewriting) {
        this.redis = redis;
        this.rewriting = rewriting;
        this.key = new Partition(0).key("rewriting-wanted");
    }

    /** {@code what}: names what was deleted, and nothing of it. */
    public void want(String what) {
        redis.jedis().set(key, what);
    }

    @Override
    public String name() {
        return "have the append-only files written anew";
    }

    @Override
    public Optional<Instant> next(Instant now) {
        return Optional.empty();
    }

    /** What is wanted meanwhile is not settled with it. */
    @Override
    public int run(Instant now) {
        String wanted = redis.jedis().get(key);
        if (wanted == null) {
            return 0;
        }
        var begun = rewriting.begin();
        if (begun == Rewriting.Begun.NOT_YET) {
            return 0;
        }
        if (begun == Rewriting.Begun.FORBIDDEN) {
            log.warn(
                    "What was deleted stays in the append-only file until Redis writes that anew by itself, for it forbids"
                            + " BGREWRITEAOF ({})",
                    wanted);
        }
        SETTLED.run(redis.jedis(), List.of(key), List.of(wanted));
        return 1;
    }
}
