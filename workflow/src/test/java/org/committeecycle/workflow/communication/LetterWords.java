package org.committeecycle.workflow.communication;

import java.util.List;
import java.util.Locale;

/** The words with which the shipped letters begin their life; a drafter changes them in Word afterwards. */
enum LetterWords {
    REPORTING_REMINDER(
            "Reports under Article 7 of the Convention: due by {{deadline}}",
            """
            On behalf of the Committee on Cooperative Compliance, I have the honour to recall that the annual report \
            of each State Party under Article 7 of the Convention is due by {{deadline}}. The report that is due in \
            {{cycle_year}} covers the calendar year {{report_year}}.
            Reporting is the ground on which cooperation between States Parties stands: it shows what has been \
            achieved, what remains to be done and where support would help. The Committee therefore encourages \
            {{state_in_text}} to submit its report for {{report_year}} in good time. Should the report have been \
            submitted already, the Committee extends its sincere thanks.
            Two aids make the work lighter. The Guide to Reporting explains, form by form, which information is \
            useful. The online reporting tool allows the forms to be completed and submitted electronically. Where \
            nothing has changed since the last report, only the forms whose content is new need to be sent.
            Should any report for an earlier year still be outstanding, the Committee would welcome it at any time. \
            The Implementation Support Unit (ISU) stands ready to answer questions and to assist."""),
    ARTICLE_9(
            "National measures under Article 9 of the Convention: request for information",
            """
            On behalf of the Committee on Cooperative Compliance, I have the honour to address {{state_in_text}} on \
            the measures that States Parties take at national level under Article 9 of the Convention.
            Action 48 of the Siem Reap-Angkor Action Plan 2025-2029 (SRAAP) turns to the States Parties whose \
            obligations under Article 9 are still to be fulfilled. It asks them to act with urgency, and to report \
            on what they have done by the Twenty-Second Meeting of the States Parties (2025) at the latest.
            The Committee has so far received no communication from {{state_in_text}} that measures have been \
            adopted or that existing law is considered sufficient. It would therefore be grateful to receive, by \
            {{report_by}}, information on:
            (a) measures that have been adopted, with their date and, if possible, their text;
            (b) existing law that is considered sufficient, and the provisions that apply; or
            (c) where work is under way, the steps that are planned, their timetable, and any support that would help.
            The same information may be given in Form A of the report under Article 7. The Committee will report on \
            progress under Article 9 to the {{meeting}} ({{meeting_short}}), {{meeting_dates}}. Should the \
            information be on its way already, please accept the Committee’s thanks.
            The Committee makes this request in the spirit of its cooperative dialogue with all States Parties. The \
            Implementation Support Unit (ISU) stands ready to assist."""),
    ARTICLE_9_FOLLOW_UP(
            "National legislation and Article 9 of the Convention",
            """
            On behalf of the Committee on Cooperative Compliance, I have the honour to thank {{state_in_text}} for \
            the information on its national legislation that it has sent to the Committee in relation to Article 9 \
            of the Convention.
            The Committee values this exchange. To understand the information fully, it would be grateful to learn, \
            by {{report_by}}:
            (a) whether {{state_in_text}} considers its existing law sufficient to fulfil Article 9, or intends to \
            adopt further measures;
            (b) which of the provisions serve to prevent and suppress activities that the Convention prohibits; and
            (c) where further measures are intended, which steps are planned and when.
            The same information may be given in Form A of the next report under Article 7. The question implies no \
            judgement on the legislation: it is meant to complete the picture and to offer support where it is wished.
            The Committee, and the Implementation Support Unit (ISU), remain at the disposal of {{state_in_text}}."""),
    PRE_MSP(
            "Reports under Article 7 of the Convention before the {{meeting}}",
            """
            On behalf of the Committee on Cooperative Compliance, I have the honour to address {{state_in_text}} as \
            the {{meeting}} ({{meeting_short}}), {{meeting_dates}}, draws near.
            On the date of this letter, the Committee’s records show no report of {{state_in_text}} under Article 7 \
            of the Convention for {{missing_years}}. They also note matters that continue under {{outstanding}}.
            Reports under Article 7 are due by 30 April of each year for the previous calendar year. A report that \
            arrives later is no less welcome; it is recorded with the date on which it was received. The Committee \
            encourages {{state_in_text}} to submit what is missing before the {{meeting_short}} opens, with current \
            information on the matters named above.
            Sources do not always agree. Should the Committee’s records be incomplete or mistaken, it would be \
            grateful to be told.
            The Guide to Reporting and the online reporting tool are meant to make the task lighter, and the \
            Implementation Support Unit (ISU) stands ready to assist."""),
    EARLY_WARNING(
            "Information on {{topics}}",
            """
            As President of the Convention and Chair of the Committee on Cooperative Compliance, I have the honour \
            to address {{state_in_text}} on a matter of reporting.
            For two consecutive years, the Committee has received no information from {{state_in_text}} on \
            {{topics}}. I raise the matter early, while it can be settled easily and together.
            I would be grateful to receive this information by {{report_by}}, in a report under Article 7 of the \
            Convention or by letter to the Committee. Should circumstances make reporting difficult, I would be glad \
            to learn of them, and to meet representatives of {{state_in_text}} at a time of their convenience.
            This letter contains no finding and prejudges nothing. Its purpose is to offer cooperation, and the \
            Implementation Support Unit (ISU) stands ready to assist with the report."""),
    PRELIMINARY_OBSERVATIONS(
            "Preliminary observations",
            """
            With this document, the Committee on Cooperative Compliance places its preliminary observations before \
            the Intersessional Meetings of {{cycle_year}}. They concern compliance with the Convention, and the \
            actions of the Siem Reap-Angkor Action Plan 2025-2029 (SRAAP) that bear on it.
            The observations follow the Committee’s mandate: matters under Article 1 and Action 46, annual reports \
            under Article 7 and Action 47, and national measures under Article 9 and Action 48. They rest on the \
            information that the Committee had on {{date}}.
            Being preliminary, the observations may change as further information arrives. States Parties are warmly \
            invited to correct and to complete them, by letter to the Committee or through the Implementation Support \
            Unit (ISU).
            The Committee will give an account of its activities, and of its priorities for the coming year, to the \
            {{meeting}} ({{meeting_short}}), {{meeting_dates}}. The observations follow this page.""");

    private final String subject;
    private final String text;

    LetterWords(String subject, String text) {
        this.subject = subject;
        this.text = text;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String subject() {
        return subject;
    }

    List<String> paragraphs() {
        return text.lines().toList();
    }

    /** Whether it is a letter to somebody; the others stand on their own. */
    boolean addressed() {
        return this != PRELIMINARY_OBSERVATIONS;
    }
}
