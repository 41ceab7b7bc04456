package dev.kith.delivery;

import dev.kith.Trap;
import dev.kith.clock.Tick;
import dev.kith.hello.Hello;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.privacy.Consents;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
                        .map(type -> trapped(bean, new Trap(file)))
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

    private static Object trapped(Object bean, Trap trap) {
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(), bean.getClass().getInterfaces(), (proxy, method, arguments) -> {
                    trap.pass(point -> isAt(point, method.getName(), true));
                    try {
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        trap.pass(point -> isAt(point, method.getName(), false));
                    }
                });
    }

    private static boolean isAt(String name, String method, boolean before) {
        var point = Point.valueOf(name);
        return point.method.equals(method) && point.before == before;
    }
}
