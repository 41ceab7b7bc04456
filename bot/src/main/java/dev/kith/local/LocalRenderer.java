package dev.kith.local;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Draws messages as HTML, everything escaped. Fields are inputs named {@code field.<id>} and actions are submit buttons
 * named {@code action}; the form around them is the page's.
 */
final class LocalRenderer {

    static final String FIELD = "field.";

    /** Draws a message; {@code prefix} keeps the ids of inputs apart from those of other messages on the page. */
    String html(Message message, String prefix) {
        String language = message.language() == null ? "" : " lang=\"" + HtmlUtils.htmlEscape(message.language()) + '"';
        return "<div class=\"card-words\" dir=\"auto\"" + language + '>' + html(message.blocks(), prefix) + "</div>";
    }

    String html(List<Block> blocks, String prefix) {
        return each(blocks, block -> html(block, prefix));
    }

    private static String html(Block block, String prefix) {
        return switch (block) {
            case Block.Heading heading -> "<h3>" + text(heading.text()) + "</h3>";
            case Block.Text paragraph -> "<p class=\"words\">" + text(paragraph.text()) + "</p>";
            case Block.Facts facts -> facts(facts);
            case Block.Choice choice -> choice(choice, prefix);
            case Block.Scale scale -> scale(scale, prefix);
            case Block.FreeText free -> freeText(free, prefix);
            case Block.Day day -> day(day, prefix);
            case Block.Link link -> link(link);
            case Block.Image image -> image(image);
            case Block.Divider divider -> "<hr>";
            case Block.Actions actions -> actions(actions);
            case Block.Window window -> "";
        };
    }

    private static String facts(Block.Facts facts) {
        return "<dl class=\"facts\">"
                + each(
                        facts.pairs(),
                        pair -> "<div><dt>" + text(pair.getKey()) + "</dt><dd>" + text(pair.getValue()) + "</dd></div>")
                + "</dl>";
    }

    private static String choice(Block.Choice choice, String prefix) {
        return "<fieldset class=\"choice\">" + legend(choice)
                + each(
                        choice.options(),
                        option -> "<label>" + radio(choice, option, prefix) + "<span>" + text(option.label())
                                + "</span></label>")
                + "</fieldset>";
    }

    private static String scale(Block.Scale scale, String prefix) {
        return "<fieldset class=\"scale\">" + legend(scale) + "<div class=\"points\">"
                + each(
                        scale.options(),
                        option -> "<label>" + radio(scale, option, prefix)
                                + "<span class=\"point\">" + text(option.id()) + "</span>"
                                + "<span class=\"word\">" + text(option.label()) + "</span></label>")
                + "</div></fieldset>";
    }

    private static String freeText(Block.FreeText free, String prefix) {
        String id = text(prefix + "-" + free.id());
        return "<div class=\"free-text\"><label for=\"" + id + "\">" + text(free.label()) + optional(free) + "</label>"
                + "<textarea class=\"kith-input\" rows=\"3\" id=\"" + id + "\" name=\"" + text(FIELD + free.id())
                + "\" maxlength=\"" + free.maxLength() + "\"" + required(free) + ">" + text(free.value())
                + "</textarea></div>";
    }

    private static String day(Block.Day day, String prefix) {
        String id = text(prefix + "-" + day.id());
        return "<div class=\"free-text\"><label for=\"" + id + "\">" + text(day.label()) + optional(day) + "</label>"
                + "<input type=\"date\" class=\"kith-input\" id=\"" + id + "\" name=\"" + text(FIELD + day.id()) + "\""
                + (day.value().isEmpty() ? "" : " value=\"" + text(day.value()) + "\"") + required(day) + "></div>";
    }

    private static String radio(Block.Field field, Block.Option option, String prefix) {
        return "<input type=\"radio\" id=\"" + text(prefix + "-" + field.id() + "-" + option.id()) + "\" name=\""
                + text(FIELD + field.id()) + "\" value=\"" + text(option.id()) + "\"" + required(field) + ">";
    }

    private static String legend(Block.Field field) {
        return "<legend>" + text(field.label()) + optional(field) + "</legend>";
    }

    private static String optional(Block.Field field) {
        return field.optional() ? " <span class=\"optional\">optional</span>" : "";
    }

    private static String required(Block.Field field) {
        return field.optional() ? "" : " required";
    }

    private static String link(Block.Link link) {
        if (!isWeb(link.target())) {
            return "<p class=\"words\">" + text(link.label()) + "</p>";
        }
        return "<p class=\"link\"><a target=\"_blank\" rel=\"noopener noreferrer\" href=\""
                + text(link.target().toString()) + "\">" + text(link.label()) + "</a></p>";
    }

    private static String image(Block.Image image) {
        if (!isWeb(image.source())) {
            return "<p class=\"words\">" + text(image.alt()) + "</p>";
        }
        return "<img loading=\"lazy\" src=\"" + text(image.source().toString()) + "\" alt=\"" + text(image.alt())
                + "\">";
    }

    /** Only the action {@code answer} needs the fields; the others go through with none filled in. */
    private static String actions(Block.Actions actions) {
        return "<div class=\"actions\">"
                + each(
                        actions.actions(),
                        action -> "<button type=\"submit\" name=\"action\" value=\"" + text(action.id())
                                + "\" class=\"" + (action.primary() ? "kith-button" : "kith-button-quiet") + "\""
                                + (action.id().equals(CardRules.ANSWER) ? "" : " formnovalidate") + ">"
                                + text(action.label()) + "</button>")
                + "</div>";
    }

    private static boolean isWeb(URI target) {
        String scheme = String.valueOf(target.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http");
    }

    private static <T> String each(List<T> parts, Function<T, String> drawing) {
        return parts.stream().map(drawing).collect(Collectors.joining());
    }

    private static String text(String plain) {
        return HtmlUtils.htmlEscape(plain);
    }
}
