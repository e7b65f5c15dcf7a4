package nl.ketenregie.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.ketenregie.process.PlatformClock;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.UwvLine;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.springframework.context.ConfigurableApplicationContext;

/** The same cases, played on the full database with and without facts being recorded, in turns so that noise falls on both. */
final class RecordingOverhead {

    private static final int WARM_UP = 20;
    private static final int TURNS = 30;
    private static final int CASES_PER_TURN = 5;

    private final ProcessEngineConfigurationImpl engine;
    private final Cases cases;
    private final PlatformClock clock;
    private final Report report;

    RecordingOverhead(ConfigurableApplicationContext platform, Report report) {
        this.engine = (ProcessEngineConfigurationImpl)
                platform.getBean(ProcessEngine.class).getProcessEngineConfiguration();
        this.cases = platform.getBean(Cases.class);
        this.clock = platform.getBean(PlatformClock.class);
        this.report = report;
    }

    void run() {
        HistoryEventHandler recording = engine.getHistoryEventHandler();
        HistoryEventHandler historyOnly = new DbHistoryEventHandler();
        try {
            play(WARM_UP);
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                engine.setHistoryEventHandler(recording);
                double recorded = play(CASES_PER_TURN);
                engine.setHistoryEventHandler(historyOnly);
                double plain = play(CASES_PER_TURN);
                with.add(recorded);
                without.add(plain);
            }
            report.table("recording facts", "ms a case, median of turns", "cases/s");
            report.row("without", median(without), 1000 / median(without));
            report.row("with", median(with), 1000 / median(with));
            report.line("throughput lost: %.1f %%".formatted(100 * (1 - median(without) / median(with))));
        } finally {
            engine.setHistoryEventHandler(recording);
            clock.run();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** @return milliseconds a case */
    private double play(int number) {
        long began = System.nanoTime();
        for (int i = 0; i < number; i++) {
            UwvLine.asked(cases, Map.of())
                    .does("UserTask_AnswerQuestion", UwvLine.answer("uitleg"))
                    .does("UserTask_ExplainAnswer", Map.of("uitlegInwoner", "Zo zit het.", "reactie", "begrepen"))
                    .does("UserTask_InformResident", Map.of("berichtInwoner", "Dit is de uitkomst."));
        }
        return (System.nanoTime() - began) / 1e6 / number;
    }
}
