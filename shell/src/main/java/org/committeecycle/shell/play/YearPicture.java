package org.committeecycle.shell.play;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Draws a year as an SVG: months along, one row a step, cases and the log below; shapes say what colours say. */
class YearPicture {

    private static final int LEFT = 290;
    private static final int WIDTH = 1000;
    private static final int TOP = 96;
    private static final int ROW = 30;

    private final Timeline timeline;
    private final StringBuilder svg = new StringBuilder();

    private YearPicture(Timeline timeline) {
        this.timeline = timeline;
    }

    static String of(Timeline timeline) {
        return new YearPicture(timeline).draw();
    }

    private String draw() {
        List<Timeline.Event> steps = events("step", "date");
        Map<String, List<Timeline.Event>> cases = new TreeMap<>();
        List<Timeline.Event> acts = new ArrayList<>();
        for (Timeline.Event act : events("activity")) {
            if (act.about().startsWith("case/")) {
                cases.computeIfAbsent(act.about(), about -> new ArrayList<>()).add(act);
            } else {
                acts.add(act);
            }
        }
        int rows = steps.size() + cases.size() + 1;
        begin(TOP + rows * ROW + 64, rows);
        int row = 0;
        for (Timeline.Event step : steps) {
            step(step, row++);
        }
        for (Map.Entry<String, List<Timeline.Event>> known : cases.entrySet()) {
            acts("Case " + known.getKey().substring("case/".length()), known.getValue(), row++);
        }
        acts("Other public entries of the log", acts, row++);
        legend(TOP + row * ROW + 34);
        return svg.append("</svg>\n").toString();
    }

    private List<Timeline.Event> events(String... kinds) {
        return timeline.events().stream()
                .filter(event -> List.of(kinds).contains(event.kind()))
                .toList();
    }

    private void begin(int height, int rows) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">"
                        .formatted(LEFT + WIDTH + 130, height));
        line("<title>The year %d of the Committee on Cooperative Compliance</title>".formatted(timeline.year()));
        line("<desc>%s. Steps with their dates, and the public entries of the log.</desc>"
                .formatted(escaped(timeline.notice())));
        line("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        text(20, 32, "20", "bold", "start", "The Committee's year " + timeline.year());
        text(20, 54, "12", "normal", "start", timeline.notice());
        for (Month month : Month.values()) {
            double x = x(LocalDate.of(timeline.year(), month, 1));
            line("<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#d5dbe1\"/>"
                    .formatted(x, TOP - 14, x, TOP + rows * ROW));
            text(x + 6, TOP - 18, "12", "normal", "start", month.getDisplayName(TextStyle.SHORT, Locale.UK));
        }
    }

    private void step(Timeline.Event step, int row) {
        int y = TOP + row * ROW + 12;
        text(20, y + 4, "13", "normal", "start", step.what());
        double x = x(step.date());
        String label =
                switch (step.state()) {
                    case "skipped" -> "skipped";
                    default -> step.when();
                };
        if (step.kind().equals("date")) {
            line("<path d=\"M%.1f %d l8 14 h-16 z\" fill=\"#ffffff\" stroke=\"#1f4e79\" stroke-width=\"2\"/>"
                    .formatted(x, y - 8));
        } else {
            line("<path d=\"M%.1f %d l8 8 l-8 8 l-8 -8 z\" fill=\"%s\" stroke=\"#1f4e79\" stroke-width=\"2\"/>"
                    .formatted(x, y - 8, step.state().equals("done") ? "#1f4e79" : "#ffffff"));
        }
        boolean before = x > LEFT + WIDTH * 0.7;
        text(before ? x - 14 : x + 14, y + 4, "12", "normal", before ? "end" : "start", label);
    }

    private void acts(String name, List<Timeline.Event> acts, int row) {
        int y = TOP + row * ROW + 12;
        text(20, y + 4, "13", "normal", "start", name);
        line("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#d5dbe1\"/>".formatted(LEFT, y, LEFT + WIDTH, y));
        for (Timeline.Event act : acts) {
            line("<circle cx=\"%.1f\" cy=\"%d\" r=\"6\" fill=\"#b45f06\"><title>%s, %s</title></circle>"
                    .formatted(x(act.date()), y, escaped(act.what()), escaped(act.when())));
        }
    }

    private void legend(int y) {
        text(
                20,
                y,
                "12",
                "normal",
                "start",
                "Filled diamond: step done · open diamond: step planned or skipped · triangle: a date · circle: a public entry of the log");
    }

    private double x(LocalDate day) {
        LocalDate first = LocalDate.of(timeline.year(), 1, 1);
        double days = Math.max(0, Math.min(370, ChronoUnit.DAYS.between(first, day)));
        return LEFT + WIDTH * days / first.lengthOfYear();
    }

    private void text(double x, int y, String size, String weight, String anchor, String words) {
        line(
                "<text x=\"%.1f\" y=\"%d\" font-size=\"%s\" font-weight=\"%s\" text-anchor=\"%s\" fill=\"#1b1b1b\">%s</text>"
                        .formatted(x, y, size, weight, anchor, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String element) {
        svg.append(element).append('\n');
    }
}
