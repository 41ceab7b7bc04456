package dev.kith.redis;

/** There is no store to work with, or none that may be trusted; the message says what to do about it. */
public final class StoreRefused extends RuntimeException {

    public StoreRefused(String message) {
        super(message);
    }

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
