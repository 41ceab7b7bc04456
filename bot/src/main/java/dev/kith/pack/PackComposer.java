package dev.kith.pack;

import dev.kith.campaign.Campaigns;
import dev.kith.chat.Texts;
import dev.kith.delivery.Composer;
import dev.kith.delivery.DeliveryId;
import dev.kith.delivery.Errand;
import dev.kith.nudge.NudgeWriter;
import dev.kith.people.Person;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the card of what was chosen, and says to its reader why it was. */
record PackComposer(NudgeWriter writer, PackBringer bringer, Campaigns campaigns) implements Composer {

    static final Texts TEXTS = Texts.beside(PackComposer.class, "because");

    @Override
    public String kind() {
        return PackActivity.KIND;
    }

    @Override
    public Locale language(Errand errand, Person reader) {
        return writer.language(errand, reader.locale());
    }

    @Override
    public boolean sendsOnceMore() {
        return true;
    }

    @Override
    public Composition compose(DeliveryId id, Errand errand, Person recipient) {
        var reader = recipient.speaking(language(errand, recipient));
        return switch (writer.compose(id, errand, recipient)) {
            case Composition.Written written ->
                new Composition.Written(campaigns
                        .definition(errand.campaign())
                        .flatMap(campaign -> bringer.about(campaign, errand, reader))
                        .map(written.message()::withUnderTitle)
                        .orElse(written.message()));
            case Composition.Nothing nothing -> nothing;
        };
    }

    @Override
    public Optional<String> because(Errand errand, Person reader) {
        return bringer.picks().find(reader.id(), Turn.of(errand)).map(pick -> words(pick.because(), reader.locale()));
    }

    private static String words(Because because, Locale locale) {
        return switch (because) {
            case Because.Wish wish -> TEXTS.get(locale, "wish", wish.skill());
            case Because.Role role -> TEXTS.get(locale, "role", role.role());
            case Because.Liked liked -> liked(liked.by(), locale);
            case Because.Exploring exploring -> TEXTS.get(locale, "exploring");
            case Because.Next next -> TEXTS.get(locale, "next");
        };
    }

    private static String liked(Segment by, Locale locale) {
        String who = Stream.of(by.department(), by.level())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? TEXTS.get(locale, "liked.everybody") : TEXTS.get(locale, "liked", who);
    }
}
