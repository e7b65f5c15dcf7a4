package nl.ketenregie.metrics;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes all facts and all numbers anew from the engine's history; facts whose history was erased stay as they are. */
@Service
public class FactRebuild {

    private final FactMonths months;
    private final Facts facts;
    private final Outcomes outcomes;
    private final Rollups rollups;

    FactRebuild(FactMonths months, Facts facts, Outcomes outcomes, Rollups rollups) {
        this.months = months;
        this.facts = facts;
        this.outcomes = outcomes;
        this.rollups = rollups;
    }

    @Transactional
    public void run() {
        months.makeForHistory();
        facts.rebuild(outcomes);
        rollups.rebuild();
    }
}
