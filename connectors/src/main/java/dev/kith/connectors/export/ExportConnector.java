package dev.kith.connectors.export;

import dev.kith.connectors.ConnectionTest;
import dev.kith.connectors.ConnectionTest.Item;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Health;
import dev.kith.connectors.Health.State;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.OpaqueIds;
import dev.kith.connectors.Outcome;
import dev.kith.connectors.Outcome.Later;
import dev.kith.connectors.Outcome.Misconfigured;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.TakesRecords;
import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds learning records to files, one per day of the records in UTC, such as {@code kith-records-2026-01-08.csv}. A file that is
 * taken away takes with it what Kith knows of it: copy files, and leave each until its records are no longer retried.
 */
public final class ExportConnector implements Connector, TakesRecords {

    private static final Logger log = LoggerFactory.getLogger(ExportConnector.class);
    private static final Health WELL = new Health(State.UP, "");

    private final String name;
    private final Rows rows;
    private final Folder folder;
    private volatile Health health = WELL;

    /** {@code idKey}, 16 bytes or more, must stay the same for as long as records may be retried or voided. */
    public ExportConnector(ExportSettings settings, byte[] idKey) {
        this.name = settings.name();
        this.rows = new Rows(new OpaqueIds(idKey));
        this.folder = new Folder(settings.folder(), settings.format());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public ConnectionTest test() {
        String there = "The folder exists, and Kith may write in it";
        return folder.obstacle()
                .map(obstacle -> new ConnectionTest(List.of(Item.fails(there, obstacle))))
                .orElseGet(() -> new ConnectionTest(List.of(Item.holds(there), room())));
    }

    @Override
    public boolean takes(LearningRecord record) {
        return true;
    }

    @Override
    public synchronized List<Outcome> forward(List<LearningRecord> records) {
        List<Outcome> outcomes = new ArrayList<>();
        try {
            while (outcomes.size() < records.size()) {
                var next = ofOneDay(records.subList(outcomes.size(), records.size()));
                outcomes.addAll(folder.append(
                        day(next.getFirst()), next.stream().map(rows::of).toList()));
                become(WELL);
            }
        } catch (IOException e) {
            stop(records, outcomes, folder.setback(e));
        } catch (OverlappingFileLockException e) {
            stop(
                    records,
                    outcomes,
                    Later.ofSystem(Duration.ZERO, "another connector writes to the same file at the moment"));
        }
        return outcomes;
    }

    /** The records at the beginning that are of the same day. */
    private static List<LearningRecord> ofOneDay(List<LearningRecord> records) {
        LocalDate day = day(records.getFirst());
        return records.stream().takeWhile(record -> day(record).equals(day)).toList();
    }

    private static LocalDate day(LearningRecord record) {
        return LocalDate.ofInstant(record.at(), ZoneOffset.UTC);
    }

    private void stop(List<LearningRecord> records, List<Outcome> outcomes, Setback setback) {
        outcomes.addAll(Collections.nCopies(records.size() - outcomes.size(), setback));
        State state = setback instanceof Misconfigured ? State.MISCONFIGURED : State.DOWN;
        become(new Health(state, setback.reason()));
    }

    private void become(Health now) {
        if (health.state() != now.state()) {
            log.warn("Connector {} is {} {}", name, now.state(), now.reason());
        }
        health = now;
    }

    private Item room() {
        String what = "There is room on the disk of the folder";
        try {
            return folder.isFull() ? Item.fails(what, "less than 1 MiB is left: make room") : Item.holds(what);
        } catch (IOException e) {
            return Item.fails(what, folder.setback(e).reason());
        }
    }
}
