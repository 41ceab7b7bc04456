package dev.kith.teams;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ResourceResponse;
import dev.kith.outgoing.Once;
import dev.kith.outgoing.Outgoing;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Calls of Teams' connector, each made {@linkplain Once once}. The SDK's own client sends again at once, and up to three times more,
 * what was answered with a 408 or 5xx, and so what may have arrived: here it is told not to.
 */
final class Connector {

    /** As many calls as a node makes at once, and more: who waits here would not be sent by the limit. */
    private static final int AT_ONCE = 1_024;

    private static final Duration AT_ONCE_AGAIN = Duration.ofSeconds(1);

    private final Doors doors;
    private final Outgoing outgoing;
    private final Timeouts timeouts;
    private final Map<String, Conversations> byService = new ConcurrentHashMap<>();

    Connector(Doors doors, Outgoing outgoing, Timeouts timeouts) {
        this.doors = doors;
        this.outgoing = outgoing;
        this.timeouts = timeouts;
    }

    /** How long a connection may take, and a call as a whole. */
    record Timeouts(Duration connectWithin, Duration answerWithin) {}

    Answered<String> send(Reference to, Activity activity) {
        return call(to, talk -> talk.sendToConversation(to.conversation(), activity), Connector::id);
    }

    /** Null where the answer has none. */
    private static @Nullable String id(@Nullable ResourceResponse answer) {
        return answer == null ? null : answer.getId();
    }

    /** In the place of what stands there. */
    Answered<String> update(Reference to, String activityId, Activity activity) {
        return call(to, talk -> talk.updateActivity(to.conversation(), activityId, activity), answer -> activityId);
    }

    Answered<String> delete(Reference to, String activityId) {
        return call(to, talk -> talk.deleteActivity(to.conversation(), activityId), answer -> activityId);
    }

    /** Who the person of the conversation is. */
    Answered<Optional<ChannelAccount>> member(Reference to) {
        return call(to, talk -> talk.getConversationMember(to.user(), to.conversation()), Optional::ofNullable);
    }

    private <A, B> Answered<B> call(
            Reference to, Function<Conversations, CompletableFuture<A>> call, Function<@Nullable A, @Nullable B> read) {
        switch (doors.open(to.serviceUrl())) {
            case Doors.Open open -> {
                return withAnotherToken(made(call.apply(at(to.serviceUrl())), read));
            }
            case Doors.Later later -> {
                return new Answered.Later<>(later.after());
            }
            case Doors.Shut shut -> {
                return new Answered.Failed<>(shut.code());
            }
        }
    }

    /** A token that is not taken any more, though it has not ended, is replaced; nothing was done by it. */
    private <B> Answered<B> withAnotherToken(Answered<B> answered) {
        return answered instanceof Answered.Failed<B> failed
                        && Failures.NOT_AUTHORIZED.contains(failed.code())
                        && doors.giveUp()
                ? new Answered.Later<>(AT_ONCE_AGAIN)
                : answered;
    }

    private <A, B> Answered<B> made(CompletableFuture<A> call, Function<@Nullable A, @Nullable B> read) {
        try {
            A answer = call.get(timeouts.answerWithin().multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
            B value = read.apply(answer);
            return value == null ? new Answered.Unclear<>("an answer that is not Teams'") : new Answered.Ok<>(value);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answered.Unclear<>("the application ended in the middle of the call");
        } catch (ExecutionException e) {
            return Failures.of(e.getCause());
        } catch (TimeoutException e) {
            return new Answered.Unclear<>("no answer in time");
        }
    }

    private Conversations at(String serviceUrl) {
        return byService.computeIfAbsent(serviceUrl, this::conversations);
    }

    private Conversations conversations(String serviceUrl) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        OkHttpClient.Builder once = Once.client(outgoing, timeouts.connectWithin(), timeouts.answerWithin());
        var builder = new RestClient.Builder(once, new Retrofit.Builder())
                .withBaseUrl(serviceUrl)
                .withCredentials(doors)
                .withSerializerAdapter(new JacksonAdapter())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withDispatcher(dispatcher);
        // The SDK's builder sets its own.
        once.cookieJar(CookieJar.NO_COOKIES)
                .connectTimeout(timeouts.connectWithin())
                .readTimeout(timeouts.answerWithin());
        return new RestConnectorClient(builder.build()).getConversations();
    }
}
