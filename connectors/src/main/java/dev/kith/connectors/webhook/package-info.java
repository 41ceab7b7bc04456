/**
 * The connector to whoever takes Standard Webhooks: one signed, thin request for each record. The address is an admin's, so it is
 * guarded against pointing into the network that Kith runs in. May import the port, {@code http}, JSON and the library of
 * Standard Webhooks, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.webhook;

import org.jspecify.annotations.NullMarked;
