package org.committeecycle.workflow.communication;

import java.util.HashMap;
import java.util.Map;

/** Values for every placeholder a template may use; the State and its doings are invented. */
final class SampleLetter {

    private SampleLetter() {}

    static Map<String, String> values() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("reference", "CCC/2025/17"),
                Map.entry("date", "17 March 2025"),
                Map.entry("place", "Geneva"),
                Map.entry(
                        "addressee",
                        "The Permanent Mission of the Republic of Xanadu to the United Nations Office and other"
                                + " international organizations in Geneva"),
                Map.entry("state", "Xanadu"),
                Map.entry("state_in_text", "Xanadu"),
                Map.entry("cycle_year", "2025"),
                Map.entry("report_year", "2024"),
                Map.entry("previous_year", "2024"),
                Map.entry("deadline", "30 April 2025"),
                Map.entry("report_by", "the Twenty-Second Meeting of the States Parties (2025)"),
                Map.entry("meeting", "Twenty-Second Meeting of the States Parties"),
                Map.entry("meeting_short", "22MSP"),
                Map.entry("meeting_dates", "1-5 December 2025"),
                Map.entry("missing_years", "2022 and 2023"),
                Map.entry("outstanding", "Article 5 and Article 3 (mines retained)"),
                Map.entry("topics", "Articles 3, 4 and 5"),
                Map.entry("signatory", "(signed)"),
                Map.entry("signatory_title", "Chair of the Committee on Cooperative Compliance"),
                Map.entry("chair_state", "Japan"),
                Map.entry("members", "Belgium, Cambodia, Germany, Japan (Chair), Peru")));
    }

    static Map<String, String> with(String placeholder, String value) {
        Map<String, String> values = values();
        values.put(placeholder, value);
        return values;
    }
}
