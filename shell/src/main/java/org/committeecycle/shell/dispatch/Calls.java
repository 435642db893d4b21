package org.committeecycle.shell.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.shell.seat.Answer;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Calls the method behind a command with the values of an order. */
@Component
class Calls {

    private final Conversions conversions;

    Calls(Conversions conversions) {
        this.conversions = conversions;
    }

    /** Whether the command changes anything: its method says so by what it returns. */
    boolean changes(CommandRegistration command) {
        return command.getTarget().getMethod().getReturnType() == Done.class;
    }

    Answer call(Seat seat, Order order) {
        Method method = order.command().getTarget().getMethod();
        Object[] arguments = arguments(seat, order, method);
        ReflectionUtils.makeAccessible(method);
        try {
            return (Answer) method.invoke(order.command().getTarget().getBean(), arguments);
        } catch (InvocationTargetException failed) {
            ReflectionUtils.rethrowRuntimeException(failed.getTargetException());
            throw new UndeclaredThrowableException(failed);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object[] arguments(Seat seat, Order order, Method method) {
        Object[] arguments = new Object[method.getParameterCount()];
        for (int place = 0; place < arguments.length; place++) {
            Class<?> type = method.getParameterTypes()[place];
            if (type == Actor.class) {
                arguments[place] = seat.who();
            } else if (type == Seat.class) {
                arguments[place] = seat;
            }
        }
        for (Parameter parameter : Parameter.of(order.command())) {
            arguments[parameter.option().getPosition()] = placed(seat, value(parameter, order.values()));
        }
        return arguments;
    }

    private static @Nullable Object placed(Seat seat, @Nullable Object value) {
        if (value instanceof Document document) {
            return document.at(seat.desk());
        }
        return value instanceof Path file ? seat.desk().place(file) : value;
    }

    private @Nullable Object value(Parameter parameter, Map<Parameter, List<String>> values) {
        List<String> words = values.get(parameter);
        if (words != null) {
            return conversions.convert(parameter, words);
        }
        String usual = parameter.option().getDefaultValue();
        return usual == null ? null : conversions.convert(parameter, List.of(usual));
    }
}
