package dev.kith.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, why the application did not start. */
final class ZoneUnknownAnalyzer extends AbstractFailureAnalyzer<ZoneUnknown> {

    @Override
    protected FailureAnalysis analyze(Throwable root, ZoneUnknown cause) {
        return new FailureAnalysis(cause.getMessage(), null, root);
    }
}
