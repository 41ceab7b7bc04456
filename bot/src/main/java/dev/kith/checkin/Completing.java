package dev.kith.checkin;

import dev.kith.delivery.Errands;
import dev.kith.facts.FactLog;
import dev.kith.people.PersonId;
import dev.kith.release.Aftermath;
import dev.kith.release.Released;
import dev.kith.release.Round;
import dev.kith.release.SealedAnswers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Tells the connectors of a campaign that says so, when a round that is not named closes, who took part: all together, in no order, and
 * dated by the round. After a crash it is told again; each record has the same id.
 */
final class Completing implements Aftermath {

    private final Errands errands;
    private final Asked asked;
    private final SealedAnswers answers;
    private final FactLog facts;
    private final RandomGenerator chance;

    Completing(Errands errands, Asked asked, SealedAnswers answers, FactLog facts, RandomGenerator chance) {
        this.errands = errands;
        this.asked = asked;
        this.answers = answers;
        this.facts = facts;
        this.chance = chance;
    }

    @Override
    public void released(Round round, Released released) {
        if (round.frozen().handling().tellsWhoTookPart()) {
            var from = Unmarking.earliest(round);
            errands.of(round.id().campaign(), from, asked.in(round.id()), some -> tell(round, some));
        }
    }

    /** They are all at home in one partition. */
    private void tell(Round round, List<Errands.Sent> some) {
        var byPerson = new LinkedHashMap<PersonId, Errands.Sent>();
        some.forEach(sent -> byPerson.putIfAbsent(sent.errand().recipient(), sent));
        byPerson.keySet().retainAll(answers.kept(round, byPerson.keySet()));
        var completed = new ArrayList<CheckinCompleted>();
        byPerson.values().forEach(sent -> completed.add(completed(round, sent)));
        Collections.shuffle(completed, chance);
        byPerson.keySet().stream().findFirst().ifPresent(one -> facts.append(one.value(), completed));
    }

    private static CheckinCompleted completed(Round round, Errands.Sent sent) {
        var subject = new CheckinAnswered.Subject(
                sent.errand().recipient().value(),
                round.id().campaign().value(),
                round.frozen().checkin());
        return new CheckinCompleted(
                sent.id() + "-closed",
                round.frozen().until(),
                subject,
                sent.id().value());
    }
}
