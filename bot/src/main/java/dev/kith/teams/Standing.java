package dev.kith.teams;

import dev.kith.graph.Granted;
import dev.kith.graph.Permission;
import java.util.Optional;

/**
 * How it stands with Microsoft, asked just now.
 *
 * @param entra what became of asking for the token with which we speak to people
 * @param areKeysKnown whether Teams can be recognised
 * @param keys the same in words
 * @param graph empty where it is not to be asked
 */
record Standing(Granted entra, boolean areKeysKnown, String keys, Optional<Permission> graph) {}
