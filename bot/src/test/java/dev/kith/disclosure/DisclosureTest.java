package dev.kith.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The rule, tried on invented organisations and judged by somebody else. */
class DisclosureTest {

    private static final int ORGANISATIONS = 150;
    private static final int FEW = 30;
    private static final int MOST_PEOPLE = 400;

    private static List<Violation> violations(long seed, Function<Proposal, Shown> rule) {
        var looks = Organisations.looks(Organisations.any(seed, MOST_PEOPLE), seed);
        return Verifier.violations(Look.history(looks, rule));
    }

    private static List<String> broken(int organisations, Function<Proposal, Shown> rule) {
        return LongStream.range(0, organisations)
                .parallel()
                .boxed()
                .flatMap(seed -> violations(seed, rule).stream().map(found -> "organisation " + seed + ", " + found))
                .toList();
    }

    @Test
    void nothingThatItShowsTellsOfFew() {
        assertThat(broken(ORGANISATIONS, Disclosure::decide)).isEmpty();
    }

    @Test
    void theVerifierFindsFaultWithAPlainThreshold() {
        long faulty = LongStream.range(0, FEW)
                .parallel()
                .filter(seed -> !violations(seed, Look::threshold).isEmpty())
                .count();
        assertThat(faulty).isGreaterThan(25);
    }

    @Test
    void theVerifierFindsNoFaultWithOneFigureForEver() {
        assertThat(broken(FEW, DisclosureTest::firstFigure)).isEmpty();
    }

    private static Shown firstFigure(Proposal proposal) {
        boolean many = Look.cells(proposal, 2 * proposal.k()).contains(Cell.ORGANISATION);
        Set<Cell> cells = many && proposal.ledger().isEmpty() ? Set.of(Cell.ORGANISATION) : Set.of();
        return new Shown(proposal.sheet(), cells, proposal.k());
    }
}
