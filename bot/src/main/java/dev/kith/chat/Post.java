package dev.kith.chat;

/**
 * One posting.
 *
 * @param to whom
 * @param deliveryId opaque; an adapter whose platform can, uses it so that the same posting arrives once
 * @param message what
 */
public record Post(Address to, String deliveryId, Message message) {}
