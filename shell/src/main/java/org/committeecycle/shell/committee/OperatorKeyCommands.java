package org.committeecycle.shell.committee;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.committee.OperatorKey;
import org.committeecycle.domain.committee.OperatorKeys;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Seat;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "operator key", group = "The house")
class OperatorKeyCommands {

    private final OperatorKeys keys;

    OperatorKeyCommands(OperatorKeys keys) {
        this.keys = keys;
    }

    @Example("operator key list")
    @Command(command = "list", description = "Shows by which public keys operators come in over SSH.")
    Shown list(Actor who) {
        return Shown.list(
                keys.all(who),
                "Nobody comes in over SSH yet.",
                Column.of("Operator", OperatorKey::operator),
                Column.of("Key", added -> added.key().fingerprint()),
                Column.of("Kind", added -> added.key().kind()),
                Column.of("Called", added -> added.key().comment()),
                Column.of("Since", OperatorKey::added));
    }

    @Example("operator key add ana id_ed25519.pub")
    @Command(command = "add", description = "Lets an operator come in over SSH with a public key.")
    Done add(
            Seat seat,
            @Option(required = true, description = "The operator.") String name,
            @Option(
                            required = true,
                            arity = OptionArity.ONE_OR_MORE,
                            description = "The .pub file, - for standard input, or the key itself as in that file.")
                    List<String> key) {
        OperatorKey added = keys.add(seat.who(), name, line(seat, key));
        return Done.that("%s may come in with the key %s.", name, added.key().fingerprint())
                .next("operator key list")
                .with(added);
    }

    @Example("operator key remove SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU")
    @Command(command = "remove", description = "Lets nobody come in with a public key any longer.")
    Done remove(
            Actor who,
            @Option(required = true, description = "The key's fingerprint, as the list shows it.") String fingerprint) {
        OperatorKey removed = keys.remove(who, fingerprint);
        return Done.that("%s may no longer come in with the key %s.", removed.operator(), fingerprint)
                .next("operator key list");
    }

    private static String line(Seat seat, List<String> words) {
        return words.size() > 1
                ? String.join(" ", words)
                : new String(seat.desk().read(words.get(0)), StandardCharsets.UTF_8);
    }
}
