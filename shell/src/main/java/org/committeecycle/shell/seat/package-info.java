/**
 * What commands are written against: who sits at the shell, and how a command answers.
 *
 * <p>A command is a method of a package-private class {@code ...Commands} in its feature's package:
 *
 * <pre>
 * &#64;Command(command = "operator", group = "The house")
 * class OperatorCommands {
 *
 *     &#64;Example("operator admit ana --roles operator,auditor")
 *     &#64;Command(command = "admit", description = "Lets a person use the shell, with these roles and no others.")
 *     Done admit(
 *             Actor who,
 *             &#64;Option(required = true, description = "The person's name on this machine.") String name,
 *             &#64;Option(defaultValue = "operator", description = "What the person may be.") List&lt;Role&gt; roles) {
 *         operators.admit(who, name, EnumSet.copyOf(roles));
 *         return Done.that("%s is admitted.", name).next("operator list");
 *     }
 * }
 * </pre>
 *
 * <ul>
 *   <li>A read returns {@link org.committeecycle.shell.seat.Shown}, a change {@link
 *       org.committeecycle.shell.seat.Done}. The dispatcher adds {@code --json} to both and {@code --dry-run} to a
 *       change; no command declares, prints or parses anything itself.
 *   <li>Parameters are {@code Actor} (who asks), {@code Seat} (rarely: to ask a question or show progress), or carry
 *       {@code @Option} with a description. The option is called like the parameter, in kebab case.
 *   <li>A required option may be given by name or by place, in the order of the parameters; every other option by name
 *       only, unless its arity says {@code ZERO_OR_ONE} (may be left out) or {@code ZERO_OR_MORE} (a list of words).
 *       An option left out is null (a flag: false), so its type is not primitive unless it has a default value.
 *   <li>Lists are given with commas or by repeating the option, a list of {@code Phrase} only by repeating it; enum constants as kebab words ({@code
 *       potentially-credible}); days as 2025-03-17; ids by any type with a static {@code of(String)}.
 *   <li>A file is a {@link org.committeecycle.shell.seat.Document}: read and written through the seat, so that a person far
 *       away hands it over ({@code -}) and never names one of the server's. A {@code Path} is for commands that no such
 *       person may give.
 *   <li>A use case's {@code Refused} is left to fly.
 *   <li>{@code EveryCommandTest} asks each command for a group, a description and an {@code @Example} that can be run.
 * </ul>
 */
@NullMarked
package org.committeecycle.shell.seat;

import org.jspecify.annotations.NullMarked;
