package dev.kith.adaptive;

import java.util.List;

/** Texts that would be something else, were they not plain words. */
public final class SlyWords {

    private SlyWords() {}

    public static final List<String> ALL = List.of(
            "**bold** _slanted_ *too* __both__ ***all***",
            "[bank](https://evil.example) ![seen](https://evil.example/p.png)",
            "<https://evil.example> <b>loud</b> <!-- gone --> <script>alert(1)</script>",
            "[a]: https://evil.example",
            "[a][b] [a] [ ] [x]",
            "# Title",
            "#hash",
            "- item",
            "+ item",
            "* item",
            "1. first",
            "12) twelfth",
            "> said",
            "---",
            "***",
            "===",
            "```code```",
            "`code` ``more``",
            "~~~",
            "~~struck~~ ~under~",
            "    indented",
            "\tindented",
            "&lt;b&gt; &amp; &#42;a&#42; &copy; R&D; Q&A",
            "\\*not escaped\\* \\ \\\\ \\[a](b)",
            "snake_case_name 2*3*4 a_b _c_",
            "<at>Everybody</at> @everybody",
            "{{DATE(2017-02-14T06:00:00Z, SHORT)}} {{TIME(2017-02-14T06:00:00Z)}} {{{x}}} ${x}",
            "two  spaces, \"quotes\" and 'more', | a | table |",
            "Grüße, 日本語, \uD83D\uDE00, שלום",
            "-1 degree, 3.5 points, (1) one");
}
