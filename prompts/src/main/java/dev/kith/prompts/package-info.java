/**
 * The catalogue: nudges, check-ins, introductions and opportunities in every language, the journeys and packs made of them, and the
 * gatekeeper that lists whatever is wrong with them. Imports nothing of ours.
 */
@NullMarked
package dev.kith.prompts;

import org.jspecify.annotations.NullMarked;
