package dev.kith.people;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in audiences: {@code daysSince(person.startDate) < 90} and {@code person.startDate < date("2026-01-31")}. Of a
 * date that is missing every comparison is false, whichever way it goes: neither new nor long since. That is why days are
 * a type of their own and not a number, of which one of both would have to be true.
 */
final class AudienceDays {

    /** A date of a person, who may have none. */
    static final CelType DATE = OpaqueType.create("date");

    /** A day that is written out in the expression. */
    private static final CelType DAY = OpaqueType.create("day");

    /** How many days ago a date was. */
    private static final CelType DAYS = OpaqueType.create("days");

    private AudienceDays() {}

    /** A person's date, and today where they are. */
    record Date(@Nullable LocalDate day, LocalDate today) {

        Days since() {
            return new Days(day == null ? null : ChronoUnit.DAYS.between(day, today));
        }
    }

    record Days(@Nullable Long count) {}

    /** The operators, by the sign of a comparison that makes them true. */
    private enum Comparison {
        LESS("_<_", sign -> sign < 0),
        AT_MOST("_<=_", sign -> sign <= 0),
        MORE("_>_", sign -> sign > 0),
        AT_LEAST("_>=_", sign -> sign >= 0),
        SAME("_==_", sign -> sign == 0),
        OTHER("_!=_", sign -> sign != 0);

        private final String function;
        private final IntPredicate holds;

        Comparison(String function, IntPredicate holds) {
            this.function = function;
            this.holds = holds;
        }

        private String overload(String between) {
            return name().toLowerCase(Locale.ROOT) + "_" + between;
        }

        private CelFunctionDecl declaration() {
            return CelFunctionDecl.newFunctionDeclaration(
                    function,
                    CelOverloadDecl.newGlobalOverload(overload("days_int"), SimpleType.BOOL, DAYS, SimpleType.INT),
                    CelOverloadDecl.newGlobalOverload(overload("int_days"), SimpleType.BOOL, SimpleType.INT, DAYS),
                    CelOverloadDecl.newGlobalOverload(overload("date_day"), SimpleType.BOOL, DATE, DAY));
        }

        private List<CelFunctionBinding> bindings() {
            return List.of(
                    CelFunctionBinding.from(overload("days_int"), Days.class, Long.class, this::holds),
                    CelFunctionBinding.from(
                            overload("int_days"), Long.class, Days.class, (number, days) -> holds(number, days)),
                    CelFunctionBinding.from(overload("date_day"), Date.class, LocalDate.class, this::holds));
        }

        private boolean holds(Days days, Long number) {
            Long count = days.count();
            return count != null && holds.test(count.compareTo(number));
        }

        private boolean holds(Long number, Days days) {
            Long count = days.count();
            return count != null && holds.test(number.compareTo(count));
        }

        private boolean holds(Date date, LocalDate other) {
            LocalDate day = date.day();
            return day != null && holds.test(day.compareTo(other));
        }
    }

    static List<CelFunctionDecl> declarations() {
        var all = new ArrayList<CelFunctionDecl>();
        all.add(CelFunctionDecl.newFunctionDeclaration(
                "daysSince", CelOverloadDecl.newGlobalOverload("days_since", DAYS, DATE)));
        all.add(CelFunctionDecl.newFunctionDeclaration(
                "date", CelOverloadDecl.newGlobalOverload("date_of", DAY, SimpleType.STRING)));
        for (Comparison comparison : Comparison.values()) {
            all.add(comparison.declaration());
        }
        return all;
    }

    static List<CelFunctionBinding> bindings() {
        var all = new ArrayList<CelFunctionBinding>();
        all.addAll(CelFunctionBinding.fromOverloads(
                "daysSince", CelFunctionBinding.from("days_since", Date.class, Date::since)));
        all.addAll(CelFunctionBinding.fromOverloads(
                "date", CelFunctionBinding.from("date_of", String.class, LocalDate::parse)));
        for (Comparison comparison : Comparison.values()) {
            all.addAll(comparison.bindings());
        }
        return all;
    }
}
