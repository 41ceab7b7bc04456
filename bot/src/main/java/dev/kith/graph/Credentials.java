package dev.kith.graph;

/**
 * What the bot's own app, registered in a single tenant, is known to Entra by. It never prints its secret.
 *
 * @param tenant the directory's id, or one of its domains
 */
public record Credentials(String appId, String appSecret, String tenant) {

    @Override
    public String toString() {
        return "the credentials of app " + appId + " in tenant " + tenant;
    }
}
