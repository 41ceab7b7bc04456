package dev.kith.teams;

/** What is there by what is configured, for {@code @ConditionalOnExpression}. */
final class Configured {

    /** Teams itself. */
    static final String TEAMS = "!'${kith.teams.app-id:}'.isEmpty()";

    /** In local mode, while there is no app: the Microsoft 365 Agents Playground on this machine, which shows nobody who it is. */
    static final String PLAYGROUND = "'${kith.teams.app-id:}'.isEmpty() and '${kith.mode:local}' == 'local'";

    static final String EITHER = "(" + TEAMS + ") or (" + PLAYGROUND + ")";

    private Configured() {}
}
