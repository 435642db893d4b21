package org.committeecycle.workflow.process.cockpit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request to Cockpit leads: a list of what may be asked, and nothing else. Cockpit's engine interface can do all
 * that the engine can; of that, only reading passes here, and never a variable.
 *
 * @param job the failed piece of work, where one is to be tried again; empty otherwise
 */
record CockpitWay(To to, String job) {

    /** What answers the request. */
    enum To {
        /** Its one page. */
        PAGE,
        /** A file of the page. */
        FILE,
        /** Cockpit's own questions and the engine's. */
        QUESTION,
        /** The number nought, for a count of variables. */
        NONE,
        /** An empty list, for variables. */
        NOTHING,
        /** Who is logged in. */
        WHO,
        /** Our own way to try a failed step again, which the audit keeps. */
        RETRY,
        /** Nobody. */
        SHUT
    }

    private static final String ID = "[A-Za-z0-9_.:-]+";
    private static final String ENGINE = "/camunda/api/engine/engine/default/";
    private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default/";

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_:-][A-Za-z0-9_.:-]*)+/?");

    private static final Pattern PAGE =
            Pattern.compile("/camunda/?|/camunda/app/cockpit/?|/camunda/app/cockpit/default/?");

    private static final Pattern FILE = Pattern.compile(
            "/camunda/(app/cockpit|lib|assets)/[A-Za-z0-9_./-]+\\.(js|css|json|png|svg|ico|woff2?|ttf|eot)"
                    + "|/camunda/favicon\\.ico|/camunda/api/cockpit/plugin/[A-Za-z]+/static/app/plugin\\.(js|css)");

    private static final Pattern WHO =
            Pattern.compile("/camunda/api/admin/auth/user/default|" + ENGINE + "user/" + ID + "/profile");

    private static final Pattern RETRY = Pattern.compile(ENGINE + "job/(" + ID + ")/retries");

    private static final Pattern VARIABLES = Pattern.compile(ENGINE + "(history/)?variable-instance(/count)?");

    private static final List<Pattern> READ = patterns(
            "/camunda/api/engine/engine/?",
            ENGINE + "version",
            "/camunda/api/engine/version",
            ENGINE + "process-definition(/count|/statistics)?",
            ENGINE + "process-definition/" + ID + "(/xml|/statistics|/diagram)?",
            ENGINE + "process-definition/key/" + ID + "(/xml)?",
            ENGINE + "process-instance(/count)?",
            ENGINE + "process-instance/" + ID + "(/activity-instances)?",
            ENGINE + "(history/)?incident(/count)?",
            ENGINE + "incident/" + ID,
            ENGINE + "job(/count)?",
            ENGINE + "job-definition(/count)?",
            ENGINE + "history/(process-instance|activity-instance)(/count)?",
            ENGINE + "external-task(/count)?",
            ENGINE + "task(/count)?",
            ENGINE + "decision-definition(/count)?",
            ENGINE + "(case-definition|deployment)/count",
            ENGINE + "job-definition/" + ID,
            PLUGIN + "(incident|process-definition|process-instance)(/count|/statistics|/statistics-count)?",
            PLUGIN + "process-definition/" + ID + "/(called-process-definitions|incidents|statistics)",
            PLUGIN + "process-instance/" + ID + "/(called-process-instances|incidents)");

    private static final List<Pattern> ASKED_BY_POST = patterns(
            ENGINE + "(process-instance|incident|job|job-definition|external-task|task)(/count)?",
            ENGINE + "history/(process-instance|activity-instance)(/count)?",
            PLUGIN + "(incident|process-definition|process-instance)(/count|/)?",
            PLUGIN + "process-definition/" + ID + "/called-process-definitions",
            PLUGIN + "process-instance/" + ID + "/called-process-instances");

    private static List<Pattern> patterns(String... paths) {
        return List.of(paths).stream().map(Pattern::compile).toList();
    }

    /**
     * The way of a request.
     *
     * @param path as it was sent, before anything was decoded
     */
    static CockpitWay of(String method, String path) {
        String plain = path.replace("%3A", ":").replace("%3a", ":");
        if (!PLAIN.matcher(plain).matches() || plain.contains("..")) {
            return way(To.SHUT);
        }
        return switch (method) {
            case "GET" -> read(plain);
            case "POST" -> asked(plain);
            case "PUT" -> retry(plain);
            default -> way(To.SHUT);
        };
    }

    private static CockpitWay read(String path) {
        if (PAGE.matcher(path).matches()) {
            return way(To.PAGE);
        }
        if (FILE.matcher(path).matches()) {
            return way(To.FILE);
        }
        if (WHO.matcher(path).matches()) {
            return way(To.WHO);
        }
        return VARIABLES.matcher(path).matches() ? variables(path) : question(READ, path);
    }

    private static CockpitWay asked(String path) {
        return VARIABLES.matcher(path).matches() ? variables(path) : question(ASKED_BY_POST, path);
    }

    private static CockpitWay variables(String path) {
        return way(path.endsWith("/count") ? To.NONE : To.NOTHING);
    }

    private static CockpitWay question(List<Pattern> known, String path) {
        return way(known.stream().anyMatch(pattern -> pattern.matcher(path).matches()) ? To.QUESTION : To.SHUT);
    }

    private static CockpitWay retry(String path) {
        Matcher retry = RETRY.matcher(path);
        return retry.matches() ? new CockpitWay(To.RETRY, retry.group(1)) : way(To.SHUT);
    }

    private static CockpitWay way(To to) {
        return new CockpitWay(to, "");
    }
}
