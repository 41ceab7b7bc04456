package dev.kith.graph;

/** What Graph counts calls of, each on its own (Graph, service-specific throttling limits). */
enum Counted {
    USERS,
    CATALOGUE,
    INSTALLING,
    INSTALLED,
    CHATS
}
