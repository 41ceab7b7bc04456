package dev.kith.teams;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Form;
import dev.kith.chat.Home;
import dev.kith.chat.Incoming;
import dev.kith.chat.Message;
import dev.kith.chat.Post;
import dev.kith.chat.Posted;
import dev.kith.chat.Texts;
import java.net.URI;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Teams' side of the port. A message goes to the one conversation that Kith has with a person; its id here is Teams' and the
 * conversation's, with a slash between. Each carries the opaque delivery id, which nobody sees, and nothing else.
 */
final class TeamsChat implements Chat {

    static final String PLATFORM = "teams";

    /** Of whoever has no conversation with Kith: in the failure book. */
    static final String NOT_INSTALLED = "NotInstalled";

    /** Somebody does not want the app, or took it out. */
    private static final Set<String> BLOCKED =
            Set.of("MessageWritesBlocked", "ConversationBlockedByUser", "BotNotInConversationRoster");

    private static final String NO_CONVERSATION = "ConversationNotFound";
    private static final URI NEW_CONVERSATION = URI.create("https://teams.microsoft.com/l/chat/0/0");
    private static final Texts TEXTS = Texts.beside(Reception.class, "reception");

    private final Connector connector;
    private final References references;
    private final Unshown unshown;
    private final Directory directory;
    private final Activities activities = new Activities();

    TeamsChat(Connector connector, References references, Unshown unshown, Directory directory) {
        this.connector = connector;
        this.references = references;
        this.unshown = unshown;
        this.directory = directory;
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.HOME, Ability.PUBLISHED_HOME, Ability.FORM, Ability.PREPARED);
    }

    @Override
    public Set<String> workspaces() {
        return directory.tenants();
    }

    @Override
    public Posted post(Post post) {
        return references
                .of(post.to())
                .map(to -> noted(
                        post.to(),
                        connector
                                .send(to, activities.message(post.message(), post.deliveryId(), to))
                                .posted(id -> new Place(to.conversation(), id).toString())))
                .orElseGet(() -> new Posted.Refused(why(reach(post.to()))));
    }

    /** Of whoever has no conversation with Kith: as the failure book knows it. */
    private static String why(Reach reach) {
        return switch (reach) {
            case BLOCKED -> "AppBlockedByPolicy";
            case NEVER_SIGNED_IN -> "NeverSignedIn";
            case UNREACHABLE -> "UserNotFound";
            case READY, NOT_INSTALLED, UNKNOWN -> NOT_INSTALLED;
        };
    }

    /** What a refusal says of how far somebody can be reached is known from then on. */
    private Posted noted(Address to, Posted posted) {
        if (posted instanceof Posted.Refused refused) {
            if (BLOCKED.contains(refused.reason())) {
                references.mark(to, Reach.BLOCKED);
            } else if (refused.reason().equals(NO_CONVERSATION)) {
                references.mark(to, Reach.NOT_INSTALLED);
            }
        }
        return posted;
    }

    /** Kept until Teams has it: who looks at the card meanwhile is shown it as it is now. */
    @Override
    public Posted update(Address to, String messageId, Message message) {
        return at(to, messageId, (where, place) -> {
            var card = activities.card(message);
            unshown.keep(messageId, card.toString());
            var posted = connector
                    .update(where, place.activity(), activities.update(card, message.summary()))
                    .posted(id -> messageId);
            if (posted instanceof Posted.Sent || posted instanceof Posted.Refused) {
                unshown.forget(messageId);
            }
            return posted;
        });
    }

    /** Whoever sent an invocation waits for the answer, and sees the window there. */
    @Override
    public Posted open(Address to, Incoming.Card card, Form form) {
        return new Posted.Sent(card.messageId());
    }

    @Override
    public Posted withdraw(Address to, String messageId) {
        return at(to, messageId, (where, place) -> {
            unshown.forget(messageId);
            return connector.delete(where, place.activity()).posted(id -> messageId);
        });
    }

    /** A message is in the conversation that it was sent to, whatever became of it since. */
    private Posted at(Address to, String messageId, BiFunction<Reference, Place, Posted> call) {
        var place = Place.of(messageId);
        var reference = references.of(to);
        if (place.isEmpty() || reference.isEmpty()) {
            return new Posted.Refused("ActivityNotFound");
        }
        var now = reference.get();
        var where = new Reference(place.get().conversation(), now.serviceUrl(), now.user(), now.bot());
        return call.apply(where, place.get());
    }

    @Override
    public Optional<Address> find(String email) {
        return profileOf(email).map(Profile::address);
    }

    @Override
    public Optional<Profile> profileOf(String email) {
        return directory.withEmail(email);
    }

    @Override
    public List<Profile> profiles() {
        return directory.all();
    }

    @Override
    public Optional<Profile> profile(Address address) {
        return directory.profile(address);
    }

    @Override
    public Reach reach(Address address) {
        return reach(List.of(address)).getOrDefault(address, Reach.UNKNOWN);
    }

    @Override
    public Map<Address, Reach> reach(Collection<Address> addresses) {
        return references.reach(addresses);
    }

    @Override
    public Prepared prepare(Address address) {
        return directory.give(address);
    }

    /** A card below what was said last, until the next is asked for; what is pressed in it changes it in its place. */
    @Override
    public Posted home(Address to, List<Home.Part> parts) {
        return references
                .of(to)
                .map(where -> home(to, where, parts))
                .orElseGet(() -> new Posted.Refused(NOT_INSTALLED));
    }

    private Posted home(Address to, Reference where, List<Home.Part> parts) {
        var activity = activities.home(parts, TEXTS.get(references.language(to), "home.summary"));
        var there = references.home(to).flatMap(Place::of);
        if (there.isPresent()) {
            var updated = connector
                    .update(where, there.get().activity(), activity)
                    .posted(id -> there.get().toString());
            if (!(updated instanceof Posted.Refused)) {
                return updated;
            }
        }
        var posted = connector.send(where, activity).posted(id -> new Place(where.conversation(), id).toString());
        if (posted instanceof Posted.Sent sent) {
            references.keepHome(to, sent.messageId());
        }
        return posted;
    }

    /** The deep link that begins a conversation (msteams-docs, deep-link-teams). */
    @Override
    public Optional<URI> conversationWith(List<Profile> others, String words) {
        var names = others.stream().map(directory::principalName).toList();
        return names.stream().anyMatch(String::isEmpty)
                ? Optional.empty()
                : Optional.of(UriComponentsBuilder.fromUri(NEW_CONVERSATION)
                        .queryParam("users", "{users}")
                        .queryParam("message", "{message}")
                        .encode()
                        .buildAndExpand(String.join(",", names), words)
                        .toUri());
    }

    /** The JSON that the Adaptive Cards designer shows. */
    @Override
    public String preview(Message message) {
        return new TeamsDrawing().html(message);
    }
}
