package dev.kith.mentorship;

import dev.kith.delivery.CampaignId;
import dev.kith.facts.FactLog;
import dev.kith.mentorship.Book.Searches;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Script;
import dev.kith.redis.Step;
import dev.kith.redis.Steps;
import dev.kith.redis.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Books in Redis, each in the partition of its programme's id, so that no two nodes give one place away twice; whoever is in one is
 * sealed. What is to be read is carried from there to whoever reads it.
 */
final class RedisBooks implements Books {

    private static final Script KEEP = Script.beside(RedisBooks.class, "keep.lua");
    private static final Script LOOK = Script.beside(RedisBooks.class, "look.lua");
    private static final String VERSION = "version";
    private static final String SEARCHES = "searches";
    private static final String MENTORSHIP = "m:";
    private static final String WAITING = "w:";

    private final Redis redis;
    private final Vault vault;
    private final FactLog facts;
    private final JsonMapper json;

    RedisBooks(Redis redis, Vault vault, FactLog facts, JsonMapper json) {
        this.redis = redis;
        this.vault = vault;
        this.facts = facts;
        this.json = json;
    }

    /** Somebody who waits. */
    private record Waiter(String person, Waiting waiting) {}

    @Override
    public Book of(CampaignId campaign) {
        var row = redis.jedis().hgetAll(book(campaign));
        var all = new HashMap<String, Mentorship>();
        var waiting = new HashMap<String, Waiting>();
        row.forEach((field, kept) -> {
            if (field.startsWith(MENTORSHIP)) {
                var one = open(campaign, field, kept, Mentorship.class);
                all.put(one.id(), one);
            } else if (field.startsWith(WAITING)) {
                var one = open(campaign, field, kept, Waiter.class);
                waiting.put(one.person(), one.waiting());
            }
        });
        var searches = Optional.ofNullable(row.get(SEARCHES))
                .map(kept -> json.readValue(kept, Searches.class))
                .orElse(Searches.NONE);
        return new Book(Long.parseLong(row.getOrDefault(VERSION, "0")), all, waiting, searches);
    }

    @Override
    public boolean keep(CampaignId campaign, Book before, Book after, Then then) {
        var set = changed(campaign, before, after);
        var gone = gone(campaign, before, after);
        var steps = then.notes().stream()
                .map(note -> step(campaign, before.version() + 1, note))
                .toList();
        List<String> args = new ArrayList<>(List.of(
                String.valueOf(before.version()),
                campaign.value(),
                String.valueOf(set.size()),
                String.valueOf(gone.size()),
                String.valueOf(then.told().size())));
        set.forEach((field, value) -> args.addAll(List.of(field, value)));
        args.addAll(gone);
        then.told().stream().map(facts::write).forEach(told -> args.addAll(List.of(told.type(), told.body())));
        steps.forEach(step -> args.addAll(List.of(step.id(), step.kind(), step.target(), step.body())));
        var home = redis.home(campaign.value());
        var keys = List.of(book(campaign), due(home), Steps.stream(home), FactLog.stream(home));
        return KEEP.count(redis.jedis(), keys, args) == 1;
    }

    private Map<String, String> changed(CampaignId campaign, Book before, Book after) {
        var set = new HashMap<String, String>();
        set.put(SEARCHES, json.writeValueAsString(after.searches()));
        after.all().forEach((id, one) -> {
            if (!one.equals(before.all().get(id))) {
                put(set, campaign, MENTORSHIP + id, one);
            }
        });
        after.waiting().forEach((person, one) -> {
            if (!one.equals(before.waiting().get(person))) {
                put(set, campaign, waiter(campaign, person), new Waiter(person, one));
            }
        });
        return set;
    }

    private List<String> gone(CampaignId campaign, Book before, Book after) {
        List<String> gone = new ArrayList<>();
        before.all().keySet().stream()
                .filter(id -> !after.all().containsKey(id))
                .forEach(id -> gone.add(MENTORSHIP + id));
        before.waiting().keySet().stream()
                .filter(person -> !after.waiting().containsKey(person))
                .forEach(person -> gone.add(waiter(campaign, person)));
        return gone;
    }

    private Step step(CampaignId campaign, long version, Note note) {
        var errand = NoteErrands.of(campaign, note, version);
        String body = json.writeValueAsString(new Carried(errand.run(), note.word(), note.at()));
        String id = errand.run() + "/" + errand.step() + "/" + note.to();
        return new Step(id, Noting.KIND, note.to().value(), body);
    }

    /** A note on its way from the book to whoever reads it. */
    record Carried(String run, Note.Word word, Instant at) {}

    @Override
    public void lookAt(CampaignId campaign, Book book, Instant at) {
        LOOK.run(
                redis.jedis(),
                List.of(book(campaign), due(redis.home(campaign.value()))),
                List.of(String.valueOf(book.version()), campaign.value(), String.valueOf(at.toEpochMilli())));
    }

    @Override
    public Optional<Instant> nextLook(CampaignId campaign) {
        return Optional.ofNullable(redis.jedis().zscore(due(redis.home(campaign.value())), campaign.value()))
                .map(score -> Instant.ofEpochMilli(score.longValue()));
    }

    @Override
    public Set<CampaignId> campaigns() {
        return redis.ask(redis.partitions().all(), (ask, home) -> ask.zrange(due(home), 0, -1)).stream()
                .map(answer -> answer.get())
                .flatMap(Collection::stream)
                .map(CampaignId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private <T> T open(CampaignId campaign, String field, String kept, Class<T> type) {
        return json.readValue(vault.open(kept, context(campaign, field)), type);
    }

    private void put(Map<String, String> set, CampaignId campaign, String field, Object value) {
        set.put(field, vault.seal(json.writeValueAsString(value), context(campaign, field)));
    }

    private static String context(CampaignId campaign, String field) {
        return "mentorship:" + campaign + ":" + field;
    }

    private String waiter(CampaignId campaign, String person) {
        return WAITING + vault.keyedHash("mentorship-waiting", campaign.value(), person);
    }

    private String book(CampaignId campaign) {
        return redis.home(campaign.value()).key("mentorships", campaign.value());
    }

    private static String due(Partition home) {
        return home.key("mentorships-due");
    }
}
