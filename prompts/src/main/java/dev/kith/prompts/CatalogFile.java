package dev.kith.prompts;

/** One file as found; its path is relative to the catalogue and has forward slashes. */
record CatalogFile(String path, byte[] bytes) {}
