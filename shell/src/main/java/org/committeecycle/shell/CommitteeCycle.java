package org.committeecycle.shell;

import jakarta.transaction.Transactional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/** Assembles the house: the domain's use cases are found by the one annotation they carry. */
@SpringBootApplication(scanBasePackages = "org.committeecycle")
@ComponentScan(basePackages = "org.committeecycle", includeFilters = @Filter(Transactional.class))
public class CommitteeCycle {

    public static void main(String... arguments) {
        SpringApplication.run(CommitteeCycle.class, arguments);
    }
}
