package org.committeecycle.workflow.process.cockpit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.camunda.bpm.cockpit.Cockpit;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/** Cockpit's one page and its files, as they lie in its archive. */
class CockpitPage {

    static final String ADDRESS = "/camunda/app/cockpit/default/";

    private static final String ROOT = "/camunda";
    private static final String ARCHIVE = "META-INF/resources/webjars/camunda";
    private static final String PLUGINS = "META-INF/resources/plugin/cockpit/app/";

    /** Cockpit builds code at run time and styles in place, so it needs more than our own pages; still nothing from elsewhere. */
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final CockpitRoom room;

    CockpitPage(CockpitRoom room) {
        this.room = room;
    }

    void show(HttpServletResponse response) throws IOException {
        room.open();
        String page = new ClassPathResource(ARCHIVE + "/app/cockpit/index.html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("$APP_ROOT", ROOT)
                .replace("$BASE", ADDRESS)
                .replace(
                        "$PLUGIN_PACKAGES",
                        plugins("{ name: 'cockpit-plugin-%1$s', location: '" + ROOT
                                + "/api/cockpit/plugin/%1$s/static/app', main: 'plugin.js' }"))
                .replace(
                        "$PLUGIN_DEPENDENCIES",
                        plugins("{ ngModuleName: 'cockpit.plugin.%1$s', requirePackageName: 'cockpit-plugin-%1$s' }"))
                .replace("$CSP_NONCE", "")
                .replace("</head>", "<style>" + offeringOnlyWhatPasses() + "</style></head>");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String offeringOnlyWhatPasses() throws IOException {
        return new ClassPathResource("cockpit.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static String plugins(String each) {
        return Cockpit.getRuntimeDelegate().getAppPluginRegistry().getPlugins().stream()
                .map(plugin -> each.formatted(plugin.getId()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    void file(String address, HttpServletResponse response) throws IOException {
        ClassPathResource file = new ClassPathResource(
                address.startsWith(ROOT + "/api/")
                        ? PLUGINS + address.substring(address.lastIndexOf('/') + 1)
                        : ARCHIVE + address.substring(ROOT.length()));
        if (!file.isReadable()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(MediaTypeFactory.getMediaType(file)
                .orElse(MediaType.APPLICATION_OCTET_STREAM)
                .toString());
        response.getOutputStream().write(file.getContentAsByteArray());
    }
}
