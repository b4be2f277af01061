package platssamverkan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The place-collaboration platform. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TryggaPlatser {

    public static void main(String[] arguments) {
        SpringApplication.run(TryggaPlatser.class, arguments);
    }
}
