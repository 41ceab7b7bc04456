package dev.kith.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public holidays of a country or a part of it; a holiday that is moved counts on both days. Years before 1900 and
 * after 2150 have none: the calendars of the moon are not known that far.
 */
final class PublicHolidays implements DaysOff {

    private final HolidayManager country;
    private final String[] parts;

    private PublicHolidays(HolidayManager country, String[] parts) {
        this.country = country;
        this.parts = parts;
    }

    /**
     * Those of a code such as {@code gb}, {@code de-be} or {@code de-by-mu}.
     *
     * @throws IllegalArgumentException where there is no such calendar; the message names what would be valid
     */
    static PublicHolidays of(String code) {
        String[] names = code.strip().toLowerCase(Locale.ROOT).split("-", -1);
        var countries = countries();
        if (!countries.contains(names[0])) {
            throw unknown(code, names[0], countries);
        }
        var country = HolidayManager.getInstance(ManagerParameters.create(names[0]));
        String[] parts = Arrays.copyOfRange(names, 1, names.length);
        requireKnown(code, country.getCalendarHierarchy(), parts);
        var holidays = new PublicHolidays(country, parts);
        // The library looks for its parts with the class loader of the thread that asks first: that is to be this one.
        holidays.in(2000);
        return holidays;
    }

    /** The library itself reads over a part that it does not know. */
    private static void requireKnown(String code, CalendarHierarchy country, String[] parts) {
        CalendarHierarchy place = country;
        for (String part : parts) {
            var children = place.getChildren();
            place = children.get(part);
            if (place == null) {
                throw unknown(code, part, new TreeSet<>(children.keySet()));
            }
        }
    }

    @Override
    public Map<LocalDate, String> in(int year) {
        var days = new HashMap<LocalDate, String>();
        if (year < 1900 || year > 2150) {
            return days;
        }
        for (Holiday holiday : country.getHolidays(Year.of(year), parts)) {
            if (holiday.getType() != HolidayType.OBSERVANCE) {
                days.put(holiday.getActualDate(), name(holiday));
                holiday.getObservedDate().ifPresent(moved -> days.put(moved, name(holiday)));
            }
        }
        return days;
    }

    /** English on every machine: the library's root texts are; its other languages do not name every holiday. */
    private static String name(Holiday holiday) {
        String name = holiday.getDescription(Locale.ROOT);
        return name.equals("undefined") ? "" : name;
    }

    private static Set<String> countries() {
        var countries = new TreeSet<String>();
        HolidayManager.getSupportedCalendarCodes().forEach(each -> countries.add(each.toLowerCase(Locale.ROOT)));
        return countries;
    }

    private static IllegalArgumentException unknown(String code, String name, Set<String> known) {
        String valid = known.isEmpty() ? "the country alone" : String.join(", ", known);
        return new IllegalArgumentException(code + " is no calendar: " + name + " is not known (valid: " + valid + ")");
    }
}
