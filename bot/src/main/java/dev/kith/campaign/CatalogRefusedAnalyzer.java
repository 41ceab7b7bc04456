package dev.kith.campaign;

import dev.kith.prompts.CatalogRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists what is wrong with the catalogue, instead of a stack trace, where the application did not start for it. */
final class CatalogRefusedAnalyzer extends AbstractFailureAnalyzer<CatalogRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CatalogRefused cause) {
        return new FailureAnalysis(
                "The catalogue has problems:\n" + cause.getMessage(),
                "Mend these files in the folder that kith.catalog (KITH_CATALOG) names, usually config/prompts, and start again.",
                root);
    }
}
