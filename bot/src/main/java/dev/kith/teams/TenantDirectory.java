package dev.kith.teams;

import com.microsoft.bot.schema.ChannelAccount;
import dev.kith.chat.Address;
import dev.kith.chat.Chat.Prepared;
import dev.kith.chat.Chat.Profile;
import dev.kith.chat.Chat.Reach;
import dev.kith.chat.Locality;
import dev.kith.chat.Readers;
import dev.kith.graph.Account;
import dev.kith.graph.Installed;
import dev.kith.graph.NotAsked;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is in the tenant: by Graph where it lets us; else only those who have the app, whom Teams itself tells of. Whoever Graph gives the
 * app is reachable from then on, in the conversation that it names.
 */
final class TenantDirectory implements Directory {

    private static final Logger log = LoggerFactory.getLogger(TenantDirectory.class);

    private final Optional<String> tenant;
    private final Optional<Cloud> cloud;
    private final Connector connector;
    private final References references;
    private final Readers readers;

    /** {@code cloud}: none where Graph is not to be asked. */
    TenantDirectory(
            Optional<String> tenant,
            Optional<Cloud> cloud,
            Connector connector,
            References references,
            Readers readers) {
        this.tenant = tenant;
        this.cloud = cloud;
        this.connector = connector;
        this.references = references;
        this.readers = readers;
    }

    @Override
    public Set<String> tenants() {
        return tenant.map(Set::of).orElse(Set.of());
    }

    @Override
    public Optional<Profile> withEmail(String email) {
        return readers.include(email)
                ? cloud.flatMap(one -> asked(() -> one.tenant().withEmail(email), Optional.<Account>empty())
                        .map(account -> profile(one, account)))
                : Optional.empty();
    }

    @Override
    public List<Profile> all() {
        return cloud.map(one -> asked(() -> one.tenant().all(), List.<Account>of()).stream()
                        .map(account -> profile(one, account))
                        .filter(profile -> readers.include(profile.email()))
                        .toList())
                .orElse(List.of());
    }

    /** Whom Graph does not know is nobody: a guest, too, has a conversation. Only where it may not be asked Teams itself is. */
    @Override
    public Optional<Profile> profile(Address address) {
        return ofGraph(address).orElseGet(() -> member(address)).filter(profile -> readers.include(profile.email()));
    }

    /** Empty where Graph does not tell. */
    private Optional<Optional<Profile>> ofGraph(Address address) {
        return cloud.filter(one -> one.tenantId().equals(address.workspace()))
                .flatMap(one -> asked(
                        () -> Optional.of(one.tenant().withId(address.user()).map(account -> profile(one, account))),
                        Optional.empty()));
    }

    /** Where Graph may not be asked nobody is known by it; where it cannot be for a moment, not to know is not to have nobody. */
    private static <T> T asked(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (NotAsked e) {
            if (e.isForAMoment()) {
                throw e;
            }
            log.debug("Graph does not let us ask who is in the tenant", e);
            return otherwise;
        }
    }

    /** Teams tells who is in a conversation with us. */
    private Optional<Profile> member(Address address) {
        return references.of(address).filter(one -> !one.user().isEmpty()).flatMap(where -> switch (connector.member(
                where)) {
            case Answered.Ok<Optional<ChannelAccount>> ok -> ok.body().map(member -> profile(address, member));
            case Answered.Failed<Optional<ChannelAccount>> failed -> Optional.empty();
            case Answered.Later<Optional<ChannelAccount>> later -> throw new NotTold();
            case Answered.Unclear<Optional<ChannelAccount>> unclear -> throw new NotTold();
        });
    }

    /** Teams could not be asked; not to know is not to have nobody. */
    static final class NotTold extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTold() {
            super("Teams could not be asked who is in a conversation");
        }
    }

    private static Profile profile(Address address, ChannelAccount member) {
        String email = told(member, "email");
        return new Profile(
                address,
                member.getName() == null ? "" : member.getName(),
                email.isEmpty() ? told(member, "userPrincipalName") : email);
    }

    private static String told(ChannelAccount member, String field) {
        var value = member.getProperties().get(field);
        return value == null ? "" : value.asText("");
    }

    private static Profile profile(Cloud cloud, Account account) {
        return new Profile(
                new Address(
                        TeamsChat.PLATFORM, cloud.tenantId(), account.objectId().toLowerCase(Locale.ROOT)),
                account.name(),
                account.mail().isEmpty() ? account.principalName() : account.mail(),
                Locality.named(null, account.language()));
    }

    @Override
    public String principalName(Profile profile) {
        return cloud.flatMap(
                        one -> asked(() -> one.tenant().withId(profile.address().user()), Optional.<Account>empty()))
                .map(Account::principalName)
                .filter(name -> !name.isEmpty())
                .orElse(profile.email());
    }

    @Override
    public Prepared give(Address address) {
        return cloud.map(one -> give(one, address)).orElseGet(() -> new Prepared.Done(known(address)));
    }

    /** Whoever has the app and does not want to hear from it is left alone. */
    private Prepared give(Cloud one, Address address) {
        if (known(address) == Reach.BLOCKED && references.of(address).isPresent()) {
            return new Prepared.Done(Reach.BLOCKED);
        }
        return switch (one.installs().give(address.user())) {
            case Installed.There there -> {
                references.keep(address, new Reference(there.conversation(), one.serviceUrl(), "", ""));
                yield new Prepared.Done(Reach.READY);
            }
            case Installed.NeverSignedIn never -> marked(address, Reach.NEVER_SIGNED_IN);
            case Installed.Blocked blocked -> marked(address, Reach.BLOCKED);
            case Installed.NoSuchUser nobody -> marked(address, Reach.UNREACHABLE);
            case Installed.NotPermitted not -> new Prepared.Done(Reach.NOT_INSTALLED);
            case Installed.Later later -> new Prepared.Later(later.after());
        };
    }

    private Prepared marked(Address address, Reach reach) {
        references.mark(address, reach);
        return new Prepared.Done(reach);
    }

    private Reach known(Address address) {
        return references.reach(List.of(address)).getOrDefault(address, Reach.UNKNOWN);
    }
}
