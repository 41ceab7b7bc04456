package dev.kith.delivery;

import dev.kith.clock.Tick;
import dev.kith.hello.Hello;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In an application that a test runs in a JVM of its own: it kills itself ({@code SIGKILL}) when it comes by a point. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kith.crash.trap")
public class CrashPoints {

    /** Where the way out is cut; {@code DURING_THE_CALL} is the test's own to do. */
    public enum Point {
        BEFORE_THE_TOKEN(Tokens.class, "take", true),
        AFTER_THE_TOKEN(Tokens.class, "take", false),
        AFTER_SENDING_IS_WRITTEN(Outbox.class, "begin", false),
        DURING_THE_CALL(Void.class, "", true),
        BEFORE_THE_OUTCOME_IS_WRITTEN(Outbox.class, "end", true),
        AFTER_THE_OUTCOME_IS_WRITTEN(Outbox.class, "end", false);

        private final Class<?> type;
        private final String method;
        private final boolean before;

        Point(Class<?> type, String method, boolean before) {
            this.type = type;
            this.method = method;
            this.before = before;
        }

        /** How often it is surely passed in a campaign to so many people: tokens are taken for up to 128 at once. */
        public int passes(int people) {
            return type == Tokens.class ? Math.max(1, people / 128) : people;
        }
    }

    @Bean
    static BeanPostProcessor traps(@Value("${kith.crash.trap}") Path file) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return Arrays.stream(Point.values())
                        .map(point -> point.type)
                        .filter(type -> type.isInstance(bean))
                        .findFirst()
                        .map(type -> trapped(bean, new Trap(file, new AtomicInteger())))
                        .orElse(bean);
            }
        };
    }

    /** In a crash run everybody has had their hello, long ago: what is seen is the campaign's. */
    @Bean
    Tick greeted(Hello hello, Consents consents, Directory directory) {
        return new Greeted(hello, consents, directory, ConcurrentHashMap.newKeySet());
    }

    private record Greeted(Hello hello, Consents consents, Directory directory, Set<PersonId> known) implements Tick {

        @Override
        public String name() {
            return "say that the hello was said";
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return Optional.empty();
        }

        @Override
        public int run(Instant now) {
            if (directory.all().size() == known.size()) {
                return 0;
            }
            var others = directory.all().stream()
                    .map(Person::id)
                    .filter(person -> !known.contains(person))
                    .toList();
            hello.wasSaidTo(consents.of(others).entrySet().stream()
                    .filter(one -> one.getValue().told().isEmpty())
                    .map(Map.Entry::getKey)
                    .toList());
            known.addAll(others);
            return others.size();
        }
    }

    /** A file that holds the point to die at and how often it may be passed before; empty while nothing is to happen. */
    private record Trap(Path file, AtomicInteger passed) {

        boolean snaps(String method, boolean before) {
            var words = words();
            if (words.length < 2) {
                return false;
            }
            var point = Point.valueOf(words[0]);
            return point.method.equals(method)
                    && point.before == before
                    && passed.getAndIncrement() == Integer.parseInt(words[1]);
        }

        private String[] words() {
            try {
                return Files.readString(file).split(" ");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Object trapped(Object bean, Trap trap) {
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(), bean.getClass().getInterfaces(), (proxy, method, arguments) -> {
                    if (trap.snaps(method.getName(), true)) {
                        die();
                    }
                    try {
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        if (trap.snaps(method.getName(), false)) {
                            die();
                        }
                    }
                });
    }

    private static void die() {
        try {
            new ProcessBuilder(
                            "kill", "-9", String.valueOf(ProcessHandle.current().pid()))
                    .start();
            while (true) {
                LockSupport.park();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
