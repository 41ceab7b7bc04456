package dev.kith.lms;

import dev.kith.facts.FactGroup.Told;

/** A fact in hand with what it means to one learning system. */
record Parcel(Told told, Attempt before, Translation translation) {}
