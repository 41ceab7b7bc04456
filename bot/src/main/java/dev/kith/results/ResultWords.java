package dev.kith.results;

import dev.kith.chat.Texts;
import dev.kith.people.Person;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.PromptId;
import dev.kith.prompts.Question;
import dev.kith.release.Item;
import dev.kith.release.Releases;
import dev.kith.release.Round;
import dev.kith.release.RoundId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a round and what it shows are called, in somebody's language. */
public final class ResultWords {

    private final Catalog catalog;
    private final Releases releases;

    ResultWords(Catalog catalog, Releases releases) {
        this.catalog = catalog;
        this.releases = releases;
    }

    /** In which language somebody is told of a round. */
    public Locale language(Round round, Person reader) {
        return Texts.reading(catalog, new PromptId(round.frozen().checkin()), reader.locale());
    }

    /** When a round was: its date; of one that goes on for a quarter, the quarter. */
    public static String when(RoundId round, Locale language) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Texts.spoken(language))
                    .format(LocalDate.parse(round.run()));
        } catch (DateTimeParseException e) {
            return round.run().substring(round.run().indexOf('@') + 1);
        }
    }

    /** The words of a question; as they were in English when the round began where the catalogue has it no more. */
    public String question(Round round, String question, Locale language) {
        return checkin(round, language).stream()
                .flatMap(checkin -> checkin.questions().stream())
                .filter(one -> one.id().equals(question))
                .map(Question::label)
                .findFirst()
                .orElseGet(() -> round.frozen().items().stream()
                        .filter(item -> item.question().equals(question))
                        .map(Item::label)
                        .findFirst()
                        .orElse(question));
    }

    /** The title of the check-in; its id where the catalogue has it no more. */
    public String title(Round round, Locale language) {
        return ResultCard.title(round, checkin(round, language));
    }

    /** What all said together, in one line; empty where that is not shown. */
    public String inOneLine(Round round, Locale language) {
        return releases.find(round.id())
                .map(released -> ResultCard.inOneLine(released, checkin(round, language), language))
                .orElse("");
    }

    /** How its questions are worded, by their ids; those that the catalogue has no more are missing. */
    public Map<String, String> questions(Round round, Locale language) {
        return checkin(round, language).stream()
                .flatMap(checkin -> checkin.questions().stream())
                .collect(Collectors.toMap(Question::id, Question::label, (one, same) -> one));
    }

    /** The check-in's words, with the questions of the round. */
    Optional<Checkin> checkin(Round round, Locale language) {
        List<String> questions =
                round.frozen().items().stream().map(item -> item.question()).toList();
        return catalog.prompt(new PromptId(round.frozen().checkin()), language)
                .filter(Checkin.class::isInstance)
                .map(Checkin.class::cast)
                .map(checkin -> catalog.asked(checkin, language, questions));
    }
}
