package org.committeecycle.shell.play;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.EnumSet;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.seat.Desk;
import org.committeecycle.shell.seat.Seat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Types a line of a chronicle as whoever it names; a line that is not done is the chronicle's fault. */
@Component
class Typist {

    static final String ISU = "ISU";

    private final Committee committee;
    private final ObjectProvider<Dispatcher> dispatcher;

    Typist(Committee committee, ObjectProvider<Dispatcher> dispatcher) {
        this.committee = committee;
        this.dispatcher = dispatcher;
    }

    void type(Chronicle chronicle, ChronicleLine line) {
        StringWriter messages = new StringWriter();
        ExitCode code;
        try {
            Seat seat = Seat.plain(actor(line), new PrintWriter(new StringWriter()), new PrintWriter(messages, true))
                    .with(Desk.within(chronicle.folder()));
            code = dispatcher.getObject().run(seat, line.command());
        } catch (Refused refused) {
            throw new ChronicleFault(ExitCode.REFUSED, chronicle.file(), line.number(), refused.getMessage());
        }
        if (code != ExitCode.DONE) {
            throw new ChronicleFault(
                    code, chronicle.file(), line.number(), messages.toString().strip());
        }
    }

    private Actor actor(ChronicleLine line) {
        if (line.actor().equals(ISU)) {
            return isu();
        }
        StateCode member = StateCode.of(line.actor());
        Refused.unless(
                committee.on(line.date()).members().contains(member),
                "%s is not a member of the Committee on %s.",
                member,
                line.date());
        return Actor.delegate("the delegate", member, Channel.CHRONICLE);
    }

    static Actor isu() {
        return Actor.staff(ISU, EnumSet.of(Role.OPERATOR, Role.PROCESS_OWNER), Channel.CHRONICLE);
    }
}
