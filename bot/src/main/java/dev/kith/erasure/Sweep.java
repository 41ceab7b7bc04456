package dev.kith.erasure;

import dev.kith.chat.AdapterData;
import dev.kith.chat.Address;
import dev.kith.chat.Inbox;
import dev.kith.facts.FactLog;
import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import dev.kith.privacy.SentElsewhere;
import dev.kith.redis.PersonKeys;
import dev.kith.redis.Redis;
import dev.kith.redis.Steps;
import dev.kith.redis.Streams;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Goes once through everything that holds something of somebody. One store that fails keeps no other from being gone through. */
final class Sweep {

    private final Redis redis;
    private final Directory directory;
    private final Streamed streamed;
    private final Holders holders;

    Sweep(Redis redis, Directory directory, Streamed streamed, Holders holders) {
        this.redis = redis;
        this.directory = directory;
        this.streamed = streamed;
        this.holders = holders;
    }

    /** What waits for its readers. */
    record Streamed(FactLog facts, Inbox inbox) {}

    /** Whatever else holds something of people. */
    record Holders(
            List<PersonKeys> keys,
            List<PersonalData> data,
            List<? extends AdapterData> adapters,
            List<SentElsewhere> elsewhere) {}

    /** Addresses come last: some find by them what is there. */
    void pass(PersonId person, Set<Address> addresses) {
        var steps = new ArrayList<Runnable>();
        holders.data().forEach(data -> steps.add(() -> data.erase(person)));
        steps.add(() -> streamed.facts().erase(person.value()));
        steps.add(() -> streamed.inbox().erase(addresses));
        steps.add(() -> new Streams(redis)
                .erase(Steps::stream, entry -> entry.fields().values().stream().anyMatch(names(person))));
        holders.adapters().forEach(adapter -> steps.add(() -> adapter.erase(person.value(), addresses)));
        steps.add(() -> unlink(person));
        steps.add(() -> directory.forget(person, addresses));
        steps.add(() -> new Streams(redis).rebuild());
        all(steps);
    }

    private static Predicate<String> names(PersonId person) {
        return value -> value.equals(person.value()) || value.contains("\"" + person.value() + "\"");
    }

    /** Whoever names them by an address has them in another partition than the person's. */
    private void unlink(PersonId person) {
        var keys = holders.keys().stream()
                .flatMap(one ->
                        redis.partitions().all().stream().flatMap(home -> one.of(person.value(), home).stream()))
                .distinct()
                .toList();
        redis.delete(keys);
    }

    List<SentElsewhere> elsewhere() {
        return holders.elsewhere();
    }

    private static void all(Collection<Runnable> steps) {
        var failed = new ArrayList<RuntimeException>();
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            var first = failed.removeFirst();
            failed.forEach(first::addSuppressed);
            throw first;
        }
    }
}
