package nl.ketenregie.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The platform cannot start, because nobody would be able to administer it. */
class NoAdministrator extends RuntimeException {

    private final String problem;
    private final String action;

    /** @param action what the person who starts the platform has to do */
    NoAdministrator(String problem, String action) {
        super(problem + " " + action);
        this.problem = problem;
        this.action = action;
    }

    /** Shows the message without a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NoAdministrator> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, NoAdministrator cause) {
            return new FailureAnalysis(cause.problem, cause.action, cause);
        }
    }
}
