package org.committeecycle.shell.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.committee.Office;
import org.committeecycle.domain.committee.Term;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "member", group = "The Committee")
class MemberCommands {

    private final Committee committee;
    private final Register register;
    private final Clock clock;

    MemberCommands(Committee committee, Register register, Clock clock) {
        this.committee = committee;
        this.register = register;
        this.clock = clock;
    }

    /** An office with everybody who acts for its holder. */
    record Seated(
            StateCode state,
            String name,
            Office office,
            LocalDate from,
            @Nullable LocalDate until,
            List<String> delegates) {}

    @Example("member list --on 2025-03-17")
    @Command(command = "list", alias = "members", description = "Shows who holds which office, and who acts for whom.")
    Shown list(@Option(description = "The day; today when left out.") @Nullable LocalDate on) {
        LocalDate day = on == null ? Geneva.today(clock) : on;
        List<Delegate> delegates = committee.delegatesOn(day);
        StateNames names = register.names();
        List<Seated> seated = committee.terms().stream()
                .filter(term -> term.covers(day))
                .sorted(Comparator.comparing(Term::office).thenComparing(Term::holder))
                .map(term -> seated(term, names.name(term.holder()), delegates))
                .toList();
        return Shown.list(
                seated,
                "Nobody sits on the Committee on " + day + ".",
                Column.of("Code", Seated::state),
                Column.of("State", Seated::name),
                Column.of("Office", Seated::office),
                Column.of("From", Seated::from),
                Column.of("Until", Seated::until),
                Column.of("Delegates", Seated::delegates));
    }

    private static Seated seated(Term term, String name, List<Delegate> delegates) {
        StateCode state = term.holder();
        return new Seated(
                state,
                name,
                term.office(),
                term.from(),
                term.until(),
                delegates.stream()
                        .filter(delegate -> delegate.member().equals(state))
                        .map(delegate -> delegate.name() + (delegate.slackUser() == null ? "" : " (in Slack)"))
                        .toList());
    }

    @Example("member seat PER --from 2024-01-01 --until 2025-12-05")
    @Command(command = "seat", description = "Gives a State Party one of the five seats.")
    Done seat(
            Actor who,
            @Option(required = true, description = "The State's code.") StateCode state,
            @Option(required = true, description = "The first day.") LocalDate from,
            @Option(description = "The last day; open when left out.") @Nullable LocalDate until) {
        committee.seat(who, state, from, until);
        return Done.that("%s is a member of the Committee %s.", register.names().first(state), span(from, until))
                .next("member appoint %s NAME --from %s", state, from);
    }

    @Example("member chair JPN --from 2025-01-01 --until 2025-12-05")
    @Command(command = "chair", description = "Gives a member the chair.")
    Done chair(
            Actor who,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The first day.") LocalDate from,
            @Option(description = "The last day; open when left out.") @Nullable LocalDate until) {
        committee.nameChair(who, state, from, until);
        return Done.that("%s chairs the Committee %s.", register.names().first(state), span(from, until))
                .next("member list --on %s", from);
    }

    @Example("member focal-point BEL --from 2025-01-17 --until 2025-12-31")
    @Command(command = "focal-point", description = "Records which member was chosen as gender focal point.")
    Done focalPoint(
            Actor who,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The first day.") LocalDate from,
            @Option(description = "The last day; open when left out.") @Nullable LocalDate until) {
        committee.chooseFocalPoint(who, state, from, until);
        return Done.that("%s is the gender focal point %s.", register.names().first(state), span(from, until))
                .next("member list --on %s", from);
    }

    @Example("member appoint PER 'Ana Silva' --from 2025-01-10")
    @Command(command = "appoint", description = "Records a person who acts for a member.")
    Done appoint(
            Actor who,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The person's name.") String name,
            @Option(required = true, description = "The first day.") LocalDate from,
            @Option(description = "The last day; open when left out.") @Nullable LocalDate until) {
        committee.appoint(who, new Delegate(name, state, from, until, null, null));
        return Done.that("%s acts for %s %s.", name, register.names().inText(state), span(from, until))
                .next("member bind %s '%s' --slack-user U... --slack-team T...", state, name);
    }

    @Example("member dismiss PER 'Ana Silva' --last-day 2025-06-30")
    @Command(command = "dismiss", description = "Ends the time for which a person acts for a member.")
    Done dismiss(
            Actor who,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The person's name.") String name,
            @Option(required = true, description = "The last day.") LocalDate lastDay) {
        committee.dismiss(who, state, name, lastDay);
        return Done.that("%s acts for %s until %s.", name, register.names().inText(state), lastDay)
                .next("member appoint %s NAME --from %s", state, lastDay.plusDays(1));
    }

    @Example("member bind PER 'Ana Silva' --slack-user U024BE7LH --slack-team T0001")
    @Command(command = "bind", description = "Says which Slack user a delegate is.")
    Done bind(
            Actor who,
            @Option(required = true, description = "The member's code.") StateCode state,
            @Option(required = true, description = "The delegate's name.") String name,
            @Option(required = true, description = "The Slack user id, not the e-mail.") String slackUser,
            @Option(required = true, description = "The Slack team id.") String slackTeam) {
        committee.bind(who, state, name, slackUser, slackTeam);
        return Done.that(
                        "%s is Slack user %s of team %s and acts for %s there.",
                        name, slackUser, slackTeam, register.names().inText(state))
                .next("member list");
    }

    private static String span(LocalDate from, @Nullable LocalDate until) {
        return until == null ? "from " + from : "from %s to %s".formatted(from, until);
    }
}
