package org.committeecycle.shell;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.committee.Logins;
import org.committeecycle.domain.committee.OperatorKeys;
import org.committeecycle.domain.process.Doctor;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.shell.ssh.SshServing;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator reads when a house begins to serve: where it is found, who may come in, and what is not well. */
final class Greeting {

    private final ConfigurableApplicationContext house;
    private final Start start;

    Greeting(ConfigurableApplicationContext house, Start start) {
        this.house = house;
        this.start = start;
    }

    /** Where everything is, a line each. */
    List<String> places() {
        List<String> lines = new ArrayList<>(List.of(
                "Committee Cycle serves until it is stopped (Ctrl-C).",
                "  Data   " + start.data(),
                "  Log    " + start.log(),
                "  Web    " + web()));
        if (!house.getBean(Logins.class).isAnybodyKnown()) {
            lines.add("         Nobody can log in yet: 'operator password NAME' sets a password.");
        }
        lines.add("  Shell  " + house.getBean(SshServing.class).found());
        if (!house.getBean(OperatorKeys.class).isAnybodyKnown()) {
            lines.add("         Nobody has a key yet: 'operator key add NAME FILE.pub' lets somebody in.");
        }
        return lines;
    }

    private String web() {
        int port = ((WebServerApplicationContext) house).getWebServer().getPort();
        String address = Objects.requireNonNullElse(house.getEnvironment().getProperty("server.address"), "localhost");
        return URI.create("http://%s:%d/".formatted(address.contains(":") ? "[" + address + "]" : address, port))
                .toString();
    }

    /** What is not as it should be, in the words of {@code doctor}; one sentence when all is well. */
    List<String> findings() {
        List<String> lines = house.getBean(Doctor.class).examine(Actor.system()).stream()
                .filter(finding -> finding.state() != Finding.State.FINE)
                .map(Greeting::line)
                .toList();
        return lines.isEmpty()
                ? List.of("'doctor' finds all well.")
                : Stream.concat(Stream.of("'doctor' finds:"), lines.stream()).toList();
    }

    private static String line(Finding finding) {
        return "  %s%s: %s %s"
                .formatted(
                        finding.state() == Finding.State.BROKEN ? "broken, " : "",
                        finding.part(),
                        finding.sentence(),
                        finding.help())
                .stripTrailing();
    }
}
