package org.committeecycle.workflow.process.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.StepAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * The steps that diagrams may call: the public methods with one {@link DelegateExecution} of our public classes whose
 * names end in {@code Steps}, and nothing else in this house.
 */
@Component
public class StepBeans implements StepAnswers {

    private final ListableBeanFactory beans;

    StepBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** All steps, each as {@code bean.method}. */
    public Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (String bean : beans.getBeanDefinitionNames()) {
            Class<?> type = stepClass(bean);
            if (type != null) {
                methods(type).forEach(method -> all.add(bean + "." + method.getName()));
            }
        }
        return all;
    }

    @Override
    public Set<String> of(String step) {
        Matcher call = Wording.STEP.pattern().matcher(step);
        Class<?> type = call.matches() ? stepClass(call.group("bean")) : null;
        return type == null
                ? Set.of()
                : methods(type).stream()
                        .filter(method -> method.getName().equals(call.group("method")))
                        .flatMap(method -> words(method.getReturnType()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(Class<?> answer) {
        if (answer == boolean.class || answer == Boolean.class) {
            return Stream.of("true", "false");
        }
        return answer.isEnum()
                ? Arrays.stream(answer.getEnumConstants()).map(word -> ((Enum<?>) word).name())
                : Stream.empty();
    }

    /** Refuses a step that does not exist. */
    void require(String bean, String method) {
        step(bean, method);
    }

    /** Runs the step; what it refuses or where it fails comes out unwrapped, an enum comes back as its name. */
    @Nullable
    Object call(String bean, String method, DelegateExecution execution) {
        Method step = step(bean, method);
        try {
            Object answer = step.invoke(beans.getBean(bean), execution);
            return answer instanceof Enum<?> word ? word.name() : requirePlain(bean + "." + method, answer);
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("The step " + bean + "." + method + " failed.", e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Method step(String bean, String method) {
        Class<?> type = stepClass(bean);
        if (type == null) {
            throw new Refused("there are no steps called '%s'.", bean);
        }
        return methods(type).stream()
                .filter(step -> step.getName().equals(method))
                .findFirst()
                .orElseThrow(() -> new Refused("'%s' has no step '%s'; it has %s.", bean, method, names(type)));
    }

    private @Nullable Class<?> stepClass(String bean) {
        if (!bean.endsWith("Steps") || !beans.containsBean(bean)) {
            return null;
        }
        Class<?> type = beans.getType(bean, false);
        if (type == null) {
            return null;
        }
        Class<?> written = ClassUtils.getUserClass(type);
        boolean ours = Modifier.isPublic(written.getModifiers())
                && written.getPackageName().startsWith("org.committeecycle.")
                && StringUtils.uncapitalize(written.getSimpleName()).equals(bean);
        return ours ? written : null;
    }

    private static Collection<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {DelegateExecution.class}))
                .filter(method -> !method.isSynthetic())
                .toList();
    }

    private static String names(Class<?> type) {
        return methods(type).stream().map(Method::getName).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable Object requirePlain(String step, @Nullable Object answer) {
        boolean plain = answer == null
                || answer instanceof String
                || answer instanceof Number
                || answer instanceof Boolean
                || answer instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance);
        if (!plain) {
            throw new IllegalStateException(
                    "The step %s answers with a %s; the engine carries words, numbers and lists of words."
                            .formatted(step, answer.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        }
        return answer;
    }
}
