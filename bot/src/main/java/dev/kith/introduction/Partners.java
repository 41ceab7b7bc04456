package dev.kith.introduction;

import dev.kith.delivery.CampaignId;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Who would meet whom, and who would have nobody: a round as it is fixed, else as it would be; looking fixes nothing. */
final class Partners {

    private final CampaignId campaign;
    private final Rounds rounds;
    private final Function<LocalDate, Found> matching;
    private final Map<String, Round> byRound = new ConcurrentHashMap<>();

    Partners(CampaignId campaign, Rounds rounds, Function<LocalDate, Found> matching) {
        this.campaign = campaign;
        this.rounds = rounds;
        this.matching = matching;
    }

    /** By those who meet, and by the ids of those who have nobody. */
    private record Round(Map<PersonId, Party> parties, Map<String, Alone> alone) {

        static Round of(Found found) {
            var parties = new HashMap<PersonId, Party>();
            found.parties()
                    .forEach(party -> party.group().people().forEach(person -> parties.putIfAbsent(person, party)));
            return new Round(parties, found.alone());
        }
    }

    Optional<Party> of(String round, PersonId person) {
        return Optional.ofNullable(round(round).parties().get(person));
    }

    Optional<Alone> alone(String round, Person person) {
        return Optional.ofNullable(round(round).alone().get(person.id().value()));
    }

    /** Everybody is matched once for each round. */
    private Round round(String round) {
        return byRound.computeIfAbsent(
                round,
                day -> Round.of(rounds.find(campaign, day).orElseGet(() -> matching.apply(LocalDate.parse(day)))));
    }
}
