package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.committee.LoginInMemory;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.OperatorKeys;
import org.committeecycle.domain.committee.OperatorKeysInMemory;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.committee.OperatorsInMemory;
import org.committeecycle.domain.committee.PlainPasswords;
import org.committeecycle.shell.seat.Questions;
import org.committeecycle.shell.seat.Seat;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.support.CommandRegistrationBeanRegistrar;

/** The commands of the year 2025, typed over the domain in memory by whomever a test wants. */
public final class AtTheShell implements AutoCloseable {

    private static final String[] FEATURES = Stream.of(
                    "committee",
                    "cycle",
                    "recusal",
                    "activity",
                    "task",
                    "approval",
                    "cases",
                    "communication",
                    "paper",
                    "process")
            .map("org.committeecycle.shell."::concat)
            .toArray(String[]::new);

    public final House house = House.in2025();

    private final OperatorsInMemory people = new OperatorsInMemory();
    private final OperatorKeysInMemory keys = new OperatorKeysInMemory();
    private final LoginInMemory logins = new LoginInMemory();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public AtTheShell() {
        useCases().forEach(useCase -> context.getBeanFactory()
                .registerSingleton(useCase.getClass().getName(), useCase));
        context.register(
                Commands.class,
                Catalog.class,
                Calls.class,
                Conversions.class,
                Faults.class,
                DueAfterwards.class,
                Minutes.class,
                Dispatcher.class);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        scanner.scan(FEATURES);
        CommandRegistrationBeanRegistrar registrar = new CommandRegistrationBeanRegistrar(context);
        Arrays.stream(context.getBeanDefinitionNames())
                .map(context.getDefaultListableBeanFactory()::getType)
                .filter(type -> type != null && type.isAnnotationPresent(Command.class))
                .forEach(registrar::register);
        context.refresh();
    }

    private Stream<Object> useCases() {
        return Stream.of(
                house.clock,
                house.outbox,
                house.audit,
                new Operators(people, keys, logins, house.audit, house.numbers),
                new Logins(logins, people, new PlainPasswords(), house.audit, house.numbers, house.clock),
                new OperatorKeys(keys, people, house.audit, house.numbers, house.clock),
                house.register,
                house.committee,
                house.deadlines,
                house.cycles,
                house.recusals,
                house.activities,
                house.tasks,
                house.approvals,
                house.standings,
                house.cases,
                house.communications,
                house.handovers,
                house.priorities,
                house.papers,
                house.overviews,
                house.incidents,
                house.doctor);
    }

    /** Types the line as the actor; answers what is read there, and fails the test unless it was done. */
    public String typed(Actor who, String line) {
        return typed(who, line, Questions.NOBODY, false);
    }

    /** Types the line at a terminal, where the person answers the questions one after the other. */
    public String typedAnswering(Actor who, String line, String... answers) {
        Iterator<String> next = List.of(answers).iterator();
        return typedAnswering(who, line, question -> next.next());
    }

    /** Types the line as the actor, who is asked these questions. */
    public String typedAnswering(Actor who, String line, Questions questions) {
        return typed(who, line, questions, true);
    }

    private String typed(Actor who, String line, Questions questions, boolean interactive) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Seat seat = new Seat(
                who, new PrintWriter(out), new PrintWriter(err), questions, Seat.UNLIMITED, interactive, false);
        ExitCode code = context.getBean(Dispatcher.class).run(seat, line);
        assertThat(code).as("%s: %s", line, err).isEqualTo(ExitCode.DONE);
        return out.toString();
    }

    /** Types the line as the actor; answers the one sentence with which it is refused. */
    public String refused(Actor who, String line) {
        return ended(who, line, ExitCode.REFUSED);
    }

    /** Types the line as the actor; answers the one sentence that says why it is no command. */
    public String misused(Actor who, String line) {
        return ended(who, line, ExitCode.USAGE);
    }

    private String ended(Actor who, String line, ExitCode expected) {
        StringWriter err = new StringWriter();
        ExitCode code = context.getBean(Dispatcher.class)
                .run(Seat.plain(who, new PrintWriter(new StringWriter()), new PrintWriter(err)), line);
        assertThat(code).as("%s: %s", line, err).isEqualTo(expected);
        return err.toString().strip();
    }

    @Override
    public void close() {
        context.close();
    }
}
