package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.register.Register;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;
import org.springframework.shell.command.annotation.support.CommandRegistrationBeanRegistrar;
import org.springframework.util.ClassUtils;

/** What every command keeps to, so that help is complete and nobody has to remember it. */
class EveryCommandTest {

    private static final AnnotationConfigApplicationContext CONTEXT = everyCommandWithoutAHouse();
    private static final Catalog CATALOG = CONTEXT.getBean(Catalog.class);
    private static final Conversions CONVERSIONS = new Conversions(CONTEXT.getBeanProvider(Register.class));

    static Stream<CommandRegistration> commands() {
        return CATALOG.all().stream();
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysInOneSentenceWhatItDoesAndWhereItBelongs(CommandRegistration command) {
        assertThat(command.getDescription())
                .as(command.getCommand())
                .endsWith(".")
                .hasSizeBetween(10, 100);
        assertThat(command.getGroup()).as(command.getCommand()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval agree", "approval object", "approval change", "approval hold", "activity widen"})
    void standsApartWhereItIsForDelegates(String name) {
        assertThat(CATALOG.byName().get(name).getGroup()).isEqualTo("For delegates, in Slack or in a chronicle");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void answersAsAReadOrAsAChange(CommandRegistration command) {
        assertThat(method(command).getReturnType()).as(command.getCommand()).isIn(Shown.class, Done.class);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void describesEachOptionAndDeclaresNoneThatTheDispatcherAdds(CommandRegistration command) {
        for (Parameter parameter : method(command).getParameters()) {
            if (parameter.getType() == Actor.class || parameter.getType() == Seat.class) {
                continue;
            }
            Option option = parameter.getAnnotation(Option.class);
            assertThat(option).as("%s: %s", command.getCommand(), parameter).isNotNull();
            assertThat(option.description())
                    .as("%s: %s", command.getCommand(), parameter)
                    .endsWith(".");
            assertThat(parameter.getType().isPrimitive()
                            && parameter.getType() != boolean.class
                            && option.defaultValue().isEmpty())
                    .as("%s: %s is primitive and has no default value", command.getCommand(), parameter)
                    .isFalse();
        }
        assertThat(org.committeecycle.shell.dispatch.Parameter.of(command))
                .extracting(org.committeecycle.shell.dispatch.Parameter::name)
                .doesNotContain("json", "dry-run", "help", "data");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasAnExampleThatIsOne(CommandRegistration command) {
        Example example = method(command).getAnnotation(Example.class);
        assertThat(example).as("example of " + command.getCommand()).isNotNull();
        List<String> words = Words.split(example.value());
        Map.Entry<String, CommandRegistration> found = CATALOG.find(words);
        assertThat(found.getValue().getCommand()).isEqualTo(command.getCommand());
        List<String> rest = words.subList(found.getKey().split(" ").length, words.size());

        assertThatCode(() -> Order.read(command, rest).values().forEach(CONVERSIONS::convert))
                .as(example.value())
                .doesNotThrowAnyException();
    }

    private static Method method(CommandRegistration command) {
        return command.getTarget().getMethod();
    }

    /** The commands of every feature, with nothing behind them. */
    private static AnnotationConfigApplicationContext everyCommandWithoutAHouse() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        CommandRegistrationBeanRegistrar registrar = new CommandRegistrationBeanRegistrar(context);
        commandClasses().forEach(type -> {
            context.registerBean(type.getName(), type, () -> hollow(type));
            registrar.register(type);
        });
        context.register(Commands.class, Catalog.class);
        context.refresh();
        return context;
    }

    private static <T> T hollow(Class<?> type) {
        @SuppressWarnings("unchecked")
        T mock = (T) Mockito.mock(type);
        return mock;
    }

    private static Stream<Class<?>> commandClasses() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Command.class));
        return scanner.findCandidateComponents("org.committeecycle.shell").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }
}
