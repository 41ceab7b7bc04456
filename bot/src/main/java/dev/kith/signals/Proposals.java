package dev.kith.signals;

import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignState;
import dev.kith.delivery.CampaignId;
import dev.kith.playbook.Playbook;
import dev.kith.playbook.Playbook.Entry;
import dev.kith.playbook.Playbooks;
import dev.kith.prompts.Problem;
import dev.kith.signals.Response.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes campaigns out of a playbook for a signal: drafts that anybody who runs Kith can look at and try before they decide. */
record Proposals(Playbooks playbooks, CampaignDesk desk, Signals signals) {

    /**
     * The campaigns that answer a signal; one that runs already, for the same people, answers this one too. Their ids say nothing of
     * the signal.
     */
    List<Part> parts(Signal signal) {
        return entries(signal).map(entry -> part(signal, entry)).toList();
    }

    private Stream<Entry> entries(Signal signal) {
        return playbooks.find(signal.topic()).stream()
                .flatMap(playbook -> playbook.answering(signal.speaksOfGroup()).stream());
    }

    private Part part(Signal signal, Entry entry) {
        return running(signal, entry)
                .map(campaign -> new Part(entry.name(), entry.to(), campaign, true))
                .orElseGet(() -> new Part(
                        entry.name(),
                        entry.to(),
                        new CampaignId(signal.topic() + "-" + entry.name() + "-" + signals.reference(signal.id())),
                        false));
    }

    private Optional<CampaignId> running(Signal signal, Entry entry) {
        String audience = entry.audience(signal.whom().cohort());
        return signals.all().stream()
                .filter(other -> other.signal().topic().equals(signal.topic()))
                .filter(other -> !other.signal().id().equals(signal.id()))
                .flatMap(other -> other.parts().stream())
                .filter(part -> part.entry().equals(entry.name()))
                .map(Part::campaign)
                .filter(id -> desk.find(id)
                        .filter(kept -> kept.state() == CampaignState.RUNNING)
                        .filter(kept -> kept.campaign().audience().equals(audience))
                        .isPresent())
                .findFirst();
    }

    /** What is wrong with them; nothing is kept by asking. */
    List<Problem> problems(Signal signal, List<Part> parts) {
        return own(parts)
                .flatMap(part -> text(signal, part).stream()
                        .flatMap(text -> desk.problems(part.campaign(), file(signal, part), text).stream()))
                .toList();
    }

    /** Writes those that are not there yet. */
    void write(Response response) {
        var signal = response.signal();
        own(response.parts())
                .filter(part -> desk.find(part.campaign()).isEmpty())
                .forEach(part ->
                        text(signal, part).ifPresent(text -> desk.write(part.campaign(), file(signal, part), text)));
    }

    private static Stream<Part> own(List<Part> parts) {
        return parts.stream().filter(part -> !part.shared());
    }

    private Optional<byte[]> text(Signal signal, Part part) {
        return entries(signal)
                .filter(entry -> entry.name().equals(part.entry()))
                .findFirst()
                .map(entry -> entry.written(
                                part.campaign().value(), signal.whom().cohort())
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String file(Signal signal, Part part) {
        return "signals/" + signal.topic() + ".yml, " + part.entry();
    }

    /** What the playbook of a signal is called; its topic where it is there no more. */
    String title(Signal signal) {
        return playbooks.find(signal.topic()).map(Playbook::title).orElse(signal.topic());
    }
}
