package dev.kith.teams;

import com.microsoft.bot.builder.BotAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The SDK wants an adapter to take an activity apart: this one says nothing to anybody, as what is said goes out by {@link TeamsChat} alone. */
final class Silent extends BotAdapter {

    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(TurnContext context, List<Activity> activities) {
        return CompletableFuture.failedFuture(new IllegalStateException("nothing is said here"));
    }

    @Override
    public CompletableFuture<ResourceResponse> updateActivity(TurnContext context, Activity activity) {
        return CompletableFuture.failedFuture(new IllegalStateException("nothing is said here"));
    }

    @Override
    public CompletableFuture<Void> deleteActivity(TurnContext context, ConversationReference reference) {
        return CompletableFuture.failedFuture(new IllegalStateException("nothing is said here"));
    }
}
