package dev.kith.learn;

import dev.kith.chat.Block;
import dev.kith.chat.Message;
import dev.kith.chat.Texts;
import dev.kith.journey.OwnJourneys;
import dev.kith.nudge.ReadLately;
import dev.kith.people.Person;
import dev.kith.prompts.Pack;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lists that somebody asks for: what they read, what they may choose, what is found, and all there is. */
record Lists(Library library, Theirs theirs, Opportunities opportunities) {

    static final String SHOW = "show-";
    static final String STOP = "stop-";
    static final String TRY = "try-";
    static final String ALL = "all";
    static final String PAGE = "page-";
    static final String OPEN = "opportunities";

    /** As many are listed to be read again; a button of an older list works on. */
    private static final int MOST_READ = 5;

    /** The first to end come first. */
    private static final int MOST_OPEN = 20;

    /** One message, whatever there is. */
    Message overview(Person person) {
        var read = theirs.read(person, MOST_READ);
        var walks = theirs.walks(person);
        var offering = Offering.to(person);
        read(offering, person, read);
        walks(offering, walks);
        var first = new Suggestions(library.all(person.locale()), theirs.wishes(person)).first(known(read, walks));
        if (!first.isEmpty()) {
            offering.heading("choose").items(first);
        }
        boolean isOpen = !opportunities.open(person).isEmpty();
        return offering.buttons(Stream.concat(
                                Stream.of(offering.action(ALL, "all")),
                                isOpen ? Stream.of(offering.action(OPEN, "opportunities")) : Stream.empty())
                        .toArray(Block.Action[]::new))
                .message();
    }

    private static Set<String> known(List<ReadLately.Read> read, List<OwnJourneys.Walking> walks) {
        var known = new HashSet<String>();
        read.forEach(one -> known.add(Item.Kind.READ.with(one.nudge().id())));
        walks.forEach(one -> known.add(Item.Kind.START.with(one.journey())));
        return known;
    }

    private static void walks(Offering offering, List<OwnJourneys.Walking> walks) {
        if (!walks.isEmpty()) {
            offering.heading("walks");
        }
        walks.forEach(walk -> {
            offering.text("walk", walk.title(), walk.because());
            if (walk.isChosen()) {
                offering.button(STOP + walk.journey(), "stop");
            }
        });
    }

    private static void read(Offering offering, Person person, List<ReadLately.Read> read) {
        if (read.isEmpty()) {
            offering.text("nothing.yet");
            return;
        }
        offering.heading("heading");
        read.forEach(one -> {
            boolean isChosen = one.delivery().errand().campaign().isChosen();
            offering.text(isChosen ? "on.chosen" : "on", one.nudge().title(), day(person, one));
            one.nudge().link().ifPresent(link -> offering.add(new Block.Link(link.label(), link.url())));
            offering.button(SHOW + one.delivery().id().value(), "show");
        });
    }

    private static String day(Person person, ReadLately.Read one) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Texts.spoken(person.locale()))
                .format(one.at().atZone(person.zone()));
    }

    /** What speaks of each of these words, as far as there is room; first of all what is called so. */
    Message found(Person person, String words) {
        var wanted = Arrays.stream(words.split(" ")).map(Wishes::folded).toList();
        var found = Stream.concat(open(person).stream(), library.all(person.locale()).stream())
                .filter(item -> item.speaksOf(wanted))
                .sorted(Comparator.comparing(item -> !item.isCalled(words)))
                .toList();
        if (found.isEmpty()) {
            return Offering.to(person).text("found.nothing").button(ALL, "all").message();
        }
        var offering = Offering.to(person)
                .heading("found")
                .items(found.stream().limit(Shelves.PAGE).toList());
        return (found.size() > Shelves.PAGE ? offering.text("found.more") : offering).message();
    }

    /** The opportunities that are open now, for anybody. */
    Message opportunities(Person person) {
        var open = open(person);
        return open.isEmpty()
                ? Offering.sentence(person, "opportunities.none")
                : Offering.to(person)
                        .heading("opportunities")
                        .items(open.stream().limit(MOST_OPEN).toList())
                        .message();
    }

    private List<Item> open(Person person) {
        return opportunities.open(person).stream()
                .map(one -> new Item(
                        Item.Kind.SEE,
                        one.id(),
                        one.title(),
                        Offering.TEXTS.get(
                                person.locale(),
                                "opportunity",
                                one.title(),
                                OpportunityCard.what(one, person.locale())),
                        one.skills(),
                        List.of()))
                .toList();
    }

    /** What a pack holds, each to be read now. */
    Message opened(Person person, Pack pack) {
        return Offering.to(person)
                .heading("opened", pack.title())
                .items(library.in(pack, person.locale()))
                .message();
    }

    /** A page of all there is; empty where it has no such page. */
    Optional<Message> page(Person person, int number) {
        var shelves = new Shelves(library.all(person.locale()));
        if (number < 1 || number > shelves.pages()) {
            return Optional.empty();
        }
        var offering = Offering.to(person).heading("library", String.valueOf(number), String.valueOf(shelves.pages()));
        String last = "";
        for (Shelves.Standing one : shelves.page(number)) {
            if (!one.shelf().equals(last)) {
                offering.text(one.isSkill() ? "shelf" : "shelf." + one.shelf(), one.shelf());
                last = one.shelf();
            }
            offering.items(List.of(one.item()));
        }
        return Optional.of(
                offering.buttons(turning(offering, number, shelves.pages())).message());
    }

    private static Block.Action[] turning(Offering offering, int number, int pages) {
        return Stream.concat(
                        number > 1 ? Stream.of(offering.action(PAGE + (number - 1), "back")) : Stream.empty(),
                        number < pages ? Stream.of(offering.action(PAGE + (number + 1), "on")) : Stream.empty())
                .toArray(Block.Action[]::new);
    }
}
