package dev.kith.journey;

import dev.kith.delivery.Deliveries;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Ends the process, once, at a chosen point of going on with a journey. */
public final class Deaths {

    /** Between two steps of going on. */
    public enum Point {
        BEFORE_KEEPING,
        AFTER_KEEPING,
        BEFORE_PLANNING,
        AFTER_PLANNING
    }

    /** Nothing after it happens. */
    public static final class Died extends Error {

        Died(Point point) {
            super("the process died " + point);
        }
    }

    private int passes;
    private Point at = Point.BEFORE_KEEPING;

    /** The process ends when the point is met for the {@code nth} time from now on. */
    public void dieAt(Point point, int nth) {
        at = point;
        passes = nth;
    }

    Enrolments of(Enrolments enrolments) {
        return (Enrolments) guarded(Enrolments.class, enrolments, "change", Point.BEFORE_KEEPING, Point.AFTER_KEEPING);
    }

    public Deliveries of(Deliveries deliveries) {
        return (Deliveries) guarded(Deliveries.class, deliveries, "plan", Point.BEFORE_PLANNING, Point.AFTER_PLANNING);
    }

    private Object guarded(Class<?> type, Object target, String method, Point before, Point after) {
        InvocationHandler handler = (proxy, called, args) -> {
            boolean isIt = called.getName().equals(method);
            if (isIt) {
                pass(before);
            }
            try {
                var answer = called.invoke(target, args);
                if (isIt) {
                    pass(after);
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private void pass(Point point) {
        if (point == at && passes > 0 && --passes == 0) {
            throw new Died(point);
        }
    }
}
