package nl.ketenregie.signal;

import org.jspecify.annotations.Nullable;

/** What is known of a signal when it is raised; the names are those of {@link Signal}. */
record NewSignal(
        String theme,
        @Nullable String pattern,
        String body,
        String source,
        @Nullable String addressee,
        String municipality,
        String organisation,
        String reporterRole,
        int knownCount) {}
