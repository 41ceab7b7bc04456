package dev.kith.teams;

import com.microsoft.bot.restclient.retry.RetryStrategy;
import okhttp3.Response;

/** Nothing is sent a second time by itself: what was answered with a 5xx may have arrived. */
final class Never extends RetryStrategy {

    Never() {
        super("never", false);
    }

    @Override
    public boolean shouldRetry(int retryCount, Response response) {
        return false;
    }
}
