package nl.ketenregie.termijn;

import org.jspecify.annotations.Nullable;

/**
 * On whose word something was recorded.
 *
 * @param person user id; for our own tables alone, others see the organisation
 * @param organisation id of the organisation, absent for the platform itself
 */
public record Author(String person, @Nullable String organisation) {}
