package dev.kith.lms;

import dev.kith.Trap;
import dev.kith.connectors.Connector;
import dev.kith.connectors.TakesRecords;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In an application that a test runs in a JVM of its own: it kills itself ({@code SIGKILL}) on the way to its learning system. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kith.crash.forwarding")
public class ForwardingTraps {

    /** Where the way is cut; the learning system itself, which is the test's, cuts it at the three that have no method here. */
    public enum Point {
        BEFORE_THE_LANES_ARE_TAKEN("Paces.of", true),
        WHEN_THE_FACTS_ARE_READ("Attempts.of", true),
        BEFORE_THEY_ARE_TRANSLATED("Attempts.of", false),
        BEFORE_THE_CALL("forward", true),
        WHEN_THE_REQUEST_BEGINS("", true),
        WHEN_THE_REQUEST_HAS_ARRIVED("", true),
        WHEN_IT_IS_STORED_AND_NOT_ANSWERED("", true),
        AFTER_THE_CALL("forward", false),
        BEFORE_IT_IS_NOTED("Forwarded.done", true),
        AFTER_IT_IS_NOTED("Forwarded.done", false);

        private final String method;
        private final boolean before;

        Point(String method, boolean before) {
            this.method = method;
            this.before = before;
        }

        public boolean isTheSystems() {
            return method.isEmpty();
        }
    }

    @Bean
    static BeanPostProcessor wayToLearningSystems(@Value("${kith.crash.forwarding}") Path file) {
        var trap = new Trap(file);
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Paces paces -> trapped(paces, "Paces.", trap);
                    case Attempts attempts -> trapped(attempts, "Attempts.", trap);
                    case Forwarded forwarded -> trapped(forwarded, "Forwarded.", trap);
                    case Connectors connectors ->
                        new Connectors(connectors.all().stream()
                                .map(one -> new Connecting.Connected(
                                        (Connector) trapped(one.connector(), "", trap),
                                        one.brief(),
                                        one.address(),
                                        one.enrols()))
                                .toList());
                    default -> bean;
                };
            }
        };
    }

    private static Object trapped(Object bean, String prefix, Trap trap) {
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(), bean.getClass().getInterfaces(), (proxy, method, arguments) -> {
                    if (method.getName().equals("can")) {
                        return bean instanceof TakesRecords ? Optional.of(proxy) : Optional.empty();
                    }
                    trap.pass(point -> isAt(point, prefix + method.getName(), true));
                    Object answer = invoked(bean, method, arguments);
                    trap.pass(point -> isAt(point, prefix + method.getName(), false));
                    return answer;
                });
    }

    private static Object invoked(Object bean, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isAt(String name, String method, boolean before) {
        var point = Point.valueOf(name);
        return point.method.equals(method) && point.before == before;
    }
}
