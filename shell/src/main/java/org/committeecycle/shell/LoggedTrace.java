package org.committeecycle.shell;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.List;

/**
 * Where something broke. A database quotes the values that it refuses, and a refusal the words it is about: the message of
 * an exception is logged only where it comes from a part that knows nothing of what people write.
 */
public class LoggedTrace extends ThrowableHandlingConverter {

    private static final List<String> PLAIN = List.of(
            "java.io.",
            "java.net.",
            "java.nio.",
            "java.util.concurrent.",
            "javax.net.ssl.",
            "java.lang.NullPointerException",
            "java.lang.ClassCastException",
            "java.lang.IndexOutOfBoundsException",
            "java.lang.OutOfMemoryError",
            "java.lang.NoClassDefFoundError",
            "org.springframework.beans.",
            "org.springframework.boot.",
            "org.springframework.context.",
            "org.flywaydb.",
            "com.zaxxer.hikari.");

    @Override
    public String convert(ILoggingEvent event) {
        StringBuilder trace = new StringBuilder();
        if (event.getThrowableProxy() != null) {
            write(trace, "", event.getThrowableProxy());
        }
        return trace.toString();
    }

    static boolean isPlain(IThrowableProxy failure) {
        return PLAIN.stream().anyMatch(failure.getClassName()::startsWith);
    }

    private static void write(StringBuilder trace, String before, IThrowableProxy failure) {
        trace.append(before)
                .append(failure.getClassName())
                .append(what(failure))
                .append('\n');
        StackTraceElementProxy[] frames = failure.getStackTraceElementProxyArray();
        for (int frame = 0; frame < frames.length - failure.getCommonFrames(); frame++) {
            trace.append("\tat ").append(frames[frame].getStackTraceElement()).append('\n');
        }
        for (IThrowableProxy suppressed : failure.getSuppressed()) {
            write(trace, "Suppressed: ", suppressed);
        }
        if (failure.getCause() != null) {
            write(trace, "Caused by: ", failure.getCause());
        }
    }

    private static String what(IThrowableProxy failure) {
        if (failure instanceof ThrowableProxy known && known.getThrowable() instanceof SQLException refused) {
            return " (SQLState %s, error %s)".formatted(refused.getSQLState(), refused.getErrorCode());
        }
        return failure.getMessage() == null || !isPlain(failure) ? "" : ": " + LoggedLine.oneLine(failure.getMessage());
    }
}
