package dev.kith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
public class Kith {

    public static void main(String[] args) {
        SpringApplication.run(Kith.class, args);
    }
}
