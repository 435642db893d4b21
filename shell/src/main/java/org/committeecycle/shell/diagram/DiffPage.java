package org.committeecycle.shell.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What differs between two editions as one page for a review: pictures side by side, words beside them. It needs nothing
 * from anywhere, and its own policy lets it fetch nothing and run nothing but its few lines of script.
 */
@Component
class DiffPage {

    private static final String STYLE = resource("diagram/diff.css");
    private static final String SCRIPT = resource("diagram/diff.js");

    private final FilePanels panels;

    DiffPage(FilePanels panels) {
        this.panels = panels;
    }

    /** The page, in UTF-8. */
    byte[] of(List<Change> changes, Workspace before, Workspace after, String summary) {
        Html page = new Html();
        page.add("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                        + digest(STYLE) + "; script-src " + digest(SCRIPT) + "; base-uri 'none'; form-action 'none'\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\">"
                        + "<title>What differs</title><style>" + STYLE + "</style></head><body>")
                .add("<h1>What differs</h1><p>%s</p>", summary)
                .add("<p class=\"key\">")
                .add(key(Change.Kind.ADDED, "new"))
                .add(key(Change.Kind.REMOVED, "gone"))
                .add(key(Change.Kind.CHANGED, "changed"))
                .add("</p>");
        Map<String, List<Change>> byFile =
                changes.stream().collect(Collectors.groupingBy(Change::file, LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, some) -> section(page, file, some, before, after));
        page.add("<script>" + SCRIPT + "</script></body></html>\n");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String key(Change.Kind kind, String words) {
        return "<span class=\"" + Html.style(kind) + "\"><span class=\"sign\">" + Html.sign(kind) + "</span>" + words
                + "</span>";
    }

    private void section(Html page, String file, List<Change> changes, Workspace before, Workspace after) {
        page.add("<section><h2>%s</h2><div class=\"beside\"><div><ul class=\"words\">", file);
        for (Change change : changes) {
            page.add(
                            "<li><button type=\"button\" class=\"%s\" data-part=\"%s\"><span class=\"sign\">%s</span>%s",
                            Html.style(change.kind()), change.id(), Html.sign(change.kind()), change.sentence())
                    .add(change.ruleOfProcedure() ? "<br><span class=\"rule\">rule of procedure</span>" : "")
                    .add("</button></li>");
        }
        page.add("</ul></div><div>")
                .add(panels.of(
                        file,
                        changes,
                        before.file(file).orElse(null),
                        after.file(file).orElse(null)))
                .add("</div></div></section>");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
