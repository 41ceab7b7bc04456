package dev.kith.teams;

/**
 * The one conversation that Kith has with somebody, without which nobody can be written to in Teams.
 *
 * @param conversation Teams' id of it
 * @param serviceUrl where it is
 * @param user Teams' id of the person as this bot knows them, {@code 29:…}; empty where only Graph told us of the conversation
 * @param bot Teams' id of the bot, {@code 28:…}; empty as well
 */
record Reference(String conversation, String serviceUrl, String user, String bot) {

    Reference {
        if (conversation.isBlank() || serviceUrl.isBlank()) {
            throw new IllegalArgumentException("a conversation needs an id and an address");
        }
    }
}
