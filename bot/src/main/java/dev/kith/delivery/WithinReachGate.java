package dev.kith.delivery;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Chats;
import dev.kith.people.Directory;
import dev.kith.redis.Buckets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Waits while somebody is being given the app, without which their platform lets nobody write to them. */
final class WithinReachGate implements Gate {

    /** Asked last: only whoever may be written to is given it for a message. */
    private static final int LAST = 1_000;

    private static final Set<Chat.Reach> MAY_BECOME_READY = EnumSet.complementOf(EnumSet.of(Chat.Reach.READY));

    /** What the giving itself takes. */
    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    private final Directory directory;
    private final Chats chats;
    private final Preparations preparations;
    private final Buckets.Limit limit;

    WithinReachGate(Directory directory, Chats chats, Preparations preparations, Buckets.Limit limit) {
        this.directory = directory;
        this.chats = chats;
        this.preparations = preparations;
        this.limit = limit;
    }

    @Override
    public int order() {
        return LAST;
    }

    /** When something was planned nobody need have had the app; a dry run counts who has not. */
    @Override
    public boolean doubtsThePlan() {
        return true;
    }

    @Override
    public Verdict ask(Asked asked) {
        return directory
                .addressOf(asked.person().id())
                .flatMap(address -> turn(address, asked))
                .<Verdict>map(wait -> new Verdict.WaitUntil(asked.now().plus(wait), "they do not have the app yet"))
                .orElse(Verdict.GO);
    }

    /** How long until it may be their turn; empty where it need not be waited for. */
    private Optional<Duration> turn(Address address, Asked asked) {
        return chats.of(address)
                .filter(chat -> chat.abilities().contains(Chat.Ability.PREPARED))
                .map(chat -> chat.reach(address))
                .filter(MAY_BECOME_READY::contains)
                .flatMap(reach -> {
                    var before = preparations.wishNow(address);
                    return before.isPresent() ? Optional.of(wait(before.getAsInt())) : inVain(reach, address, asked);
                });
    }

    /** Where Kith may not give it to them an admin's policy will; unless they can be reached elsewhere meanwhile. */
    private Optional<Duration> inVain(Chat.Reach reach, Address address, Asked asked) {
        return reach == Chat.Reach.NOT_INSTALLED
                        && directory.addressBeside(address, asked.person().id()).isEmpty()
                ? Optional.of(Preparer.IN_VAIN)
                : Optional.empty();
    }

    private Duration wait(int before) {
        return A_MOMENT.plusSeconds(before * 60L / limit.perMinute());
    }
}
