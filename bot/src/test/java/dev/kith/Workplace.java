package dev.kith;

import dev.kith.about.AboutParts;
import dev.kith.apart.ApartParts;
import dev.kith.attention.AttentionParts;
import dev.kith.attention.HelpContacts;
import dev.kith.attention.Spoken;
import dev.kith.board.Papers;
import dev.kith.campaign.Activity;
import dev.kith.campaign.Bringer;
import dev.kith.campaign.CampaignDesk;
import dev.kith.campaign.CampaignParts;
import dev.kith.campaign.DeliveryList;
import dev.kith.campaign.Destination;
import dev.kith.campaign.DryRun;
import dev.kith.campaign.ProgrammeJoined;
import dev.kith.campaign.Repairs;
import dev.kith.campaign.StepOwner;
import dev.kith.certificate.CertificateParts;
import dev.kith.certificate.PackPassed;
import dev.kith.chat.ChatHandler;
import dev.kith.chat.Chats;
import dev.kith.chat.Conversation;
import dev.kith.chat.Home;
import dev.kith.chat.HomeSection;
import dev.kith.chat.Inbox;
import dev.kith.chat.InboxWorker;
import dev.kith.checkin.Beginning;
import dev.kith.checkin.CheckinAnswered;
import dev.kith.checkin.CheckinCompleted;
import dev.kith.checkin.CheckinParts;
import dev.kith.clock.BusinessTime;
import dev.kith.clock.MachineTime;
import dev.kith.clock.Offset;
import dev.kith.clock.SettableOffset;
import dev.kith.clock.Tick;
import dev.kith.clock.Ticks;
import dev.kith.clock.TimeMachine;
import dev.kith.connectors.Connector;
import dev.kith.conversation.ConversationParts;
import dev.kith.conversation.InvitationDesk;
import dev.kith.courses.CourseDesk;
import dev.kith.courses.CoursesParts;
import dev.kith.courses.Pushed;
import dev.kith.delivery.CampaignId;
import dev.kith.delivery.Composer;
import dev.kith.delivery.Crew;
import dev.kith.delivery.DeliveryArrived;
import dev.kith.delivery.DeliveryNotSent;
import dev.kith.delivery.DeliveryParts;
import dev.kith.delivery.SendingSwitch;
import dev.kith.delivery.Sendings;
import dev.kith.digest.DigestParts;
import dev.kith.facts.FactLog;
import dev.kith.facts.FactType;
import dev.kith.hello.Hello;
import dev.kith.hello.HelloParts;
import dev.kith.indicators.IndicatorsParts;
import dev.kith.insights.Insights;
import dev.kith.introduction.IntroductionParts;
import dev.kith.introduction.Pairing;
import dev.kith.introduction.Told;
import dev.kith.joining.JoiningParts;
import dev.kith.journey.Deaths;
import dev.kith.journey.JourneyDesk;
import dev.kith.journey.JourneyParts;
import dev.kith.learn.LearnParts;
import dev.kith.lms.CourseNames;
import dev.kith.lms.CourseSystem;
import dev.kith.lms.Forwarding;
import dev.kith.lms.LmsParts;
import dev.kith.lms.ObedientConnector;
import dev.kith.loop.LoopDesk;
import dev.kith.loop.LoopParts;
import dev.kith.loop.Stewards;
import dev.kith.meeting.MeetingParts;
import dev.kith.meeting.MentorMet;
import dev.kith.meeting.PeopleMet;
import dev.kith.mentorship.MeetingAccepted;
import dev.kith.mentorship.MentorshipParts;
import dev.kith.nudge.CourseCompleted;
import dev.kith.nudge.NudgeOpened;
import dev.kith.nudge.NudgeParts;
import dev.kith.nudge.NudgeReacted;
import dev.kith.nudge.NudgeTried;
import dev.kith.nudge.Progress;
import dev.kith.nudge.QuizAnswered;
import dev.kith.nudge.QuizRecalled;
import dev.kith.pack.PackParts;
import dev.kith.people.Attributes;
import dev.kith.people.Directory;
import dev.kith.people.People;
import dev.kith.people.PeopleParts;
import dev.kith.people.Person;
import dev.kith.people.PersonId;
import dev.kith.people.Roll;
import dev.kith.privacy.PrivacyParts;
import dev.kith.prompts.Catalog;
import dev.kith.redis.Lease;
import dev.kith.redis.Partition;
import dev.kith.redis.Redis;
import dev.kith.redis.Steps;
import dev.kith.redis.TestRedis;
import dev.kith.reflection.ReflectionParts;
import dev.kith.release.Aftermath;
import dev.kith.release.ReleaseParts;
import dev.kith.reply.ReplyDesk;
import dev.kith.reply.ReplyParts;
import dev.kith.results.ResultsParts;
import dev.kith.scim.ScimParts;
import dev.kith.signals.FindingsDesk;
import dev.kith.signals.SignalsParts;
import dev.kith.source.SourceParts;
import dev.kith.ties.TiesParts;
import dev.kith.trial.TrialParts;
import dev.kith.trial.Trials;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole house without Spring, for stories: a settable clock, a platform and a learning system in memory, everything
 * else real. "A day later" does all that falls due on the way.
 */
public final class Workplace implements AutoCloseable {

    /** A Monday, six in the morning in UTC. */
    public static final Instant START = Instant.parse("2026-01-05T06:00:00Z");

    private static final Lease LEASE = new Lease(Duration.ofMinutes(30));

    private final Pairing pairing;
    private final MentorshipParts mentorship;
    private final Told told;
    private final Redis redis;
    private final Ground ground;
    private final Platforms platforms;
    private final ObedientConnector connector = new ObedientConnector();
    private final TimeMachine machine;
    private final BusinessTime time;
    private final CampaignParts campaigns;
    private final LmsParts lms;
    private final BiFunction<Connector, MachineTime, LmsParts> forwardingTo;
    private final PackParts packs;
    private final Tick certificates;
    private final Inbox inbox;
    private final Conversation conversation;
    private final DeliveryParts delivery;
    private final ReleaseParts release;
    private final Beginning beginning;
    private final LoopDesk loop;
    private final SignalsParts signals;
    private final Aftermath completing;
    private final ReplyDesk replies;
    private final InvitationDesk invitations;
    private final Papers papers;
    private final Repairs repairs;
    private final DryRun dryRun;
    private final List<Object> holders;
    private final FactLog facts;
    private final People store;
    private final Roll roll;
    private final Directory directory;
    private final Home home;
    private final Hello hello;
    private final JourneyDesk journeys;
    private final Trials trials;
    private final IndicatorsParts indicators;
    private final TiesParts ties;
    private final CoursesParts courses;
    private Duration down = Duration.ZERO;
    private final AtomicInteger events = new AtomicInteger();

    /** What outlives a restart, the version of the hello that is said, and what there is to say. */
    private record Ground(
            Redis redis,
            Offset offset,
            Platforms platforms,
            String hello,
            Catalog catalog,
            Deaths deaths,
            Crew crew,
            HelpContacts help,
            Attributes declared,
            AtomicBoolean followed,
            List<CourseSystem> schools) {

        Ground(Redis redis, Platforms platforms, Catalog catalog, Crew crew) {
            this(
                    redis,
                    new SettableOffset(),
                    platforms,
                    "v1",
                    catalog,
                    new Deaths(),
                    crew,
                    AttentionParts.help(),
                    new Attributes(List.of()),
                    new AtomicBoolean(),
                    List.of());
        }

        Ground reading(String otherHello, Catalog otherCatalog) {
            return new Ground(
                    redis,
                    offset,
                    platforms,
                    otherHello,
                    otherCatalog,
                    deaths,
                    crew,
                    help,
                    declared,
                    followed,
                    schools);
        }

        Ground helpedBy(HelpContacts others) {
            return new Ground(
                    redis, offset, platforms, hello, catalog, deaths, crew, others, declared, followed, schools);
        }

        Ground declaring(Attributes attributes) {
            return new Ground(
                    redis, offset, platforms, hello, catalog, deaths, crew, help, attributes, followed, schools);
        }

        Ground learningFrom(List<CourseSystem> others) {
            return new Ground(redis, offset, platforms, hello, catalog, deaths, crew, help, declared, followed, others);
        }
    }

    /** The connector of all stories, and those with courses where a story has some. */
    private record Connected(CourseNames courses) implements Destination {

        @Override
        public Set<String> names() {
            return Set.of("xapi");
        }

        @Override
        public Optional<Activity.Fault> courseFault(String course) {
            return courses.fault(course);
        }
    }

    /** What is done only where a story is about it. */
    private record Wanted(Tick tick, AtomicBoolean isWanted) implements Tick {

        @Override
        public String name() {
            return tick.name();
        }

        @Override
        public Optional<Instant> next(Instant now) {
            return isWanted.get() ? tick.next(now) : Optional.empty();
        }

        @Override
        public boolean unsettled(Instant now) {
            return isWanted.get() && tick.unsettled(now);
        }

        @Override
        public int run(Instant now) {
            return isWanted.get() ? tick.run(now) : 0;
        }
    }

    /** The platforms, and in which order the organisation wants people written to. */
    private record Platforms(List<FakeChat> all, List<String> order) {}

    private Workplace(Ground start, boolean known, Person... people) {
        this.ground = start;
        this.redis = start.redis();
        this.platforms = start.platforms();
        var offset = start.offset();
        MachineTime clock = () -> START.plus(down);
        this.time = new BusinessTime(clock, offset);
        platforms.all().forEach(chat -> chat.goesBy(time));
        var json = JsonMapper.builder().build();
        var vault = TestRedis.vault();
        var chats = new Chats(List.copyOf(platforms.all()));
        this.store = PeopleParts.store(redis, vault, json);
        store.save(List.of(people));
        this.roll = new Roll(store, clock);
        roll.refresh();
        this.directory = PeopleParts.directory(roll, chats, platforms.order(), redis, clock);
        var audiences = PeopleParts.audiences(start.declared());
        var words = PeopleParts.sealedWords(redis, vault, json);
        var facts = new FactLog(
                redis,
                json,
                List.of(
                        new FactType(CheckinAnswered.class),
                        new FactType(CheckinCompleted.class),
                        new FactType(NudgeReacted.class),
                        new FactType(QuizAnswered.class),
                        new FactType(NudgeTried.class),
                        new FactType(CourseCompleted.class),
                        new FactType(QuizRecalled.class),
                        new FactType(NudgeOpened.class),
                        new FactType(ProgrammeJoined.class),
                        new FactType(MeetingAccepted.class),
                        new FactType(MentorMet.class),
                        new FactType(PackPassed.class),
                        new FactType(PeopleMet.class),
                        new FactType(DeliveryArrived.class),
                        new FactType(DeliveryNotSent.class)));
        var out = new DeliveryParts.Ground(redis, vault, facts, LEASE, start.crew());
        var deliveries = DeliveryParts.deliveries(out);
        var kept = CampaignParts.campaigns(redis, clock);
        var sendings = DeliveryParts.sendings(redis);
        var recents = DeliveryParts.recents(redis);
        var activities = new CheckinParts.Ground(kept, deliveries, sendings, directory, start.catalog());
        var consents = PrivacyParts.consents(redis);
        var bringers = new ArrayList<Bringer>();
        var afterwards = MeetingParts.Stores.in(redis, vault, facts, LEASE);
        var introduction = IntroductionParts.of(
                activities,
                new IntroductionParts.Around(
                        audiences, chats, consents, DeliveryParts.time(), () -> bringers, afterwards.afterwards()),
                redis,
                time);
        this.pairing = introduction.pairing();
        this.told = introduction.told();
        this.courses =
                new CoursesParts(new CoursesParts.Stores(redis, vault, facts, time::instant, LEASE), start.schools());
        Progress progress = courses.progress();
        var owners = new ArrayList<StepOwner>();
        var trial = TrialParts.of(activities, () -> owners, consents, time);
        var journey = JourneyParts.of(
                activities,
                new JourneyParts.Around(
                        new JourneyParts.Stores(redis, clock),
                        audiences,
                        introduction.companions(),
                        () -> owners,
                        progress,
                        start.deaths()),
                DeliveryParts.time(),
                time);
        bringers.add(journey.bringer());
        this.mentorship = MentorshipParts.of(
                new MentorshipParts.Around(
                        activities,
                        introduction,
                        consents,
                        DeliveryParts.time(),
                        ApartParts.store(redis),
                        JoiningParts.parts(redis, consents)),
                redis,
                vault,
                time);
        var meeting = MeetingParts.of(
                activities,
                afterwards,
                new MeetingParts.Around(introduction, bringers, consents, recents, DeliveryParts.time()),
                time);
        this.release = ReleaseParts.of(redis, vault);
        var results = ResultsParts.of(activities, release);
        var loop = LoopParts.of(activities, release, results, List.of("ana@kith.example", "ben@kith.example"), time);
        this.loop = loop.desk();
        var admins = List.of("ana@kith.example", "ben@kith.example");
        var proposed = new SignalsParts.Store(redis, vault);
        var watch = LmsParts.watch(
                Stream.concat(Stream.of(connector), start.schools().stream().map(CourseSystem::connector))
                        .toList(),
                new LmsParts.Log(redis, facts, time::instant, LEASE),
                activities.deliveries(),
                new Stewards(directory, admins));
        var reply = ReplyParts.of(
                activities, release, results, new ReplyParts.Around(chats, consents, DeliveryParts.time(), time));
        this.replies = reply.desk();
        var talks = ConversationParts.of(activities, release, results, time);
        this.invitations = talks.desk();
        var insights = new Insights(release.rounds(), release.releases());
        this.papers = new Papers(insights, loop.desk(), results.words());
        var kinds = new ArrayList<Activity>();
        var checkin = CheckinParts.of(
                activities,
                List.of(journey.bringer()),
                recents,
                new CheckinParts.Kept(
                        redis,
                        vault,
                        new CheckinParts.Rounds(
                                release,
                                () -> CampaignParts.invited(kinds, directory, audiences),
                                List.of(loop.note())),
                        start.help(),
                        new CheckinParts.Told(start.declared(), words)),
                time);
        this.beginning = checkin.owner().beginning();
        var packed = new PackParts.Stores(redis, vault, facts, LEASE);
        var chosen = LearnParts.Kinds.of(activities, time);
        var around = new NudgeParts.Around(redis, vault, facts, consents, recents, progress);
        var awarded = new CertificateParts.Store(redis, vault, facts, LEASE);
        var nudge = NudgeParts.of(
                activities,
                List.of(journey.bringer(), packed.bringer(start.catalog()), chosen.bringer()),
                around,
                time);
        this.packs = PackParts.of(
                activities,
                nudge,
                packed,
                new PackParts.Around(audiences, progress, awarded.certificates()),
                new PackParts.Clocks(time, clock));
        var certificate = CertificateParts.of(
                activities,
                awarded,
                new CertificateParts.Around(nudge.known(), packs.quizzes(), recents, consents),
                time);
        owners.addAll(List.of(nudge.writer(), checkin.owner().steps(), introduction.steps()));
        var all = Stream.concat(
                        Stream.of(
                                checkin.activity(),
                                journey.activity(),
                                packs.activity(),
                                introduction.activity(),
                                trial.activity()),
                        chosen.activities().stream())
                .toList();
        kinds.addAll(all);
        var stillDue = CampaignParts.stillDue(kept, all, directory, audiences);
        var hello = HelloParts.of(new HelloParts.Ground(directory, deliveries, consents, recents), time, start.hello());
        this.hello = hello.hello();
        if (known) {
            hello.hello().wasSaidTo(Stream.of(people).map(Person::id).toList());
        }
        var joining = JoiningParts.of(activities, new JoiningParts.Around(redis, audiences, consents, recents), time);
        var lastLine = AttentionParts.lastLine(recents, consents, time);
        var digest = DigestParts.of(
                activities,
                new DigestParts.Of(release, results, insights, loop.desk()),
                recents,
                DeliveryParts.time(),
                time);
        var asked = CertificateParts.Beside.of(start.catalog(), time);
        this.campaigns = CampaignParts.of(
                kept,
                all,
                new CampaignParts.Around(
                        directory,
                        audiences,
                        start.declared(),
                        start.deaths().of(deliveries),
                        List.of(hello.hello(), lastLine.forerunner()),
                        time,
                        redis,
                        Stream.concat(
                                        checkin.preconditions().stream(),
                                        Stream.of(proposed.undecided(), asked.answerable(checkin::preconditions)))
                                .toList()),
                new Connected(courses.names()));
        this.signals = SignalsParts.of(
                activities,
                release,
                new SignalsParts.Around(
                        campaigns.desk(), campaigns.progress(), audiences, admins, Set.of("recruitment")),
                start.declared(),
                time);
        var composers = Stream.of(
                        reply.composers().stream(),
                        talks.composers().stream(),
                        Stream.of(
                                joining.composer(),
                                hello.composer(),
                                lastLine.composer(),
                                checkin.owner().composer(),
                                journey.composer(),
                                packs.composer(),
                                trial.composer(),
                                introduction.composer(),
                                mentorship.composer(),
                                meeting.composer(),
                                results.composer(),
                                loop.composer(),
                                digest.composer(),
                                certificate.composer(),
                                watch.composer()),
                        signals.composers().stream(),
                        chosen.composers(nudge).stream())
                .<Composer>flatMap(some -> some)
                .toList();
        this.delivery = DeliveryParts.of(
                out,
                new DeliveryParts.Around(directory, chats, composers, new DeliveryParts.Clocks(clock, time)),
                new DeliveryParts.Rules(
                        List.of(
                                stillDue,
                                hello.gate(),
                                loop.gate(),
                                mentorship.gate(),
                                AttentionParts.gate(campaigns.ahead().wishes())),
                        AttentionParts.foot()));
        this.trials = trial.trials(campaigns.desk(), campaigns.planning());
        var learn = LearnParts.of(
                activities,
                nudge,
                chosen,
                new LearnParts.Around(
                        campaigns.desk(),
                        campaigns.planning(),
                        new LearnParts.Own(journey.own(campaigns.desk(), campaigns.onward()), trials),
                        new LearnParts.Stores(redis, recents, consents),
                        new LearnParts.Clocks(time, DeliveryParts.time())));
        this.indicators = IndicatorsParts.of(
                new IndicatorsParts.Around(redis, vault, directory, consents),
                List.of(LearnParts.deed(sendings), nudge.deed(sendings), introduction.deed()),
                nudge.proofs(around));
        this.ties = TiesParts.of(
                new TiesParts.Around(redis, vault, directory, consents),
                new TiesParts.Told(kept, IntroductionParts.rounds(redis), mentorship.lines(), afterwards.encounters()),
                new TiesParts.Own(start.declared(), words),
                time);
        var reflection = ReflectionParts.of(activities, time);
        var about = AboutParts.of(
                new AboutParts.Ground(directory, consents, recents),
                new AboutParts.Told(start.declared(), words),
                DeliveryParts.time(),
                time);
        var apart = ApartParts.of(redis, directory, recents);
        var attention = AttentionParts.of(
                new AttentionParts.Ground(directory, deliveries, DeliveryParts.snoozes(out), recents, consents),
                composers,
                campaigns.ahead().explained(),
                Stream.of(
                                nudge.spoken(),
                                List.of(
                                        learn.spoken(),
                                        checkin.open().spoken(),
                                        introduction.spoken(),
                                        mentorship.spoken(),
                                        reflection.spoken(),
                                        digest.spoken(),
                                        apart.spoken()),
                                about.spoken(),
                                joining.spoken())
                        .<Spoken>flatMap(List::stream)
                        .toList(),
                time);
        this.home = new Home(Stream.of(
                        attention.home(),
                        nudge.home(),
                        List.of(
                                checkin.open().section(),
                                introduction.home(),
                                certificate.home(),
                                campaigns.lately(sendings)),
                        List.of(courses.section(directory)),
                        about.home())
                .<HomeSection>flatMap(List::stream)
                .toList());
        this.repairs = CampaignParts.repairs(deliveries, delivery.amendments(), directory, time);
        this.dryRun = campaigns.dryRun(delivery);
        var answered = DeliveryParts.answered(out);
        this.holders = Stream.of(
                        SourceParts.holders(redis, store),
                        ScimParts.holders(redis, vault, directory, clock),
                        PrivacyParts.holders(redis, signals.rest().audit()),
                        release.holders(),
                        DeliveryParts.holders(out, directory),
                        List.of(checkin.held(answered), campaigns.sent(sendings)),
                        nudge.holders(answered, around),
                        journey.holders(redis),
                        IntroductionParts.holders(activities, redis),
                        meeting.holders(),
                        packed.holders(),
                        certificate.holders(),
                        LearnParts.holders(redis),
                        signals.rest().held(),
                        List.of(loop.rest().held(), reply.held(), talks.held(), mentorship.held()),
                        List.of(about.told(), words, apart.kept()),
                        joining.holders(),
                        DigestParts.holders(redis),
                        courses.holders(),
                        List.of(LmsParts.recalling(List.of(connector), redis)))
                .<Object>flatMap(List::stream)
                .toList();
        this.facts = facts;
        var said = new LmsParts.Said(checkin.answers(), nudge.answers(), awarded.certificates());
        this.forwardingTo = (other, machine) ->
                LmsParts.of(other, activities, said, new LmsParts.Log(redis, facts, machine, LEASE));
        this.lms = forwardingTo(connector, time::instant);
        this.inbox = new Inbox(redis, vault, json);
        this.conversation = new Conversation(
                chats,
                Stream.of(
                                checkin.handlers(),
                                nudge.handlers(),
                                learn.handlers(),
                                about.handlers(),
                                joining.handlers(),
                                List.of(
                                        hello.handler(),
                                        reflection.handler(),
                                        loop.rest().handler(),
                                        signals.rest().handler(),
                                        reply.handler(),
                                        talks.handler(),
                                        mentorship.handler(),
                                        meeting.handler(),
                                        digest.handler(),
                                        apart.handler(),
                                        certificate.handler(),
                                        attention.cards(),
                                        attention.words(),
                                        attention.pace(),
                                        PeopleParts.news(directory)))
                        .<ChatHandler>flatMap(List::stream)
                        .toList(),
                home,
                duration -> {});
        var ticks = new ArrayList<Tick>();
        ticks.add(campaigns.planner());
        ticks.add(campaigns.ahead().tick());
        ticks.add(joining.tick(activities, campaigns.planning()));
        this.journeys = journey.desk(campaigns.onward());
        ticks.addAll(journey.ticks(facts, campaigns.onward(), LEASE, start.crew()));
        ticks.addAll(delivery.ticks());
        ticks.addAll(courses.ticks(activities, nudge.nudges(), new CoursesParts.Around(kept, all, campaigns.onward())));
        ticks.add(new InboxWorker(inbox, LEASE, conversation, Runnable::run, 64));
        ticks.add(release.rewriting());
        this.completing = checkin.completing(DeliveryParts.errands(out), release.answers(), facts);
        ticks.add(release.closing(
                checkin.arrivals(DeliveryParts.errands(out)),
                List.of(
                        checkin.unmarking(DeliveryParts.answerMarks(out)),
                        completing,
                        results.telling(),
                        loop.rest().aftermath(),
                        signals.rest().proposing())));
        ticks.addAll(loop.rest().ticks());
        ticks.add(reply.tick());
        ticks.add(talks.tick());
        ticks.add(mentorship.tick());
        ticks.add(new Steps(redis, LEASE.length(), List.of(mentorship.steps())));
        ticks.add(new Wanted(meeting.following(), start.followed()));
        ticks.add(lms.forwarder());
        ticks.add(watch.tick());
        ticks.add(packs.listening());
        this.certificates = certificate.granting();
        ticks.add(certificates);
        ticks.add(asked.asking(campaigns.desk()));
        ticks.add(learn.telling());
        ticks.add(digest.monthly());
        this.machine = new TimeMachine(time, offset, new Ticks(ticks), () -> TestRedis.age(redis), List.of());
    }

    /** A workplace with these people, on an empty store. */
    public static Workplace of(Person... people) {
        return on(TestRedis.Mode.ALONE, people);
    }

    /** The same on a Redis that is run in this way. */
    public static Workplace on(TestRedis.Mode mode, Person... people) {
        return new Workplace(begun(mode), true, people);
    }

    /** A workplace with these people, who have not had their hello. */
    public static Workplace ofStrangers(TestRedis.Mode mode, Person... people) {
        return new Workplace(begun(mode), false, people);
    }

    /** A workplace on a server of its own. */
    public static Workplace over(Redis redis, Person... people) {
        var one = new Platforms(List.of(new FakeChat()), List.of());
        return new Workplace(new Ground(redis, one, TestCatalog.SHIPPED, Crew.alone()), true, people);
    }

    /** A workplace with a catalogue of its own. */
    public static Workplace reading(Catalog catalog, Person... people) {
        return reading(TestRedis.Mode.ALONE, catalog, people);
    }

    /** The same beside learning systems with courses. */
    public static Workplace learningFrom(List<CourseSystem> schools, Catalog catalog, Person... people) {
        return new Workplace(begun(TestRedis.Mode.ALONE, catalog).learningFrom(schools), true, people);
    }

    /** The same on a Redis that is run in this way. */
    public static Workplace reading(TestRedis.Mode mode, Catalog catalog, Person... people) {
        return new Workplace(begun(mode, catalog), true, people);
    }

    /** A workplace with a catalogue of its own, in which many things are carried at once. */
    public static Workplace ofMany(Catalog catalog, Crew crew, Person... people) {
        return new Workplace(begun(TestRedis.Mode.ALONE, catalog, crew), true, people);
    }

    /** A workplace that has Slack and Teams, in this order where the organisation cares; everybody is on both. */
    public static Workplace onTwoPlatforms(TestRedis.Mode mode, List<String> order, Person... people) {
        var two = new Platforms(List.of(new FakeChat("slack"), new FakeChat("teams")), order);
        return new Workplace(new Ground(TestRedis.empty(mode), two, TestCatalog.SHIPPED, Crew.alone()), true, people);
    }

    private static Ground begun(TestRedis.Mode mode) {
        return begun(mode, TestCatalog.SHIPPED);
    }

    private static Ground begun(TestRedis.Mode mode, Catalog catalog) {
        return begun(mode, catalog, Crew.alone());
    }

    private static Ground begun(TestRedis.Mode mode, Catalog catalog, Crew crew) {
        var one = new Platforms(List.of(new FakeChat()), List.of());
        return new Ground(TestRedis.empty(mode), one, catalog, crew);
    }

    /** A workplace that has fields of its own. */
    public static Workplace declaring(TestRedis.Mode mode, Attributes attributes, Person... people) {
        return new Workplace(begun(mode).declaring(attributes), true, people);
    }

    /** A workplace whose people can turn to these. */
    public static Workplace helpedBy(HelpContacts help, Catalog catalog, Person... people) {
        return new Workplace(begun(TestRedis.Mode.ALONE, catalog).helpedBy(help), true, people);
    }

    /** The same workplace, started again with another hello. */
    public Workplace withHello(String version) {
        return new Workplace(ground.reading(version, ground.catalog()), false);
    }

    /** The same workplace, started again after its process ended. */
    public Workplace again() {
        return withHello(ground.hello());
    }

    /** The same workplace, started again with another catalogue. */
    public Workplace readingNow(Catalog catalog) {
        return new Workplace(ground.reading(ground.hello(), catalog), false);
    }

    /** The process ends when it meets this point of going on with a journey for the {@code nth} time. */
    public Workplace diesAt(Deaths.Point point, int nth) {
        ground.deaths().dieAt(point, nth);
        return this;
    }

    /** What comes after an introduction comes, too: in other stories introductions are the end of it. */
    public Workplace followsIntroductions() {
        ground.followed().set(true);
        return this;
    }

    /** Writes a campaign and starts it. */
    public Workplace runs(String yaml) {
        var id = new CampaignId(yaml.lines()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring(4)
                .strip());
        desk().write(id, id + ".yml", yaml.getBytes(StandardCharsets.UTF_8));
        desk().start(id);
        later(Duration.ZERO);
        return this;
    }

    /** Lets business time pass, doing all that falls due on the way. */
    public Workplace later(TemporalAmount amount) {
        machine.advance(amount);
        return this;
    }

    /** Somebody is new here, or another than before. */
    public Workplace hears(Person... changed) {
        store.save(List.of(changed));
        roll.refresh();
        return this;
    }

    /** They are in the directory no more. */
    public Workplace loses(String... people) {
        store.letGo(Stream.of(people).map(PersonId::new).toList());
        roll.refresh();
        return this;
    }

    /** The same of people who have had their hello. */
    public Workplace knows(Person... changed) {
        hello.wasSaidTo(Stream.of(changed).map(Person::id).toList());
        return hears(changed);
    }

    /** Somebody says of themselves which role they would like to try. */
    public Workplace wouldTry(String person, String role) {
        directory.change(new PersonId(person), own -> own.withRole(Optional.of(role)));
        return this;
    }

    /** A learning system tells by itself that somebody completed a course. */
    public Workplace completes(String person, String course) {
        courses().tell(new PersonId(person), course, new Pushed(now(), null, null));
        return this;
    }

    /** No node is there for a while: nothing is done meanwhile, and nothing of what falls due. */
    public Workplace isDown(Duration outage) {
        String alive = new Partition(0).key("alive");
        long last = Long.parseLong(redis.jedis().get(alive));
        redis.jedis().set(alive, String.valueOf(last - outage.toMillis()));
        down = down.plus(outage);
        return this;
    }

    /** Looks after what the store may have lost; in the application that is done every few seconds. */
    public Workplace looksAfterTheStore() {
        campaigns.auditPass().run(now());
        return this;
    }

    /** Rounds of check-ins that are not named, and what was released of them. */
    public ReleaseParts release() {
        return release;
    }

    /** What tells learning systems who took part in such a round, where its campaign says so. */
    public Aftermath completing() {
        return completing;
    }

    /** Begins rounds that nobody gets a card of. */
    public Beginning beginning() {
        return beginning;
    }

    /** Where it is said what comes of such rounds; Ana and Ben, where they are there, run Kith. */
    public LoopDesk loop() {
        return loop;
    }

    /** What figures propose to look at. */
    /** What released figures say. */
    public Insights insights() {
        return new Insights(release.rounds(), release.releases());
    }

    public SignalsParts signals() {
        return signals;
    }

    public FindingsDesk findings() {
        return signals.findings();
    }

    /** Where comments of such rounds are replied to. */
    public ReplyDesk replies() {
        return replies;
    }

    /** Where those who were asked are invited to a conversation. */
    public InvitationDesk invitations() {
        return invitations;
    }

    /** What of such rounds goes on paper. */
    public Papers papers() {
        return papers;
    }

    /** Whatever holds something of people. */
    public List<Object> holders() {
        return holders;
    }

    public FactLog facts() {
        return facts;
    }

    /** The store of people. */
    public People people() {
        return store;
    }

    public BusinessTime time() {
        return time;
    }

    public DryRun dryRun() {
        return dryRun;
    }

    public Repairs repairs() {
        return repairs;
    }

    /** The switch that holds all sending. */
    public SendingSwitch sending() {
        return delivery.sending();
    }

    public Redis redis() {
        return redis;
    }

    public Employee person(String id) {
        return new Employee(this, chat(), id);
    }

    public Instant now() {
        return time.instant();
    }

    public FakeChat chat() {
        return platforms.all().getFirst();
    }

    public FakeChat chat(String platform) {
        return platforms.all().stream()
                .filter(chat -> chat.platform().equals(platform))
                .findFirst()
                .orElseThrow();
    }

    public Forwarding forwarding() {
        return lms.forwarding();
    }

    public ObedientConnector connector() {
        return connector;
    }

    /** Who is told of each other. */
    public Told told() {
        return told;
    }

    /** Who would be found for whom. */
    public MentorshipParts mentorship() {
        return mentorship;
    }

    public Pairing pairing() {
        return pairing;
    }

    public CampaignDesk desk() {
        return campaigns.desk();
    }

    public dev.kith.campaign.Progress.Counts progress(String campaign) {
        return campaigns.progress().of(desk().find(new CampaignId(campaign)).orElseThrow());
    }

    /** Up to a hundred deliveries of a campaign, as an admin sees them. */
    public List<DeliveryList.Item> deliveries(String campaign) {
        var kept = desk().find(new CampaignId(campaign)).orElseThrow();
        return campaigns.list().page(kept, 100, "").items();
    }

    public Directory directory() {
        return directory;
    }

    /** What people do by themselves; it is counted when a story asks for it. */
    public TiesParts ties() {
        return ties;
    }

    public IndicatorsParts indicators() {
        return indicators;
    }

    public CourseDesk courses() {
        return courses.desk(time);
    }

    public Trials trials() {
        return trials;
    }

    /** The campaigns of what somebody was sent lately, as it is remembered; the latest first. */
    public List<String> sentLately(String person) {
        return DeliveryParts.sendings(redis).sentTo(new PersonId(person), Sendings.KEPT).stream()
                .map(sending -> sending.delivery().errand().campaign().value())
                .toList();
    }

    public JourneyDesk journeys() {
        return journeys;
    }

    public CampaignParts campaigns() {
        return campaigns;
    }

    /** The same facts, carried to another system of the same name. */
    public LmsParts forwardingTo(Connector other, MachineTime machine) {
        return forwardingTo.apply(other, machine);
    }

    public LmsParts lms() {
        return lms;
    }

    public PackParts packs() {
        return packs;
    }

    /** Gives certificates; of itself whenever time passes. */
    public Tick certificates() {
        return certificates;
    }

    /** All that is kept: each key with its value, as Redis would dump it. */
    public Map<String, String> kept() {
        return redis.jedis().keys("*").stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> HexFormat.of().formatHex(redis.jedis().dump(key))));
    }

    ZoneId zoneOf(String person) {
        return store.find(new PersonId(person)).orElseThrow().zone();
    }

    public Inbox inbox() {
        return inbox;
    }

    Home home() {
        return home;
    }

    Conversation conversation() {
        return conversation;
    }

    String nextEvent() {
        return ground.hello() + "-event-" + events.incrementAndGet();
    }

    @Override
    public void close() {
        redis.close();
    }
}
