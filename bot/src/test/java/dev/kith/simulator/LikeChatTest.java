package dev.kith.simulator;

import static dev.kith.simulator.Senders.address;
import static dev.kith.simulator.Senders.later;
import static dev.kith.simulator.Senders.post;
import static dev.kith.simulator.Senders.saying;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kith.chat.Address;
import dev.kith.chat.Chat;
import dev.kith.chat.Posted;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the adapters make of an answer, from a server that says anything. */
class LikeChatTest {

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Answer answer = Answer.of(Status.OK, 200, "");
    private final Listener server = new Listener(call -> {
        calls.add(call);
        return answer;
    });
    private final Chat slack = new SlackLikeChat(server.uri(), "acme");
    private final Chat teams = new TeamsLikeChat(server.uri(), "acme");

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "slack | 200 | {\"ok\":true,\"ts\":\"17.1\"}                   | Sent[messageId=17.1]",
                "slack | 200 | {\"ok\":false,\"error\":\"account_inactive\"}   | Refused[reason=account_inactive]",
                "slack | 404 | {\"ok\":false,\"error\":\"expired_url\"}        | Refused[reason=expired_url]",
                "slack | 200 | {\"ok\":false,\"error\":\"fatal_error\"}        | Unknown[reason=200 fatal_error]",
                "slack | 200 | {\"ok\":false}                                  | Unknown[reason=200 ]",
                "slack | 200 | <html>                                          | Unknown[reason=200 ]",
                "slack | 500 | {\"ok\":false,\"error\":\"account_inactive\"}   | Unknown[reason=500]",
                "slack | 429 | {\"ok\":false,\"error\":\"ratelimited\"}        | Later[after=PT1S]",
                "teams | 201 | {\"id\":\"17\"}                                 | Sent[messageId=17]",
                "teams | 201 | {}                                              | Unknown[reason=unreadable answer, 201]",
                "teams | 403 | {\"error\":{\"code\":\"BotDisabledByAdmin\"}}   | Refused[reason=BotDisabledByAdmin]",
                "teams | 404 | {\"error\":{\"code\":\"ConversationNotFound\"}} | Refused[reason=ConversationNotFound]",
                "teams | 403 | <html>                                          | Unknown[reason=unreadable answer, 403]",
                "teams | 412 | <html>                                          | Later[after=PT1S]",
                "teams | 429 | <html>                                          | Later[after=PT1S]",
                "teams | 504 | <html>                                          | Unknown[reason=504]",
            })
    void maps(String platform, int code, String body, String posted) {
        answer = Answer.of(Status.OK, code, body);
        assertThat(post(platform.equals("slack") ? slack : teams, "e1", "d1")).hasToString(posted);
        assertThat(calls).hasSize(1);
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        answer = Answer.throttled(17, "");
        assertThat(post(slack, "e1", "d1")).isEqualTo(later(17));
        assertThat(post(teams, "e1", "d1")).isEqualTo(later(17));
    }

    @Test
    void knowsNothingWhereNobodyAnswers() {
        server.close();
        assertThat(post(slack, "e1", "d1")).isInstanceOf(Posted.Unknown.class);
        assertThat(post(teams, "e1", "d1")).isInstanceOf(Posted.Unknown.class);
    }

    @Test
    void changesAndWithdrawsTeamsMessagesThatAnswerNothing() {
        assertThat(teams.update(address(teams, "e1"), "17", saying("new"))).isEqualTo(new Posted.Sent("17"));
        assertThat(teams.withdraw(address(teams, "e1"), "17")).isEqualTo(new Posted.Sent("17"));
        assertThat(calls).extracting(Call::method).containsExactly("PUT", "DELETE");
        assertThat(calls).extracting(Call::path).containsOnly("/v3/conversations/a%3Ae1/activities/17");
    }

    @Test
    void findsEverybodyByWhatStandsBeforeTheAt() {
        assertThat(slack.find("e07@acme.example")).contains(new Address("slack", "acme", "e07"));
        assertThat(teams.find("e07@acme.example")).contains(new Address("teams", "acme", "e07"));
        assertThat(teams.reach(address(teams, "e07"))).isEqualTo(Chat.Reach.READY);
    }
}
