package dev.kith.slack;

import java.time.Instant;

/**
 * Where Kith was let in.
 *
 * @param workspace which lets it in, or a whole organisation
 * @param token what speaks for it
 * @param since when that was; what Slack tells of an earlier one is old
 */
record Installation(Workspace workspace, Token token, Instant since) {

    /** The same, going on with another token. */
    Installation with(Token renewed) {
        return new Installation(workspace, renewed, since);
    }

    String id() {
        return workspace.id();
    }

    /**
     * A workspace, or an organisation of several (Enterprise Grid) that lets Kith in as a whole.
     *
     * @param id {@code T…} or {@code E…}: the workspace of every {@linkplain dev.kith.chat.Address address} in it
     * @param name as people there call it
     */
    record Workspace(String id, String name, boolean isOrganisation) {}
}
