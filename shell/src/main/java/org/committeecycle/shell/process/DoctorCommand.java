package org.committeecycle.shell.process;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.process.Doctor;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;

@Command(group = "The house")
class DoctorCommand {

    private final Doctor doctor;

    DoctorCommand(Doctor doctor) {
        this.doctor = doctor;
    }

    @Example("doctor")
    @Command(
            command = "doctor",
            description = "Shows how the house does, part by part; ends with 1 when a part is broken.")
    Shown doctor(Actor who) {
        List<Finding> findings = doctor.examine(who);
        return Shown.list(
                        findings,
                        "There is nothing to look at.",
                        Column.of("Part", Finding::part),
                        Column.of("State", Finding::state),
                        Column.of("Found", Finding::sentence),
                        Column.of("What helps", Finding::help))
                .passing(findings.stream().noneMatch(finding -> finding.state() == Finding.State.BROKEN));
    }
}
