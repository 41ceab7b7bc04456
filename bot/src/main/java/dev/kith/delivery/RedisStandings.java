package dev.kith.delivery;

import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import dev.kith.redis.Redis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;

/** Standings in Redis, asked by the thousand. */
final class RedisStandings implements Standings {

    private static final int BATCH = 1_000;

    private final Redis redis;
    private final Rows rows;

    RedisStandings(Rows rows) {
        this.redis = rows.redis();
        this.rows = rows;
    }

    @Override
    public Map<PersonId, Standing> of(Collection<PersonId> people) {
        var all = List.copyOf(people);
        var consents = ask(all, (ask, person) -> ask.hgetAll(Consents.key(redis.home(person.value()), person)));
        var recents = ask(all, (ask, person) -> ask.hgetAll(Rows.recent(redis.home(person.value()), person)));
        var standings = new HashMap<PersonId, Standing>();
        for (int i = 0; i < all.size(); i++) {
            boolean isNew = consents.get(i).isEmpty() && recents.get(i).isEmpty();
            standings.put(
                    all.get(i),
                    isNew ? Standing.NEW : new Standing(Consents.read(consents.get(i)), Recent.of(recents.get(i))));
        }
        return standings;
    }

    @Override
    public Map<Errand, Delivery> begun(Collection<Errand> errands) {
        var all = errands.stream()
                .map(errand -> new Sought(errand, rows.idOf(errand)))
                .toList();
        var found = ask(all, (ask, one) -> ask.hgetAll(Rows.row(rows.home(one.errand()), one.id())));
        var begun = new HashMap<Errand, Delivery>();
        for (int i = 0; i < all.size(); i++) {
            if (!found.get(i).isEmpty()) {
                begun.put(all.get(i).errand(), Rows.delivery(all.get(i).id(), found.get(i)));
            }
        }
        return begun;
    }

    private record Sought(Errand errand, DeliveryId id) {}

    private <T> List<Map<String, String>> ask(
            List<T> all, BiFunction<AbstractPipeline, T, Response<Map<String, String>>> question) {
        var answers = new ArrayList<Map<String, String>>(all.size());
        for (int from = 0; from < all.size(); from += BATCH) {
            redis.ask(all.subList(from, Math.min(all.size(), from + BATCH)), question)
                    .forEach(answer -> answers.add(answer.get()));
        }
        return answers;
    }
}
