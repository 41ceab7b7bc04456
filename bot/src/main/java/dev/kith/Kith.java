package dev.kith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
public class Kith {

    public static void main(String[] args) {
        // Java tells a proxy no password for what it tunnels, unless it is told to; it is told one only where one is
        // configured.
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        SpringApplication.run(Kith.class, args);
    }
}
