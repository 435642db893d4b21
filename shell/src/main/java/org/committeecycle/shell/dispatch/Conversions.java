package org.committeecycle.shell.dispatch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.Register;
import org.committeecycle.shell.seat.Count;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Phrase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.stereotype.Component;

/** Turns words into the types of the domain; a word that does not fit is answered with what was expected. */
@Component
class Conversions {

    private static final TypeDescriptor WORD = TypeDescriptor.valueOf(String.class);
    private final DefaultConversionService service = new DefaultConversionService();

    private final ObjectProvider<Register> register;

    Conversions(ObjectProvider<Register> register) {
        this.register = register;
        service.addConverter(String.class, StateCode.class, this::state);
        service.addConverter(String.class, LocalDate.class, Conversions::day);
        service.addConverter(String.class, Path.class, Path::of);
        service.addConverter(String.class, Document.class, Document::of);
        service.addConverter(String.class, Phrase.class, Phrase::new);
        service.addConverter(String.class, Count.class, Count::of);
        service.addConverterFactory(new Constants());
    }

    /** The words as the parameter's type; refused with a sentence that names the option. */
    Object convert(Parameter parameter, List<String> words) {
        String text = String.join(",", words);
        try {
            return parameter.takesAllWords() || parameter.isListOfPhrases()
                    ? service.convert(words, TypeDescriptor.collection(List.class, WORD), parameter.type())
                    : service.convert(text, WORD, parameter.type());
        } catch (ConversionException misfit) {
            throw new Misuse("--" + parameter.name() + ": " + reason(misfit, text));
        }
    }

    private static String reason(Throwable misfit, String text) {
        for (Throwable cause = misfit; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                return cause.getMessage();
            }
            if (cause instanceof NumberFormatException) {
                return "'%s' is not a whole number.".formatted(text);
            }
        }
        return "'%s' cannot be read.".formatted(text);
    }

    /** A State is named the same way everywhere: by its code, or by its name as somebody writes it. */
    private StateCode state(String word) {
        Register known = register.getIfAvailable();
        return known == null ? StateCode.of(word) : known.meant(word);
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException notADay) {
            throw new Refused("'%s' is not a day of the calendar: one such as 2025-03-17 is expected.", word);
        }
    }

    /** Enum constants by their kebab words. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static final class Constants implements ConverterFactory<String, Enum> {

        @Override
        public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
            return word -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> Words.of(constant).equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "'%s' is none of these: %s.",
                            word,
                            Arrays.stream(type.getEnumConstants())
                                    .map(Words::of)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
