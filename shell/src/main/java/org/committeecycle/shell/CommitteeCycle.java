package org.committeecycle.shell;

import jakarta.transaction.Transactional;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.shell.command.annotation.CommandScan;

/** Assembles the house: the domain's use cases are found by the one annotation they carry. */
@SpringBootApplication(scanBasePackages = "org.committeecycle")
@ComponentScan(basePackages = "org.committeecycle", includeFilters = @Filter(Transactional.class))
@CommandScan("org.committeecycle.shell")
public class CommitteeCycle {

    public static void main(String... arguments) {
        Launch.of(arguments).ifPresent(System::exit);
    }
}
