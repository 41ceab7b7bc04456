package dev.kith.teams;

import dev.kith.chat.AdapterData;
import dev.kith.chat.Address;
import dev.kith.chat.Chat.Reach;
import dev.kith.chat.Locality;
import dev.kith.redis.Redis;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hash for each person of a tenant, in the partition that is home to their address. */
final class RedisReferences implements References, AdapterData {

    private static final String CONVERSATION = "conversation";
    private static final String SERVICE = "service";
    private static final String USER = "user";
    private static final String BOT = "bot";
    private static final String REACH = "reach";
    private static final String HOME = "home";
    private static final String PLACE = "place";

    /** How many are asked for in one round trip. */
    private static final int BATCH = 5_000;

    private final Redis redis;

    RedisReferences(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Reference> of(Address address) {
        return read(redis.jedis().hmget(key(address), CONVERSATION, SERVICE, USER, BOT));
    }

    private static Optional<Reference> read(List<String> fields) {
        @Nullable String conversation = fields.get(0);
        @Nullable String service = fields.get(1);
        return conversation == null || service == null
                ? Optional.empty()
                : Optional.of(new Reference(conversation, service, orEmpty(fields.get(2)), orEmpty(fields.get(3))));
    }

    /** What is not known of the same conversation now was known before. */
    @Override
    public boolean keep(Address address, Reference reference) {
        var known = redis.jedis().hmget(key(address), CONVERSATION, SERVICE, USER, BOT, REACH);
        var former = read(known);
        var now = former.filter(
                        one -> reference.user().isEmpty() && one.conversation().equals(reference.conversation()))
                .map(one -> new Reference(reference.conversation(), reference.serviceUrl(), one.user(), one.bot()))
                .orElse(reference);
        boolean isReady = Reach.READY.name().equals(known.get(4));
        if (isReady && former.filter(now::equals).isPresent()) {
            return false;
        }
        redis.jedis()
                .hset(
                        key(address),
                        Map.of(
                                CONVERSATION,
                                now.conversation(),
                                SERVICE,
                                now.serviceUrl(),
                                USER,
                                now.user(),
                                BOT,
                                now.bot(),
                                REACH,
                                Reach.READY.name()));
        return !isReady;
    }

    @Override
    public void mark(Address address, Reach reach) {
        redis.jedis().hset(key(address), REACH, reach.name());
    }

    @Override
    public Map<Address, Reach> reach(Collection<Address> addresses) {
        var reach = new LinkedHashMap<Address, Reach>();
        var all = List.copyOf(addresses);
        for (int from = 0; from < all.size(); from += BATCH) {
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            var answers = redis.ask(some, (ask, address) -> ask.hget(key(address), REACH));
            for (int i = 0; i < some.size(); i++) {
                reach.put(some.get(i), reach(answers.get(i).get()));
            }
        }
        return reach;
    }

    private static Reach reach(@Nullable String written) {
        return written == null ? Reach.NOT_INSTALLED : Reach.valueOf(written);
    }

    @Override
    public Optional<String> home(Address address) {
        return Optional.ofNullable(redis.jedis().hget(key(address), HOME));
    }

    @Override
    public void keepHome(Address address, String messageId) {
        redis.jedis().hset(key(address), HOME, messageId);
    }

    @Override
    public void forgetHome(Address address) {
        redis.jedis().hdel(key(address), HOME);
    }

    @Override
    public Locale language(Address address) {
        String place = redis.jedis().hget(key(address), PLACE);
        return place == null
                ? Locale.ENGLISH
                : Locality.localeNamed(place.substring(place.indexOf(' ') + 1)).orElse(Locale.ENGLISH);
    }

    @Override
    public boolean isElsewhere(Address address, String zone, String locale) {
        return !place(zone, locale).equals(redis.jedis().hget(key(address), PLACE));
    }

    @Override
    public void keepLocality(Address address, String zone, String locale) {
        redis.jedis().hset(key(address), PLACE, place(zone, locale));
    }

    @Override
    public void erase(String personId, Set<Address> addresses) {
        addresses.stream()
                .filter(address -> address.platform().equals(TeamsChat.PLATFORM))
                .forEach(address -> redis.jedis().del(key(address)));
    }

    private static String place(String zone, String locale) {
        return zone + " " + locale;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String key(Address address) {
        return redis.home(address.toString()).key("teams-person", address.workspace() + ":" + address.user());
    }
}
