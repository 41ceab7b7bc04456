package dev.kith.chat;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A platform where people talk. Implemented by one adapter each; none of them retries on its own, and none throws for
 * what a platform may do: {@link Posted} says it.
 */
public interface Chat {

    /** {@code local}, {@code slack} or {@code teams}; the first part of its {@linkplain Address addresses}. */
    String platform();

    /** What it can do beyond messages to one person. */
    Set<Ability> abilities();

    /** The workspaces or tenants it is in now; in another one it may find whom it did not find before. */
    default Set<String> workspaces() {
        return Set.of();
    }

    /** Posts once. */
    Posted post(Post post);

    /** Opens the one conversation of several people of a workspace, or finds it again ({@link Ability#GROUP_CONVERSATION}). */
    default Gathered gather(List<Address> people) {
        return new Gathered.Refused("no conversation of several: " + platform());
    }

    /** Looks for a posting of which nobody knows whether it arrived ({@link Ability#TRACE}). */
    default Trace trace(Address to, String deliveryId) {
        return new Trace.Untold();
    }

    /** Shows {@code message} in the place of the one that was posted as {@code messageId}. */
    Posted update(Address to, String messageId, Message message);

    /** Shows {@code message} in the place of a card that {@code to} has just clicked. */
    default Posted answer(Address to, Incoming.Card card, Message message) {
        return update(to, card.messageId(), message);
    }

    /** Tells whoever has just clicked, and nobody else, that it was not taken; the card stays as it is. */
    default Posted refuse(Address to, Incoming.Card card, String why) {
        return new Posted.Sent(card.messageId());
    }

    /** Opens a window before whoever has just pressed a button of a card ({@link Ability#FORM}). */
    default Posted open(Address to, Incoming.Card card, Form form) {
        return new Posted.Refused("no forms: " + platform());
    }

    /** Takes a message back. */
    Posted withdraw(Address to, String messageId);

    /** The address of whoever has this e-mail on the platform. */
    Optional<Address> find(String email);

    /** The profile of whoever has this e-mail; only the address, where the platform tells no more. */
    default Optional<Profile> profileOf(String email) {
        return find(email).map(address -> new Profile(address, "", email));
    }

    /** The profiles the platform has; empty where it cannot list them. */
    List<Profile> profiles();

    /** The profile of one address; empty where it is nobody of ours. */
    default Optional<Profile> profile(Address address) {
        return profiles().stream()
                .filter(profile -> profile.address().equals(address))
                .findFirst();
    }

    /** Shows somebody's home, where that is a page which has to be published ({@link Ability#PUBLISHED_HOME}). */
    default Posted home(Address to, List<Home.Part> parts) {
        return new Posted.Refused("nothing to publish: " + platform());
    }

    /** How far an address can be reached now. */
    Reach reach(Address address);

    /** The same of many at once, by what is known here: a platform that lets everybody be written to is not asked for each. */
    default Map<Address, Reach> reach(Collection<Address> addresses) {
        return addresses.stream().distinct().collect(Collectors.toMap(Function.identity(), address -> Reach.READY));
    }

    /** Makes an address reachable, where the platform lets a program do so ({@link Ability#PREPARED}); asked again it changes nothing. */
    default Prepared prepare(Address address) {
        return new Prepared.Done(reach(address));
    }

    /** Where a conversation with these people and without Kith begins, with these words of the one who opens it; empty where there is no such link. */
    default Optional<URI> conversationWith(List<Profile> others, String words) {
        return Optional.empty();
    }

    /** How the platform would show the message: HTML for a browser. */
    String preview(Message message);

    /** What only some platforms can do. */
    enum Ability {
        GROUP_CONVERSATION,
        HOME,
        PUBLISHED_HOME,
        FORM,
        TRACE,
        /** Only whoever has the app can be written to, and it can be given to them. */
        PREPARED
    }

    /** Whether a message would arrive. */
    enum Reach {
        READY,
        /** The platform knows them, but they do not have the app. */
        NOT_INSTALLED,
        /** They do not want to hear from the app, or an admin does not want them to. */
        BLOCKED,
        /** They have an account and never used it. */
        NEVER_SIGNED_IN,
        /** The platform does not know them. */
        UNREACHABLE,
        /** The platform could not be asked. */
        UNKNOWN
    }

    /** What became of making somebody reachable. */
    sealed interface Prepared {

        /** So far can they be reached now. */
        record Done(Reach reach) implements Prepared {}

        /** The platform wants us to wait, or could not be reached. */
        record Later(Duration after) implements Prepared {}
    }

    /** A user as the platform knows them. */
    record Profile(Address address, String name, String email, Locality locality) {

        /** Of a platform that does not know where its users live. */
        public Profile(Address address, String name, String email) {
            this(address, name, email, Locality.UNKNOWN);
        }
    }
}
