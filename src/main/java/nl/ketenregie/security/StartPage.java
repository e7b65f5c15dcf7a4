package nl.ketenregie.security;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever types only the host name arrives at the welcome page of the web apps. */
@Configuration
class StartPage implements WebMvcConfigurer {

    /** What Camunda's own pages still link to. */
    static final String OLD_ADDRESS = "/camunda-welcome";

    private final ProcessEngine engine;

    StartPage(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        String welcome = "/camunda/app/welcome/" + engine.getName() + "/";
        registry.addRedirectViewController("/", welcome);
        registry.addRedirectViewController(OLD_ADDRESS, welcome);
        registry.addRedirectViewController(OLD_ADDRESS + "/", welcome);
    }
}
