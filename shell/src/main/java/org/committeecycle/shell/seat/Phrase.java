package org.committeecycle.shell.seat;

/** A piece of running text in a list: given by repeating the option, because its commas are its own. */
public record Phrase(String value) {

    @Override
    public String toString() {
        return value;
    }
}
