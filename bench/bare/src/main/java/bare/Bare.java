package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring Boot and Camunda as their starters set them up, with one address that says that they are up. */
@SpringBootApplication
@RestController
public class Bare {

    public static void main(String... arguments) {
        SpringApplication.run(Bare.class, arguments);
    }

    @GetMapping("/health/readiness")
    String health() {
        return "up";
    }
}
