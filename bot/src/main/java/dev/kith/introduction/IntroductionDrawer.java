package dev.kith.introduction;

import dev.kith.campaign.Drawer;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Introduction;
import dev.kith.prompts.Prompt;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws what two invented people read of each other: each alone, and both in one conversation. */
record IntroductionDrawer() implements Drawer {

    private static final String MENTEE = "Amara";
    private static final String MENTOR = "Jonas";
    private static final Pair PAIR = new Pair(MENTOR, MENTEE, "planning", false);

    @Override
    public List<Card> draw(Prompt prompt, Locale language) {
        return prompt instanceof Introduction words ? drawn(words, language) : List.of();
    }

    private static List<Card> drawn(Introduction words, Locale language) {
        var mentee = invented(MENTEE, language);
        var mentor = invented(MENTOR, language);
        return List.of(
                new Card(List.of(MENTEE), IntroductionCard.alone(words, PAIR, mentee, mentor, Optional.empty())),
                new Card(List.of(MENTOR), IntroductionCard.alone(words, PAIR, mentor, mentee, Optional.empty())),
                new Card(List.of(MENTEE, MENTOR), IntroductionCard.together(words, PAIR, mentee, mentor, language)));
    }

    private static Person invented(String name, Locale language) {
        return new Person(
                new PersonId(name),
                new Person.Contact(name, "", ZoneOffset.UTC, language),
                new Person.Work(null, "", "", null, ""),
                new Person.Dates(null, null, null, null),
                new Person.Skills(List.of(), List.of()),
                Map.of());
    }
}
