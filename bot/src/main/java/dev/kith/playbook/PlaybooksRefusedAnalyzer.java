package dev.kith.playbook;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a list, instead of a stack trace, why the application did not start. */
final class PlaybooksRefusedAnalyzer extends AbstractFailureAnalyzer<PlaybooksRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PlaybooksRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend these files in the folder that kith.signals.playbooks (KITH_PLAYBOOKS) names, usually config/signals, and start again.",
                root);
    }
}
