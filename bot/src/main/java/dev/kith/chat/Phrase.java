package dev.kith.chat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence with gaps, in the ICU message format ({@code {0, plural, one {# day} other {# days}}}). What is filled in and
 * runs the other way than the sentence, or may, stands isolated (Unicode Standard Annex 9, section 2.5): a name of another
 * script neither moves what stands beside it nor is moved.
 */
final class Phrase {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final String text;
    private final ULocale locale;
    private final boolean isLeftwards;
    private final Set<Integer> gaps = new TreeSet<>();
    private final Set<Integer> counted = new TreeSet<>();

    /** Words and gaps in turn: a text, or the number of a gap. Only of a sentence in which nothing is counted. */
    private final List<Object> pieces = new ArrayList<>();

    /** @throws IllegalArgumentException where the text is none of that format */
    Phrase(String text, Locale locale) {
        this.text = text;
        this.locale = ULocale.forLocale(locale).setKeywordValue("numbers", "latn");
        this.isLeftwards = this.locale.isRightToLeft();
        read(new MessagePattern(text));
    }

    private void read(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                gap(pattern.getPart(i + 1), pattern.getPart(i).getArgType());
            }
        }
        if (counted.isEmpty()) {
            cut(pattern);
        }
    }

    private void gap(Part name, ArgType type) {
        if (name.getType() != Part.Type.ARG_NUMBER) {
            throw new IllegalArgumentException("a gap has a number, such as {0}: " + text);
        }
        gaps.add(name.getValue());
        if (type.hasPluralStyle()) {
            counted.add(name.getValue());
        }
    }

    private void cut(MessagePattern pattern) {
        int from = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            int here = part.getIndex();
            switch (part.getType()) {
                case SKIP_SYNTAX -> {
                    pieces.add(text.substring(from, here));
                    from = part.getLimit();
                }
                case ARG_START -> {
                    pieces.add(text.substring(from, here));
                    pieces.add(pattern.getPart(i + 1).getValue());
                    from = pattern.getPart(pattern.getLimitPartIndex(i)).getLimit();
                }
                default -> {}
            }
        }
        pieces.add(text.substring(from));
    }

    /** The numbers of its gaps. */
    Set<Integer> gaps() {
        return gaps;
    }

    /** With its gaps filled in, in their order. */
    String with(String... values) {
        if (!counted.isEmpty()) {
            return counting(values);
        }
        var filled = new StringBuilder();
        for (Object piece : pieces) {
            filled.append(piece instanceof Integer gap ? isolated(values[gap]) : piece);
        }
        return filled.toString();
    }

    private String counting(String... values) {
        var arguments = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            arguments[i] = counted.contains(i) ? Integer.valueOf(values[i]) : isolated(values[i]);
        }
        return new MessageFormat(text, locale).format(arguments);
    }

    private String isolated(String value) {
        return isolated(value, isLeftwards);
    }

    /** A value as it stands in a text that runs leftwards, or not. */
    static String isolated(String value, boolean isLeftwards) {
        boolean mayTurn = isLeftwards || Bidi.requiresBidi(value.toCharArray(), 0, value.length());
        return mayTurn ? ISOLATE + value + END : value;
    }
}
