package dev.kith.prompts;

/** What can be chosen: the id is stored, the label is read. */
public record Option(String id, String label) {}
