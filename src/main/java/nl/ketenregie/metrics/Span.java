package nl.ketenregie.metrics;

import java.time.LocalDateTime;

/** @param ends not included */
record Span(LocalDateTime starts, LocalDateTime ends) {}
