package dev.kith.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a calendar file (RFC 5545); every event that is not cancelled is days off. */
final class IcsFile extends VObjectDataAdapter {

    private final List<IcsEntry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private boolean begun;
    private boolean ended;

    private IcsFile() {}

    /** @throws CalendarRefused naming every line that cannot be understood */
    static DaysOff read(String text) {
        var file = new IcsFile();
        try (var reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var events = file.events();
        if (!file.problems.isEmpty()) {
            throw new CalendarRefused(file.problems);
        }
        return DaysOff.all(events);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        begun = true;
        if (name.equalsIgnoreCase("VEVENT")) {
            entries.add(new IcsEntry(context.getLineNumber()));
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        ended = context.getParentComponents().isEmpty();
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        var parents = context.getParentComponents();
        if (!parents.isEmpty() && parents.getLast().equalsIgnoreCase("VEVENT")) {
            var line = new IcsLine(context.getLineNumber(), property);
            entries.getLast().add(line.name(), line);
        }
    }

    @Override
    public void onWarning(Warning warning, VObjectProperty property, @Nullable Exception cause, Context context) {
        problems.add(":" + context.getLineNumber() + ": " + warning.getMessage());
    }

    private List<DaysOff> events() {
        if (!begun || !ended) {
            problems.add(" is not a whole calendar (valid: BEGIN:VCALENDAR … END:VCALENDAR)");
        }
        entries.forEach(this::takeOutWhatIsReplaced);
        var events = new ArrayList<DaysOff>();
        for (IcsEntry entry : entries) {
            try {
                var event = IcsEvent.of(entry);
                if (!entry.isCancelled()) {
                    events.add(event);
                }
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        }
        return events;
    }

    private void takeOutWhatIsReplaced(IcsEntry entry) {
        for (IcsEntry other : entries) {
            if (entry.replacesOneOf(other)) {
                entry.first("RECURRENCE-ID").ifPresent(line -> other.add("EXDATE", line));
            }
        }
    }
}
