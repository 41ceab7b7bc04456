package dev.kith.lms;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a list, instead of a stack trace, why the application did not start. */
final class ConnectorsRefusedAnalyzer extends AbstractFailureAnalyzer<ConnectorsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ConnectorsRefused cause) {
        return new FailureAnalysis(cause.getMessage(), null, root);
    }
}
