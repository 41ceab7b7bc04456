package dev.kith.campaign;

import dev.kith.prompts.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A campaign as written cannot be taken; nothing was changed. The message lists every problem, one on each line. */
public final class CampaignRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public CampaignRefused(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
