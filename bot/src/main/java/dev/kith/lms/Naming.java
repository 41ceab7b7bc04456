package dev.kith.lms;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Learner;
import dev.kith.people.Directory;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.prompts.Catalog;
import dev.kith.prompts.Pack;
import dev.kith.prompts.Prompt;
import dev.kith.prompts.PromptId;
import java.util.Locale;

/** What a system calls somebody, and what they did. */
record Naming(Directory directory, Catalog catalog) {

    Learner learner(About about, Brief brief) {
        return brief.byEmail()
                ? new Learner(
                        about.person(),
                        directory
                                .find(new PersonId(about.person()))
                                .map(Person::email)
                                .filter(email -> !email.isBlank()))
                : new Learner(about.person());
    }

    Activity activity(About about, Brief brief) {
        var id = new PromptId(about.prompt());
        String title = catalog.prompt(id, Locale.ENGLISH)
                .map(Prompt::title)
                .or(() -> catalog.pack(id).map(Pack::title))
                .orElse(about.prompt());
        var activity = new Activity(about.prompt(), title, about.campaign(), about.kind());
        return brief.mapped(about.kind(), about.prompt())
                .map(mapped -> activity.at(mapped.place()))
                .orElse(activity);
    }
}
