package org.committeecycle.shell.committee;

import java.util.EnumSet;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.Operator;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "operator", group = "The house")
class OperatorCommands {

    private final Operators operators;

    OperatorCommands(Operators operators) {
        this.operators = operators;
    }

    @Example("operator list")
    @Command(command = "list", description = "Shows who may use the shell, and as what.")
    Shown list(Actor who) {
        return Shown.list(
                operators.all(who),
                "Nobody is an operator yet.",
                Column.of("Name", Operator::name),
                Column.of(
                        "May act as",
                        operator -> operator.roles().stream().sorted().toList()));
    }

    @Example("operator admit ana --roles operator,auditor")
    @Command(command = "admit", description = "Lets a person use the shell, with these roles and no others.")
    Done admit(
            Actor who,
            @Option(required = true, description = "The person's name on this machine.") String name,
            @Option(description = "Any of operator, process-owner, auditor; operator for somebody new when left out.")
                    @Nullable
                    List<Role> roles) {
        Operator before =
                roles == null ? operators.admit(who, name) : operators.admit(who, name, EnumSet.copyOf(roles));
        Operator now = new Operator(name, roles == null ? EnumSet.of(Role.OPERATOR) : EnumSet.copyOf(roles));
        return Done.that("%s may use the shell now as %s; before: as %s.", name, now.inWords(), before.inWords())
                .next("operator list")
                .with(now);
    }

    @Example("operator dismiss ana")
    @Command(command = "dismiss", description = "Lets a person use the shell no longer, by any key.")
    Done dismiss(Actor who, @Option(required = true, description = "The person's name.") String name) {
        operators.dismiss(who, name);
        return Done.that("%s may use the shell no longer.", name).next("operator list");
    }
}
