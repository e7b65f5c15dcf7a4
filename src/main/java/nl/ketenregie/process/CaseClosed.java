package nl.ketenregie.process;

/**
 * A case reached one of its end events. Published in the engine's own transaction.
 *
 * @param subjectKind what the case was about, as {@link CaseSubject#kind()}
 * @param subjectId business key of the process instance
 * @param outcome code of the outcome: the name of the end event in capitals, {@code BETERE_UITLEG}
 */
public record CaseClosed(String subjectKind, String subjectId, String outcome) {

    public boolean isAbout(String kind) {
        return subjectKind.equals(kind);
    }
}
