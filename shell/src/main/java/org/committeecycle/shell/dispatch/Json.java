package org.committeecycle.shell.dispatch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.regex.Pattern;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON: ISO dates, keys in a fixed order, ids as plain text, constants as their words. */
public final class Json {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(words())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final Pattern OBEYED = Pattern.compile("[\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    private Json() {}

    /** The value as JSON over several lines. */
    public static String of(@Nullable Object value) {
        try {
            return escaped(WRITER.writeValueAsString(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("An answer cannot be written as JSON", unwritable);
        }
    }

    /** JSON allows these letters as they are, and a terminal would obey them. */
    private static String escaped(String json) {
        return OBEYED.matcher(json)
                .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    }

    @SuppressWarnings("rawtypes")
    private static SimpleModule words() {
        return new SimpleModule()
                .addSerializer(Enum.class, new StdSerializer<>(Enum.class) {
                    @Override
                    public void serialize(Enum constant, JsonGenerator json, SerializerProvider all)
                            throws IOException {
                        json.writeString(Words.of(constant));
                    }
                })
                .addSerializer(Subject.class, ToStringSerializer.instance)
                .setSerializerModifier(new BeanSerializerModifier() {
                    @Override
                    public JsonSerializer<?> modifySerializer(
                            SerializationConfig all, BeanDescription bean, JsonSerializer<?> usual) {
                        return isId(bean.getBeanClass()) ? ToStringSerializer.instance : usual;
                    }
                });
    }

    /** An id is a record that holds one value, called so. */
    private static boolean isId(Class<?> type) {
        RecordComponent @Nullable [] components = type.getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getName().equals("value");
    }
}
