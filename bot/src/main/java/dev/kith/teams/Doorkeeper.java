package dev.kith.teams;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Lets in whoever is Teams. */
interface Doorkeeper {

    /** The id of Teams among the Bot Framework's channels: people of others may call themselves what they like. */
    String TEAMS = "msteams";

    /**
     * What somebody claims.
     *
     * @param authorization the header, empty where there is none
     * @param remote the address that the connection comes from
     */
    record Claim(String authorization, String serviceUrl, String channel, String remote) {}

    sealed interface Verdict {}

    record Enter() implements Verdict {}

    /** Nobody can be recognised yet. */
    record Later() implements Verdict {}

    record Refused(String why) implements Verdict {}

    Verdict asks(Claim claim);

    /** By a token of the Bot Framework's, which names the place from which the activity comes; that must be on the list, too. */
    record ByToken(Bearers bearers, Hosts hosts) implements Doorkeeper {

        @Override
        public Verdict asks(Claim claim) {
            if (!TEAMS.equals(claim.channel())) {
                return new Refused("an activity of another channel than Teams");
            }
            return switch (bearers.of(claim.authorization(), claim.serviceUrl(), claim.channel())) {
                case Bearers.Verdict.Genuine genuine ->
                    hosts.isTrusted(claim.serviceUrl())
                            ? new Enter()
                            : new Refused("a serviceUrl that is not on the list of hosts");
                case Bearers.Verdict.Foreign foreign -> new Refused(foreign.why());
                case Bearers.Verdict.NotReady unready -> new Later();
            };
        }
    }

    /** In local mode, while there is no app: whoever is on this machine and speaks from it. */
    record OnThisMachine(Hosts hosts) implements Doorkeeper {

        @Override
        public Verdict asks(Claim claim) {
            return isLoopback(claim.remote()) && hosts.isTrusted(claim.serviceUrl())
                    ? new Enter()
                    : new Refused("only the Agents Playground on this machine is let in");
        }

        static boolean isLoopback(String address) {
            try {
                return InetAddress.getByName(address).isLoopbackAddress();
            } catch (UnknownHostException e) {
                return false;
            }
        }
    }
}
