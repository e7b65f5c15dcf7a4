package nl.ketenregie.process;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sets the clock, to replay cases of another time. It exists only where {@code ketenregie.clock.settable} is true: never
 * in production. While the clock stands still the engine starts no jobs of its own, so that a replay decides their order.
 */
@RestController
@RequestMapping("/api/v1/klok")
@ConditionalOnProperty("ketenregie.clock.settable")
class ClockController {

    private final PlatformClock clock;
    private final JobExecutor jobs;

    ClockController(PlatformClock clock, ProcessEngine engine) {
        this.clock = clock;
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** @param nu moment with offset, {@code 2021-09-06T09:00:00+02:00} */
    record ClockTime(OffsetDateTime nu, boolean staatStil) {}

    record NewTime(OffsetDateTime nu) {}

    @GetMapping
    ClockTime read() {
        return new ClockTime(OffsetDateTime.now(clock), clock.isStandingStill());
    }

    @PutMapping
    ClockTime set(@RequestBody NewTime time) {
        jobs.shutdown();
        clock.setTo(time.nu().toInstant());
        return read();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void run() {
        clock.run();
        if (jobs.isAutoActivate()) {
            jobs.start();
        }
    }
}
