package dev.kith.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Chooses somebody's next nudge of those that fit: one for a skill they want, else one for a role they would like to try, else
 * any; among several by Thompson sampling (Thompson, Biometrika 25, 1933) over what the people like them found helpful.
 *
 * @param k how few make a segment, and how few reactions may be somebody's
 * @param chance the same for the same choice
 */
record Choice(Taste taste, Beliefs beliefs, int k, RandomGenerator chance) {

    /** Nothing where nothing fits. */
    Optional<Pick> of(List<Offer> fitting) {
        return wished(fitting, offer -> taste.wishFor(offer).map(Because.Wish::new))
                .or(() -> wished(fitting, offer -> taste.roleIn(offer).map(Because.Role::new)))
                .or(() -> sampled(fitting).map(offer -> pick(offer, otherwise(offer, fitting))));
    }

    private Optional<Pick> wished(List<Offer> fitting, Function<Offer, Optional<Because>> wish) {
        var wished =
                fitting.stream().filter(offer -> wish.apply(offer).isPresent()).toList();
        return sampled(wished).flatMap(offer -> wish.apply(offer).map(because -> pick(offer, because)));
    }

    private Optional<Offer> sampled(List<Offer> offers) {
        return offers.stream()
                .map(offer -> new Sample(offer, beliefs.of(offer.id()).sample(chance)))
                .max(Comparator.comparing(Sample::helpful))
                .map(Sample::offer);
    }

    /** How helpful it would be, by chance within what is believed. */
    private record Sample(Offer offer, double helpful) {}

    /** What fewer than half found helpful is not called so, be it the best that is left. */
    private static final double HELPS = 0.5;

    private Because otherwise(Offer chosen, List<Offer> fitting) {
        if (fitting.size() == 1) {
            return new Because.Next();
        }
        double most = fitting.stream()
                .mapToDouble(offer -> beliefs.of(offer.id()).mean())
                .max()
                .orElse(1);
        return beliefs.saidBy(chosen.id(), k)
                .filter(segment -> beliefs.of(chosen.id()).mean() >= Math.max(most, HELPS))
                .<Because>map(Because.Liked::new)
                .orElseGet(Because.Exploring::new);
    }

    private Pick pick(Offer offer, Because because) {
        return new Pick(offer.id(), because, taste.segment());
    }
}
