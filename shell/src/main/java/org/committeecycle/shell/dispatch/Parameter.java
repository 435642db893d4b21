package org.committeecycle.shell.dispatch;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.shell.seat.Count;
import org.committeecycle.shell.seat.Phrase;
import org.committeecycle.shell.seat.Seat;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.shell.command.CommandOption;
import org.springframework.shell.command.CommandRegistration;

/** One thing that a command wants to know from the person, with its full type. */
record Parameter(CommandOption option, TypeDescriptor type) {

    /** What the command wants from the person, in the order of its method. */
    static List<Parameter> of(CommandRegistration command) {
        Method method = command.getTarget().getMethod();
        return command.getOptions().stream()
                .sorted(Comparator.comparingInt(CommandOption::getPosition))
                .map(option ->
                        new Parameter(option, new TypeDescriptor(new MethodParameter(method, option.getPosition()))))
                .filter(parameter -> !parameter.isGiven())
                .toList();
    }

    /** Whether the seat supplies it, not the person. */
    private boolean isGiven() {
        return type.getType() == Actor.class || type.getType() == Seat.class;
    }

    String name() {
        return option.getLongNames()[0];
    }

    String description() {
        return option.getDescription();
    }

    boolean answersTo(String word) {
        return Stream.concat(
                        Arrays.stream(option.getLongNames()).map(name -> "--" + name),
                        Arrays.stream(option.getShortNames()).map(letter -> "-" + letter))
                .anyMatch(word::equals);
    }

    boolean isFlag() {
        return type.getObjectType() == Boolean.class;
    }

    boolean isList() {
        return Collection.class.isAssignableFrom(type.getType());
    }

    /** The type of one value. */
    Class<?> elementType() {
        TypeDescriptor element = type.getElementTypeDescriptor();
        return element == null ? type.getType() : element.getType();
    }

    /** Whether the list is of running text, whose commas are its own. */
    boolean isListOfPhrases() {
        return isList() && elementType() == Phrase.class;
    }

    /** Whether the option may stand without its value. */
    boolean mayLackItsValue() {
        return type.getType() == Count.class;
    }

    boolean isRequired() {
        return option.isRequired();
    }

    boolean mayStandByPlace() {
        return !isFlag() && (isRequired() || option.getArityMax() > 0);
    }

    boolean takesAllWords() {
        return isList() && option.getArityMax() > 1;
    }
}
