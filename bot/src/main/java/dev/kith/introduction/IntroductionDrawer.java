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
    private static final Party PARTY =
            Party.alone(new Group(List.of(new PersonId(MENTEE), new PersonId(MENTOR)), Optional.of("planning")));

    @Override
    public List<Card> draw(Prompt prompt, Locale language) {
        return prompt instanceof Introduction words ? drawn(words, language) : List.of();
    }

    private static List<Card> drawn(Introduction words, Locale language) {
        var mentee = invented(MENTEE, language);
        var mentor = invented(MENTOR, language);
        var circle = new Circle(PARTY, List.of(mentee, mentor));
        return List.of(
                new Card(List.of(MENTEE), IntroductionCard.alone(words, circle, mentee, Optional.empty())),
                new Card(List.of(MENTOR), IntroductionCard.alone(words, circle, mentor, Optional.empty())),
                new Card(List.of(MENTEE, MENTOR), IntroductionCard.together(words, circle, language)));
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
