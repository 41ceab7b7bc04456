package dev.kith.checkin;

import dev.kith.prompts.Catalog;
import dev.kith.prompts.Checkin;
import dev.kith.prompts.ChoiceQuestion;
import dev.kith.prompts.CommentQuestion;
import dev.kith.prompts.Option;
import dev.kith.prompts.Question;
import dev.kith.prompts.QuestionSet.Direction;
import dev.kith.prompts.ScaleQuestion;
import dev.kith.redis.Vault;
import dev.kith.release.Item;
import java.util.List;
import java.util.Locale;

/** The questions of a check-in as a round keeps them. */
final class Items {

    private final Catalog catalog;
    private final Vault vault;

    Items(Catalog catalog, Vault vault) {
        this.catalog = catalog;
        this.vault = vault;
    }

    /** {@code checkin}: in English. */
    List<Item> of(Checkin checkin) {
        return checkin.questions().stream().map(this::item).toList();
    }

    private Item item(Question question) {
        var about = catalog.construct(question.id())
                .map(construct -> new Item.About(construct.set().value(), construct.direction() == Direction.NEGATIVE));
        return new Item(key(question), question.id(), question.label(), options(question), about);
    }

    /** Whoever asks it under another id, or with another comma, asks the same. */
    private String key(Question question) {
        String words = question.label()
                .toLowerCase(Locale.ENGLISH)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return vault.keyedHash("item", words);
    }

    private static List<String> options(Question question) {
        return switch (question) {
            case ScaleQuestion scale -> scale.options().stream().map(Option::id).toList();
            case ChoiceQuestion choice ->
                choice.options().stream().map(Option::id).toList();
            case CommentQuestion comment -> List.of();
        };
    }
}
