package org.committeecycle.workflow.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cases.Proposal;
import org.committeecycle.domain.cases.TextInSlack;
import org.jspecify.annotations.Nullable;

/** The cases' tables, column by column; a case's key comes last. */
final class CaseRows {

    private CaseRows() {}

    /** A case as its own row tells it, without what stands in other tables. */
    record Row(
            String reference,
            LocalDate openedOn,
            @Nullable Finding finding,
            @Nullable String findingDecision,
            @Nullable Proposal proposal,
            @Nullable String closing,
            @Nullable TextInSlack textInSlack) {

        Case with(
                List<Integer> years,
                List<Matter> matters,
                List<StateCode> concerned,
                List<StateCode> raising,
                List<String> interlocutors) {
            return new Case(
                    reference,
                    years,
                    matters,
                    concerned,
                    raising,
                    interlocutors,
                    openedOn,
                    finding,
                    findingDecision,
                    proposal,
                    closing,
                    textInSlack);
        }
    }

    static List<@Nullable Object> columns(Case known) {
        Proposal proposal = known.proposal();
        TextInSlack slack = known.textInSlack();
        return Arrays.asList(
                known.openedOn(),
                name(known.finding()),
                known.findingDecision(),
                proposal == null ? null : name(proposal.finding()),
                proposal == null ? null : proposal.words(),
                known.closing(),
                slack == null ? null : slack.allowed(),
                slack == null ? null : slack.decision(),
                slack == null ? null : slack.on(),
                known.reference());
    }

    static Row row(ResultSet row, int number) throws SQLException {
        String proposal = row.getString("proposal");
        return new Row(
                row.getString("reference"),
                row.getObject("opened_on", LocalDate.class),
                finding(row.getString("finding")),
                row.getString("finding_decision"),
                proposal == null ? null : new Proposal(finding(row.getString("proposed_finding")), proposal),
                row.getString("closing"),
                textInSlack(row));
    }

    private static @Nullable TextInSlack textInSlack(ResultSet row) throws SQLException {
        String decision = row.getString("slack_decision");
        return decision == null
                ? null
                : new TextInSlack(
                        row.getBoolean("slack_allowed"), decision, row.getObject("slack_decided_on", LocalDate.class));
    }

    static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(row.getString("qualifier"), row.getString("words"));
    }

    private static @Nullable String name(@Nullable Finding finding) {
        return finding == null ? null : finding.name();
    }

    private static @Nullable Finding finding(@Nullable String name) {
        return name == null ? null : Finding.valueOf(name);
    }
}
