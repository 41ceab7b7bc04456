/**
 * The catalogue: nudges, check-ins, introductions, opportunities, sets of questions and reflections in every language, the journeys
 * and packs made of them, Kith's own and an organisation's, and the gatekeeper that lists whatever is wrong with them. Imports
 * nothing of ours.
 */
@NullMarked
package dev.kith.prompts;

import org.jspecify.annotations.NullMarked;
