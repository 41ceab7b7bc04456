package dev.kith.checkin;

import dev.kith.attention.HelpContacts;
import dev.kith.campaign.Activity.Fault;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.Campaign;
import dev.kith.campaign.Precondition;
import dev.kith.clock.BusinessTime;
import dev.kith.people.Audiences;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.PromptId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Before anybody is asked whether they belong, each of them must have somebody to turn to. */
final class Belonging implements Precondition {

    /** What belonging is made of: a check-in that asks one of these, or draws from its set, asks about it. */
    private static final Set<String> CONSTRUCTS = Set.of("authenticity", "acceptance");

    private static final int MOST_NAMED = 5;

    private final CheckinActivity activity;
    private final List<? extends Bringer> bringers;
    private final HelpContacts contacts;
    private final Whom whom;

    Belonging(CheckinActivity activity, List<? extends Bringer> bringers, HelpContacts contacts, Whom whom) {
        this.activity = activity;
        this.bringers = bringers;
        this.contacts = contacts;
        this.whom = whom;
    }

    /** Who is in an audience. */
    record Whom(Directory directory, Audiences audiences, BusinessTime time) {

        Stream<Person> of(Campaign campaign) {
            var audience = audiences.compile(campaign.audience());
            var now = time.instant();
            return directory.all().stream().filter(person -> audience.includes(person, directory, now));
        }

        /** Whether its expression may single somebody out. */
        boolean namesPeople(Campaign campaign) {
            return audiences.compile(campaign.audience()).namesPeople();
        }
    }

    /** Also where nobody is in the audience yet, somebody has to be set. */
    @Override
    public List<Fault> unmet(Campaign campaign) {
        if (!asks(campaign)) {
            return List.of();
        }
        var without = whom.of(campaign)
                .filter(person -> contacts.of(person).isEmpty())
                .map(contacts::whose)
                .distinct()
                .sorted()
                .toList();
        if (without.isEmpty() && !contacts.isNobody()) {
            return List.of();
        }
        String problem = without.isEmpty() || contacts.isNobody()
                ? "names nobody, and this asks about belonging: whoever answers must have somebody to turn to"
                : "names nobody for these (country, language), and this asks them about belonging: "
                        + without.stream().limit(MOST_NAMED).collect(Collectors.joining("; "))
                        + (without.size() > MOST_NAMED ? "; …" : "");
        return List.of(new Fault(
                "kith.help.contacts",
                problem,
                "{name: Employee assistance, reach: eap@example.com, countries: [DE], languages: [de]}, or one without"
                        + " countries and languages for everybody"));
    }

    private boolean asks(Campaign campaign) {
        var own = campaign.activity().kind().equals(CheckinActivity.KIND)
                ? activity.prompt(campaign, Locale.ENGLISH).stream()
                : Stream.<Checkin>empty();
        var brought = bringers.stream()
                .filter(bringer -> bringer.kind().equals(campaign.activity().kind()))
                .flatMap(bringer -> bringer.prompts(campaign).stream())
                .flatMap(prompt -> activity.find(prompt, Locale.ENGLISH).stream());
        return Stream.concat(own, brought).anyMatch(Belonging::asks);
    }

    private static boolean asks(Checkin checkin) {
        return checkin.questions().stream().anyMatch(question -> CONSTRUCTS.contains(question.id()))
                || checkin.draw().stream()
                        .flatMap(draw -> draw.from().stream())
                        .map(PromptId::value)
                        .anyMatch(CONSTRUCTS::contains);
    }
}
