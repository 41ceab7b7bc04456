package dev.kith.meeting;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where a calendar opens with an entry that only has to be saved: a title and half an hour, in UTC, and nothing else. */
final class CalendarLinks {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarLinks() {}

    static URI outlook(String title, Instant at) {
        return URI.create("https://outlook.office.com/calendar/deeplink/compose?path="
                + encoded("/calendar/action/compose")
                + "&rru=addevent&subject=" + encoded(title)
                + "&startdt=" + encoded(DateTimeFormatter.ISO_INSTANT.format(at))
                + "&enddt=" + encoded(DateTimeFormatter.ISO_INSTANT.format(end(at))));
    }

    static URI google(String title, Instant at) {
        return URI.create("https://calendar.google.com/calendar/render?action=TEMPLATE&text=" + encoded(title)
                + "&dates=" + encoded(BASIC.format(at) + "/" + BASIC.format(end(at))));
    }

    private static Instant end(Instant at) {
        return at.plus(HalfHours.HALF_AN_HOUR);
    }

    /** A blank is no plus to every calendar. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
