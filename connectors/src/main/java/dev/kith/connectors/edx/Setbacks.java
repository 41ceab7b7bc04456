package dev.kith.connectors.edx;

import dev.kith.connectors.Completed;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Outcome.Refused;
import dev.kith.connectors.Outcome.Setback;
import dev.kith.connectors.http.Complaint;
import dev.kith.connectors.http.Line;
import dev.kith.connectors.http.Reply;
import dev.kith.connectors.http.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What to make of an answer of Open edX that is no success. */
final class Setbacks {

    static final String STAFF = "make the user of the OAuth application global staff";

    private final Line line;
    private final Trouble trouble;

    Setbacks(Line line) {
        this.line = line;
        this.trouble = new Trouble(line);
    }

    Trouble trouble() {
        return trouble;
    }

    /** Of an answer about the client, the address or the system, whatever was asked. */
    Setback ofSystem(Reply.Answer answer) {
        return switch (answer.status()) {
            case 401 -> trouble.misconfigured(said(answer) + "it does not take the token that it gave a moment ago");
            case 403 -> trouble.misconfigured(said(answer) + STAFF);
            default -> trouble.of(answer);
        };
    }

    /** Of one who is no staff Open edX hides who there is. */
    Setback hidden(Reply.Answer answer) {
        return trouble.misconfigured(said(answer) + STAFF + ", and check the address");
    }

    Refused refused(Reply.Answer answer, String why) {
        line.well();
        return new Refused(said(answer) + why);
    }

    /** In the words of Open edX, without the secret ones. */
    Refused refused(Reply.Answer answer, Collection<String> secrets) {
        return refused(answer, new Complaint(secrets).tell(answer.body()));
    }

    static List<String> secrets(List<LearningRecord> records) {
        List<String> secrets = new ArrayList<>();
        for (LearningRecord record : records) {
            secrets.add(record.learner().personId());
            if (record instanceof Completed completed) {
                completed.values().values().forEach(value -> secrets.add(value.toString()));
            }
        }
        return secrets;
    }

    private static String said(Reply.Answer answer) {
        return "Open edX answered " + answer.status() + ": ";
    }
}
