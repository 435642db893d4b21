package org.committeecycle.shell.dispatch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** A setting that cannot be read or used, in words for whoever set it; what was set is not repeated, because it may be a secret. */
public final class WrongSetting {

    private WrongSetting() {}

    /** The sentence, where such a setting is what the failure comes from. */
    public static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(BindException.class::isInstance)
                .map(BindException.class::cast)
                .reduce((outer, inner) -> inner)
                .map(WrongSetting::sentence)
                .or(() -> takenPort(failure));
    }

    private static Optional<String> takenPort(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(PortInUseException.class::isInstance)
                .map(PortInUseException.class::cast)
                .findFirst()
                .map(taken -> "Port %s is taken: end what listens there, or set server.port (SERVER_PORT) to another."
                        .formatted(taken.getPort()));
    }

    private static String sentence(BindException failure) {
        Class<?> type = failure.getTarget().getType().resolve(Object.class);
        String expected = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "one of ", ""))
                : "a value of another kind";
        return "The setting %s has a value that cannot be read: %s is expected.".formatted(failure.getName(), expected);
    }
}
