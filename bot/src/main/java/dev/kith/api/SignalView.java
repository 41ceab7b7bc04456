package dev.kith.api;

import dev.kith.signals.Effect;
import dev.kith.signals.Response;
import dev.kith.signals.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A signal as the API shows it to those who run Kith.
 *
 * @param group empty but for a group that no field of people says
 * @param title of the playbook that answers it
 * @param words what the readings say
 */
record SignalView(
        String id,
        String topic,
        String source,
        String from,
        LocalDate date,
        Measured figure,
        Map<String, List<String>> cohort,
        String group,
        String reason,
        String title,
        String state,
        @Nullable Decision decided,
        List<Part> campaigns,
        List<Effect.At> readings,
        List<String> words) {

    /** The figure; {@code people} is null where that is not said. */
    record Measured(
            String what,
            String unit,
            double value,
            double baseline,
            @Nullable Integer people) {}

    /** What was decided. */
    record Decision(String by, String reason, Instant at) {}

    /**
     * A campaign.
     *
     * @param acted of a hundred messages that arrived so many were answered, to the nearest ten; null of fewer than ten people or messages,
     *     and where whether one answered is confidential
     */
    record Part(
            String campaign,
            String title,
            String to,
            String state,
            long people,
            long sent,
            @Nullable Integer acted,
            boolean shared) {

        static Part of(Effect.Part part) {
            var run = part.run();
            return new Part(
                    part.campaign(),
                    part.title(),
                    part.to(),
                    run.state(),
                    run.people(),
                    run.sent(),
                    run.acted().orElse(null),
                    part.shared());
        }
    }

    /** All that whoever brings one is told. */
    record Taken(String id, String state) {

        static Taken of(Response response) {
            return new Taken(response.signal().id(), response.state().word());
        }
    }

    static SignalView of(Response response, Effect effect) {
        Signal signal = response.signal();
        var measure = signal.measure();
        return new SignalView(
                signal.id(),
                signal.topic(),
                signal.origin().source().word(),
                signal.origin().from(),
                signal.origin().date(),
                new Measured(
                        measure.what(),
                        measure.unit(),
                        measure.value(),
                        measure.baseline(),
                        measure.people().orElse(null)),
                signal.whom().cohort().fields(),
                signal.whom().group(),
                signal.origin().reason(),
                effect.title(),
                response.state().word(),
                response.decided()
                        .map(one -> new Decision(one.by(), one.reason(), one.at()))
                        .orElse(null),
                effect.parts().stream().map(Part::of).toList(),
                effect.readings(),
                effect.words());
    }
}
