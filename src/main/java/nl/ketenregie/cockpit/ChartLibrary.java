package nl.ketenregie.cockpit;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the one file of Apache ECharts that draws the charts in Cockpit, beside the web apps, and nothing else of it. Its
 * address has its version, so browsers may keep it.
 */
@Configuration
class ChartLibrary implements WebMvcConfigurer {

    private static final String VERSION = "5.3.1";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/camunda/app/ketenregie/echarts/" + VERSION + "/{file:echarts\\.esm\\.min}.js")
                .addResourceLocations("classpath:/META-INF/resources/webjars/echarts/" + VERSION + "/dist/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
    }
}
