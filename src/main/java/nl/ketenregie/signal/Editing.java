package nl.ketenregie.signal;

import org.jspecify.annotations.Nullable;

/**
 * What the secretariat makes of a signal.
 *
 * @param title short, as the agenda shows it
 * @param aboutRole role of the partner at the table that it is about: that partner does not chair the item
 */
public record Editing(String title, String theme, String body, @Nullable String aboutRole) {}
