package org.committeecycle.shell;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import java.util.regex.Pattern;

/** What is logged, on one line whatever it holds, and without what an exception quotes. */
public class LoggedLine extends ClassicConverter {

    static final String LEFT_OUT = "(left out: it may quote what somebody wrote)";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    @Override
    public String convert(ILoggingEvent event) {
        String text = event.getFormattedMessage();
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            String quoted = cause.getMessage();
            if (quoted != null && !quoted.isBlank() && !LoggedTrace.isPlain(cause)) {
                text = text.replace(quoted, LEFT_OUT);
            }
        }
        return oneLine(text);
    }

    static String oneLine(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }
}
