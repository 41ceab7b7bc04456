/**
 * Slack, Teams and Graph as a sender meets them: plain servers on loopback with an enforced limit book, faults on demand, and
 * a {@linkplain dev.kith.simulator.Ledger ledger} of what a human would have seen. Imports {@code chat}.
 */
@NullMarked
package dev.kith.simulator;

import org.jspecify.annotations.NullMarked;
