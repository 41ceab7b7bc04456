package dev.kith.bench;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Signed requests as Slack sends them when somebody presses a button; each is another event, of one of 1,000 people. */
final class Clicks {

    private static final int PEOPLE = 1_000;

    /** The shape of Slack's own payload of a block action, message and all. */
    private static final String PAYLOAD = """
            {"type":"block_actions","user":{"id":"%1$s","username":"u%1$s","name":"u%1$s","team_id":"T0123ABCD"},\
            "api_app_id":"A0123ABCD","token":"","container":{"type":"message","message_ts":"1767600000.%2$s",\
            "channel_id":"D0123ABCD","is_ephemeral":false},"trigger_id":"%2$s.0123456789.abcdef0123456789",\
            "team":{"id":"T0123ABCD","domain":"acme"},"enterprise":null,"is_enterprise_install":false,\
            "channel":{"id":"D0123ABCD","name":"directmessage"},"message":{"user":"U0BOT","type":"message",\
            "ts":"1767600000.%2$s","bot_id":"B0123ABCD","app_id":"A0123ABCD","text":"Your weekly check-in",\
            "team":"T0123ABCD","blocks":[{"type":"section","block_id":"words","text":{"type":"mrkdwn",\
            "text":"How was your week? It takes half a minute, and your answers are kept confidential."}},\
            {"type":"actions","block_id":"row","elements":[{"type":"button","action_id":"answer",\
            "text":{"type":"plain_text","text":"Send"},"style":"primary","value":"answer|checkin|0123456789abcdef"}]}]},\
            "state":{"values":{"energy":{"energy":{"type":"radio_buttons","selected_option":{"text":\
            {"type":"plain_text","text":"4"},"value":"4"}}}}},"response_url":\
            "https://hooks.slack.com/actions/T0123ABCD/1234567890/abcdefghijklmnop","actions":[{"action_id":"answer",\
            "block_id":"row","text":{"type":"plain_text","text":"Send"},"value":"answer|checkin|0123456789abcdef",\
            "style":"primary","type":"button","action_ts":"1767600001.123456"}]}""";

    private final SlackSignature signature;
    private final AtomicLong count = new AtomicLong();

    Clicks(SlackSignature signature) {
        this.signature = signature;
    }

    /** The bytes of the next request. */
    byte[] next() {
        long event = count.incrementAndGet();
        byte[] body = body(event);
        String timestamp = String.valueOf(signature.now().getEpochSecond());
        String head = "POST /slack/events HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length
                + "\r\nX-Slack-Request-Timestamp: " + timestamp + "\r\nX-Slack-Signature: "
                + signature.sign(timestamp, body) + "\r\n\r\n";
        var request = new ByteArrayOutputStream(head.length() + body.length);
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** Placeholders of the right length are replaced in what is encoded already, to leave the cores to the server. */
    private static byte[] body(long event) {
        return TEMPLATE.replace("PERSONPERSON", String.format(Locale.ROOT, "U%011d", event % PEOPLE))
                .replace("EVENTEVENTEV", String.format(Locale.ROOT, "%012d", event))
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static final String TEMPLATE = "payload="
            + URLEncoder.encode(
                    String.format(Locale.ROOT, PAYLOAD, "PERSONPERSON", "EVENTEVENTEV"), StandardCharsets.UTF_8);
}
