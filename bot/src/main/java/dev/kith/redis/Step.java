package dev.kith.redis;

/**
 * Work of one partition on behalf of another. Written at its home, in the script that changes the home; carried at
 * least once; so its {@link StepHandler} does nothing the second time it meets the same {@code id}.
 *
 * @param id of this step; a second one with the same id is the same step
 * @param kind names the handler
 * @param target the id whose home the step works in: a person, campaign, round or workspace
 * @param body the handler's own
 */
public record Step(String id, String kind, String target, String body) {}
