package nl.ketenregie.overleg;

import java.util.UUID;

/** @param number place on the agenda, from 1 */
public record AgendaItem(int number, UUID signalId, String title) {}
