package org.committeecycle.shell.diagram;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of the owners' page: ours, and the editors that the build put beside them where it had npm. */
@Component
@ConditionalOnWebApplication
class OwnersPage implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry pages) {
        pages.addViewController("/owners/").setViewName("forward:/owners/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/owners/lib/**")
                .addResourceLocations("classpath:/owners/lib/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)));
        files.addResourceHandler("/owners/*")
                .addResourceLocations("classpath:/owners/")
                .setCacheControl(CacheControl.noCache());
    }
}
