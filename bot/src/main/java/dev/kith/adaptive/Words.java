package dev.kith.adaptive;

import java.util.regex.Pattern;

/**
 * Plain words, written so that nothing in them is markup. Three sorts of places: where a card knows no Markdown (text runs,
 * labels, buttons), where it does (headings and facts: adaptive-cards docs, "Text features"), and the titles of choices, which
 * Microsoft's own web renderer takes for Markdown and others do not. Everywhere, a date function may stand in two braces.
 */
final class Words {

    private static final String JOINER = "\u2060";
    private static final String HAIR_SPACE = "\u200a";

    private static final Pattern BREAKS = Pattern.compile("\\R|[\\t\\p{Zl}\\p{Zp}]");
    private static final Pattern BRACES = Pattern.compile("\\{(?=\\{)");

    /** What has a meaning anywhere in a line of CommonMark 0.31, or begins an entity. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>~]|&(?=#?\\w+;)");
    /** What makes a list or a heading of a line. */
    private static final Pattern LINE_START = Pattern.compile("^(\\d{0,9})([#+\\-.)])");

    private static final Pattern AMBIGUOUS_START = Pattern.compile("^(?=\\d{0,9}[#>+\\-.)])");
    private static final Pattern FLANKING = Pattern.compile("[*_~]");
    private static final Pattern INVITING = Pattern.compile("[\\\\<\\]]|&(?=#?\\w+;)");

    private Words() {}

    /** Where a card knows no Markdown. */
    static String plain(String text) {
        return BRACES.matcher(text).replaceAll("{" + JOINER);
    }

    /** The same in one line, and never empty. */
    static String line(String text) {
        return plain(oneLine(text));
    }

    /** Where it is Markdown: what would have a meaning is escaped. */
    static String escaped(String text) {
        String inline = INLINE.matcher(oneLine(text)).replaceAll("\\\\$0");
        return plain(LINE_START.matcher(inline).replaceFirst("$1\\\\$2"));
    }

    /** Where it may be Markdown or not: what would have a meaning is held apart by what nobody sees. */
    static String ambiguous(String text) {
        String apart = INVITING.matcher(oneLine(text).replace('`', '\u02cb')).replaceAll("$0" + JOINER);
        String flat = FLANKING.matcher(apart).replaceAll("$0" + HAIR_SPACE);
        return plain(AMBIGUOUS_START.matcher(flat).replaceFirst(JOINER));
    }

    private static String oneLine(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? "–" : line;
    }
}
