package dev.kith.playbook;

import dev.kith.prompts.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that there is, by topic. */
public final class Playbooks {

    private final SortedMap<String, Playbook> byTopic;

    private Playbooks(SortedMap<String, Playbook> byTopic) {
        this.byTopic = byTopic;
    }

    /**
     * A file of one.
     *
     * @param name names it in problems
     */
    record Source(String name, byte[] text) {}

    /**
     * Reads Kith's and the organisation's own, which comes instead of Kith's of the same topic.
     *
     * @throws PlaybooksRefused with every problem
     */
    static Playbooks read(List<Source> shipped, List<Source> own) {
        var reads = Stream.of(shipped, own)
                .map(sources -> sources.stream()
                        .map(one -> PlaybookReader.read(one.name(), one.text()))
                        .toList())
                .toList();
        var problems = reads.stream()
                .flatMap(List::stream)
                .flatMap(read -> read.problems().stream())
                .map(Problem::toString)
                .toList();
        if (!problems.isEmpty()) {
            throw new PlaybooksRefused(problems);
        }
        var all = new TreeMap<String, Playbook>();
        reads.forEach(some -> all.putAll(byTopic(some)));
        return new Playbooks(all);
    }

    private static Map<String, Playbook> byTopic(List<PlaybookReader.Read> reads) {
        var all = reads.stream().flatMap(read -> read.playbook().stream()).toList();
        var seen = new HashSet<String>();
        all.stream()
                .map(Playbook::topic)
                .filter(topic -> !seen.add(topic))
                .findFirst()
                .ifPresent(topic -> {
                    throw new PlaybooksRefused(
                            List.of("topic: " + topic + " is in two files (valid: each topic once)"));
                });
        return all.stream().collect(Collectors.toMap(Playbook::topic, Function.identity()));
    }

    public Optional<Playbook> find(String topic) {
        return Optional.ofNullable(byTopic.get(topic));
    }

    /** In the order of their topics. */
    public Collection<Playbook> all() {
        return byTopic.values();
    }

    public Collection<String> topics() {
        return byTopic.keySet();
    }
}
