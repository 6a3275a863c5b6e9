package id.tatakelola.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * One slot of a rule's environment; its index in {@link RulePlan#variables()} is the slot.
 *
 * @param name as written, with {@code $}; empty for a pattern that binds no name
 * @param factType the fact type of a slot that holds a fact; null for a slot that holds a value
 */
public record Variable(String name, @Nullable String factType) {}
