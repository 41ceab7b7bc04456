package dev.kith.redis;

/** Applies steps of one kind in the target's partition, idempotent by {@link Step#id}. */
public interface StepHandler {

    String kind();

    void apply(Step step, Partition target);
}
