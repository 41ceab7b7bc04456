package dev.kith.introduction;

import dev.kith.people.Person;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.Introduction.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a prompt says of those who meet: of two, of several, and where no skill brought them together. */
record Said(Introduction words, Circle circle, Locale locale) {

    private static final String SKILL = "{skill}";

    String alone(Person reader) {
        return switch (words.words()) {
            case Words.OfRoles roles ->
                withoutSkill(
                        circle.party().isHost(reader.id()) ? roles.toMentee() : roles.toMentor(), "meet", "{name}");
            case Words.OfEquals equals ->
                circle.isOfSeveral()
                        ? equals.several().map(Introduction.Several::toEach).orElse(meet("meet", "{name}"))
                        : equals.toEach();
        };
    }

    String together() {
        return switch (words.words()) {
            case Words.OfRoles roles -> withoutSkill(roles.together(), "meet.both", "{mentee}", "{mentor}");
            case Words.OfEquals equals ->
                circle.isOfSeveral()
                        ? equals.several()
                                .map(Introduction.Several::together)
                                .orElse(meet("meet.both", "{one}", "{other}"))
                        : equals.together();
        };
    }

    /** What is written for two of a skill is left out; that they meet is said all the same. */
    private String withoutSkill(String text, String key, String... gaps) {
        if (circle.skill().isPresent() || !text.contains(SKILL)) {
            return text;
        }
        var paragraphs = text.split("\n+");
        var first = paragraphs[0].contains(SKILL) ? Stream.of(meet(key, gaps)) : Stream.<String>empty();
        return Stream.concat(first, Arrays.stream(paragraphs).filter(one -> !one.contains(SKILL)))
                .collect(Collectors.joining("\n\n"));
    }

    private String meet(String key, String... gaps) {
        return IntroductionCard.TEXTS.get(locale, key, gaps);
    }

    /** Whether a question to begin with can be asked of them: one that speaks of the other by name needs just one other. */
    boolean canAsk(String question, boolean isAlone) {
        return (!question.contains("{name}") || isAlone && !circle.isOfSeveral())
                && (!question.contains(SKILL) || circle.skill().isPresent());
    }
}
