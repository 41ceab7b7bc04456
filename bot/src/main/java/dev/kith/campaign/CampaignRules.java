package dev.kith.campaign;

import dev.kith.campaign.Activity.Fault;
import dev.kith.delivery.Terms;
import dev.kith.people.Attributes;
import dev.kith.people.Audience;
import dev.kith.people.AudienceRefused;
import dev.kith.people.Audiences;
import dev.kith.prompts.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a campaign must hold to beyond its form: a known activity, an audience that compiles, connectors that exist. */
final class CampaignRules {

    private final Map<String, Activity> activities;
    private final Audiences audiences;
    private final Destination destination;
    private final LatticeRules lattice;

    CampaignRules(List<Activity> activities, Audiences audiences, Destination destination, Attributes attributes) {
        this.activities =
                activities.stream().collect(Collectors.toUnmodifiableMap(Activity::kind, Function.identity()));
        this.audiences = audiences;
        this.destination = destination;
        this.lattice = new LatticeRules(attributes);
    }

    /** Every problem of a campaign as written. */
    List<Problem> problems(CampaignReader.Written written) {
        return Stream.of(activity(written), audience(written), lattice(written), forward(written))
                .flatMap(List::stream)
                .toList();
    }

    Activity activity(Campaign campaign) {
        var activity = activities.get(campaign.activity().kind());
        if (activity == null) {
            throw new IllegalStateException(
                    "no activity " + campaign.activity().kind() + " (campaign: " + campaign.id() + ")");
        }
        return activity;
    }

    /** Everybody whom it may concern: the campaign's audience, and who may share with them. */
    Audience audience(Campaign campaign) {
        return audiences.compile(sharing(campaign)
                .map(sharing -> "(" + campaign.audience() + "\n) || (" + sharing + "\n)")
                .orElse(campaign.audience()));
    }

    private static Optional<String> sharing(Campaign campaign) {
        return campaign.activity()
                .programme()
                .form()
                .flatMap(form -> form instanceof Programme.Form.Mentors mentors ? mentors.sharing() : Optional.empty());
    }

    /** What a campaign hands over to the way out, as it stands. */
    Terms terms(Campaign campaign, CampaignState state) {
        var running = switch (state) {
            case RUNNING -> Terms.Running.RUNNING;
            case PAUSED, DRAFT, AWAITING_APPROVAL -> Terms.Running.PAUSED;
            case DONE, CANCELLED -> Terms.Running.CANCELLED;
        };
        boolean accompanies = activity(campaign).accompanies();
        var limits = campaign.plan().limits();
        return new Terms(
                campaign.activity().kind(),
                limits.priority(),
                accompanies ? Terms.FOR_EVER : limits.expires(),
                accompanies ? Optional.of(Terms.FOR_EVER) : campaign.plan().lateness(),
                running);
    }

    private List<Problem> activity(CampaignReader.Written written) {
        var activity = activities.get(written.campaign().activity().kind());
        if (activity == null) {
            return List.of(written.source()
                    .problem(
                            "activity.kind",
                            "is not available: " + written.campaign().activity().kind(),
                            String.join(
                                    ", ", activities.keySet().stream().sorted().toList())));
        }
        return Stream.of(
                        activity.faults(written.campaign()).stream(),
                        activity.asksInRounds()
                                ? Stream.<Fault>empty()
                                : onlyWhereItAsks(written.campaign().plan()),
                        courses(activity, written.campaign()))
                .<Fault>flatMap(faults -> faults)
                .map(fault -> written.source().problem(fault.field(), fault.problem(), fault.valid()))
                .toList();
    }

    private Stream<Fault> courses(Activity activity, Campaign campaign) {
        return activity.courses(campaign).stream()
                .sorted()
                .flatMap(course -> destination.courseFault(course).stream())
                .map(fault -> new Fault("activity.prompt", fault.problem(), fault.valid()));
    }

    private static Stream<Fault> onlyWhereItAsks(Campaign.Plan plan) {
        String problem = "is only for what asks in rounds";
        var spread = plan.schedule()
                .filter(schedule -> !schedule.spread().isZero())
                .map(one -> new Fault("schedule.spread", problem, "none, or a check-in"));
        var sample = plan.sample().map(one -> new Fault("sample", problem, "none, or a check-in"));
        var reminder = plan.limits()
                .remindAfter()
                .map(one -> new Fault("limits.remind-after", problem, "none, or a check-in"));
        return Stream.of(spread, sample, reminder).flatMap(Optional::stream);
    }

    private List<Problem> audience(CampaignReader.Written written) {
        var campaign = written.campaign();
        return Stream.concat(
                        expression("audience", "person.workMode == \"remote\"", campaign.audience()).stream(),
                        sharing(campaign)
                                .flatMap(said -> expression("programme.sharing", "person.level == \"director\"", said))
                                .stream())
                .map(fault -> written.source().problem(fault.field(), fault.problem(), fault.valid()))
                .toList();
    }

    private Optional<Fault> expression(String field, String valid, String said) {
        try {
            audiences.compile(said);
            return Optional.empty();
        } catch (AudienceRefused e) {
            return Optional.of(new Fault(field, String.valueOf(e.getMessage()), valid));
        }
    }

    private List<Problem> lattice(CampaignReader.Written written) {
        var campaign = written.campaign();
        var own = lattice.faults(campaign.handling()).stream();
        var beside = campaign.activity().certificate().flatMap(Certificate::questions).stream()
                .map(asked -> new Campaign.Handling(asked.mode(), asked.k(), asked.lattice(), List.of()))
                .flatMap(handling -> lattice.faults(handling).stream())
                .map(fault -> new Fault(
                        fault.field().replace("confidentiality.", "certificate.questions."),
                        fault.problem(),
                        fault.valid()));
        return Stream.concat(own, beside)
                .map(fault -> written.source().problem(fault.field(), fault.problem(), fault.valid()))
                .toList();
    }

    private List<Problem> forward(CampaignReader.Written written) {
        var problems = new ArrayList<Problem>();
        var handling = written.campaign().handling();
        var names = handling.forward();
        for (int i = 0; i < names.size(); i++) {
            if (!destination.names().contains(names.get(i))) {
                problems.add(written.source()
                        .problem(
                                "forward[" + i + "]",
                                "no connector is called " + names.get(i),
                                String.join(
                                        ", ",
                                        destination.names().stream().sorted().toList())));
            }
        }
        if (handling.tellsWhoTookPart() && (handling.mode() == Campaign.Mode.NAMED || names.isEmpty())) {
            problems.add(written.source()
                    .problem(
                            "forward-completion",
                            "is for check-ins that are not named, where a connector is told of them",
                            "forward: [xapi] and confidentiality: {mode: confidential}, or no forward-completion"));
        }
        if (written.campaign().activity().tellsItems() && (!tellsItems(written.campaign()) || names.isEmpty())) {
            problems.add(written.source()
                    .problem(
                            "forward-items",
                            "is for check-ins by name, where a connector is told of them",
                            "forward: [xapi] with {kind: checkin} or {kind: journey}, named, or no forward-items"));
        }
        return problems;
    }

    private static boolean tellsItems(Campaign campaign) {
        return Set.of("checkin", "journey").contains(campaign.activity().kind())
                && campaign.handling().mode() == Campaign.Mode.NAMED;
    }
}
