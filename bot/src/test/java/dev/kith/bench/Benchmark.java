package dev.kith.bench;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A benchmark: a class named {@code …Bench} whose one test measures and ends with {@link Report#write}. It fails where it
 * cannot measure; a goal that is missed is only reported.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("bench")
@ExtendWith(ChosenBenches.class)
public @interface Benchmark {}
