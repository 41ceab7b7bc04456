package dev.kith;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the sources say of keys, fields and files, read as text: also of what no story comes by. */
final class StoredCode {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path SCRIPTS = Path.of("src/main/resources");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|'((?:[^'\n])*)'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");
    private static final Pattern CONSTANT = Pattern.compile("String ([A-Z_]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Z][A-Z_]+\\b");
    private static final Pattern PATH = Pattern.compile("resolve\\(\"([^\"]+)\"\\)");

    /** Before the fields of an entry that is appended. */
    private static final String ANY_ID = "'*'";

    /** A partition names a key. */
    private static final Pattern KEY_OF_PARTITION = Pattern.compile(
            "(?:\\bhome|\\bpartition|\\bone|\\bhome\\([^;]*?\\)|Partition\\(\\d+\\)|\\bpartition\\(\\))\\s*\\.key\\(");

    /** A store names one of its own. */
    private static final Pattern OWN_KEY = Pattern.compile("(?<![.\\w])key\\(\"([^\"]+)\"");

    private static final Pattern WRITES_A_HASH = Pattern.compile("\\.h(?:set|setnx|incrBy)\\(");
    private static final Pattern WRITES_IN_A_SCRIPT = Pattern.compile("redis\\.call\\('(HSET|HSETNX|HINCRBY|XADD)'");

    private final Map<Path, String> java = read(JAVA, ".java");
    private final Map<Path, String> scripts = read(SCRIPTS, ".lua");
    private final List<Named> keys = keys(java);

    private static Map<Path, String> read(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(file -> file, StoredCode::text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A key that is named somewhere.
     *
     * @param parts the first of it, as far as they are words; none where only running it tells
     */
    record Named(String file, List<String> parts) {}

    /** Keys that a partition is asked for. */
    List<Named> keys() {
        return keys;
    }

    private static List<Named> keys(Map<Path, String> java) {
        return java.entrySet().stream()
                .flatMap(source -> calls(source.getValue(), KEY_OF_PARTITION)
                        .map(arguments -> new Named(name(source.getKey()), first(arguments, source.getValue()))))
                .toList();
    }

    /** Words by which stores tell their own keys apart, each with where it stands. */
    List<Named> ownKeys() {
        return java.entrySet().stream()
                .filter(source -> name(source.getKey()).startsWith("Redis"))
                .flatMap(source -> OWN_KEY.matcher(source.getValue())
                        .results()
                        .map(found -> new Named(name(source.getKey()), List.of(found.group(1)))))
                .toList();
    }

    private static List<String> first(List<String> arguments, String source) {
        var parts = new ArrayList<String>();
        for (String argument : arguments) {
            var word = word(argument, source);
            if (word.isEmpty()) {
                break;
            }
            parts.add(word.get());
        }
        return parts;
    }

    private static Optional<String> word(String argument, String source) {
        if (argument.startsWith("\"")) {
            return Optional.of(argument.substring(1, argument.length() - 1));
        }
        return CONSTANT.matcher(source)
                .results()
                .filter(constant -> constant.group(1).equals(argument))
                .map(constant -> constant.group(2))
                .findFirst();
    }

    /** Fields that are written by name, each with where. */
    List<Named> fields() {
        var inScripts = scripts.entrySet().stream()
                .flatMap(script ->
                        fields(script.getValue()).map(field -> new Named(name(script.getKey()), List.of(field))));
        var inJava = java.entrySet().stream()
                .flatMap(source -> calls(source.getValue(), WRITES_A_HASH)
                        .flatMap(arguments -> arguments.stream().skip(1))
                        .flatMap(argument -> words(argument, source.getValue()))
                        .map(field -> new Named(name(source.getKey()), List.of(field))));
        return Stream.concat(inScripts, inJava).toList();
    }

    private static Stream<String> fields(String script) {
        return WRITES_IN_A_SCRIPT.matcher(script).results().flatMap(call -> {
            var arguments = arguments(script, script.indexOf('(', call.start()) + 1);
            int from = call.group(1).equals("XADD") ? arguments.indexOf(ANY_ID) + 1 : 2;
            return IntStream.range(Math.max(from, 1), arguments.size())
                    .filter(i -> (i - from) % 2 == 0)
                    .mapToObj(arguments::get)
                    .filter(field -> field.startsWith("'"))
                    .map(field -> field.replace("'", ""));
        });
    }

    private static Stream<String> words(String argument, String source) {
        var literals = LITERAL.matcher(argument).results().map(found -> literal(found));
        var constants = NAME.matcher(argument).results().flatMap(found -> word(found.group(), source).stream());
        return Stream.concat(literals, constants)
                .filter(word -> WORD.matcher(word).matches());
    }

    /** Every word of every text in the sources. */
    Set<String> words() {
        return Stream.concat(java.values().stream(), scripts.values().stream())
                .flatMap(source -> LITERAL.matcher(source).results())
                .flatMap(found -> WORD.matcher(literal(found)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name in the sources. */
    Set<String> names() {
        return java.values().stream()
                .flatMap(source -> WORD.matcher(source).results())
                .flatMap(found -> Stream.of(found.group().split("[.-]")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String literal(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** What classes are called, those of tests too. */
    Set<String> sources() {
        return Stream.concat(java.keySet().stream(), read(TESTS, ".java").keySet().stream())
                .map(StoredCode::name)
                .collect(Collectors.toSet());
    }

    /** Files that are named below a folder by the package that keeps the store. */
    Set<String> files() {
        return java.entrySet().stream()
                .filter(source -> source.getKey().toString().contains("/redis/"))
                .flatMap(source -> PATH.matcher(source.getValue()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<List<String>> calls(String source, Pattern call) {
        return call.matcher(source).results().map(found -> arguments(source, found.end()));
    }

    /** The arguments of the call whose bracket ends before {@code from}. */
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int begin = from;
        for (int i = from; depth >= 0; i++) {
            char c = source.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                arguments.add(source.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        return arguments.equals(Arrays.asList("")) ? List.of() : arguments;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "");
    }
}
