package dev.kith.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, why the application did not start. */
final class SlackRefusedAnalyzer extends AbstractFailureAnalyzer<SlackRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SlackRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, root);
    }
}
