package dev.kith.prompts;

/**
 * One file as found; its path is relative to the catalogue and has forward slashes.
 *
 * @param isOwn whether it is the organisation's, which comes in the place of one of Kith's once it is published
 */
record CatalogFile(String path, byte[] bytes, boolean isOwn) {

    CatalogFile(String path, byte[] bytes) {
        this(path, bytes, false);
    }
}
