package dev.kith.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kith.TestCatalog;
import dev.kith.connectors.Connector;
import dev.kith.connectors.Place;
import dev.kith.outgoing.Outgoing;
import dev.kith.redis.TestRedis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.mock.env.MockEnvironment;

class ConnectingTest {

    private static final String ACADEMY = """
            kith:
              learning:
                xapi: {endpoint: '', key: '', secret: ''}
              connectors:
                - name: academy
                  kind: xapi
                  access: {endpoint: 'https://lrs.example/xapi', key: kith, secret: hush}
                  told: {people: id, kinds: [nudge]}
                  places:
                    - {of: 'nudge:delegate-the-outcome', course: 'https://lms.example/7', done: tried}
            """;

    @TempDir
    private Path folder;

    @Test
    void connectsWhatIsSetAndTellsItWhatItShouldBeTold() throws IOException {
        var one = connected(ACADEMY).getFirst();
        assertThat(one.connector().name()).isEqualTo("academy");
        assertThat(one.isBeyondThisMachine()).isTrue();
        assertThat(one.brief().byEmail()).isFalse();
        assertThat(one.brief().takes("checkin")).isFalse();
        assertThat(one.brief().mapped("nudge", "delegate-the-outcome"))
                .get()
                .isEqualTo(new Brief.Mapped(
                        "nudge",
                        "delegate-the-outcome",
                        Place.course("https://lms.example/7"),
                        new Brief.Done.Tried()));
        assertThat(one.brief().doneOf("another")).isEqualTo(new Brief.Done.Read());
    }

    @Test
    void connectsOneOfEachKindByEnvironmentAndSeveralBesides() throws IOException {
        var connected = connected("""
                kith:
                  learning:
                    xapi: {endpoint: 'http://127.0.0.1:9/xapi', key: kith, secret: hush}
                    export: {folder: '%s'}
                  connectors:
                    - {kind: xapi, told: {kinds: [checkin]}}
                    - {name: other, kind: export, access: {folder: '%s', format: jsonl}}
                """.formatted(folder, folder));
        assertThat(connected).extracting(one -> one.connector().name()).containsExactly("xapi", "other", "export");
        assertThat(connected).noneMatch(Connecting.Connected::isBeyondThisMachine);
        assertThat(connected.getFirst().brief().takes("nudge")).isFalse();
    }

    @Test
    void tellsAnEmailWhereASystemKnowsPeopleByNothingElse() throws IOException {
        var canvas = connected("""
                kith:
                  learning:
                    canvas: {url: 'https://canvas.example', token: hush}
                  connectors:
                    - {kind: canvas, told: {people: email}}
                """);
        assertThat(canvas).singleElement().matches(one -> one.brief().byEmail());
    }

    @Test
    void enrolsOnlyWhereTheOrganisationSaysSo() throws IOException {
        var all = new Connectors(connected("""
                kith:
                  learning:
                    moodle: {url: 'https://moodle.example', token: hush, enrol: ''}
                    canvas: {url: 'https://canvas.example', token: hush, enrol: true}
                """)).courseSystems();

        assertThat(all)
                .filteredOn(one -> one.enrolling().isPresent())
                .extracting(CourseSystem::name)
                .containsExactly("canvas");
        assertThat(all).allMatch(CourseSystem::isAsked);
        assertThatThrownBy(() -> connected("""
                kith:
                  learning:
                    moodle: {url: 'https://moodle.example', token: hush, enrol: maybe}
                """)).hasMessageContaining("enrol: maybe (valid: true, false)");
    }

    @ParameterizedTest
    @CsvSource({"local, xapi", "server, ''"})
    void keepsTheBuiltInReceiverBesideWhatIsConnectedInLocalModeAlone(String mode, String builtIn) throws IOException {
        var environment = new MockEnvironment().withProperty("kith.mode", mode);
        var all = new LmsConfiguration()
                .connectors(properties(ACADEMY), environment, making(), TestCatalog.SHIPPED)
                .connectors();
        assertThat(all)
                .extracting(Connector::name)
                .containsExactlyElementsOf(builtIn.isEmpty() ? List.of("academy") : List.of("academy", builtIn));
    }

    @Test
    void readsSecretsFromFilesOfTheirOwn() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "hush\n");
        assertThat(connected(ACADEMY.replace("secret: hush", "secret-file: " + secret)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name: academy       | name: Academy 1     | connectors[0].name: “Academy 1” is not known (valid: small letters
                    kind: xapi          | kind: scorm         | connectors[0].kind: “scorm” is not known (valid: xapi
                    key: kith,          | ''                  | connectors[0].access.key: is missing (valid: a value, or key-file
                    secret: hush        | sekret: hush        | connectors[0].access.sekret: a connector of kind xapi has no such thing (valid: endpoint, key, secret, version
                    secret: hush        | secret-file: /none  | connectors[0].access.secret-file: /none cannot be read
                    https://lrs         | ftp://lrs           | endpoint: must be an http or https address
                    people: id          | people: nickname    | connectors[0].told.people: nickname (valid: id, as no e-mail is told to one of kind xapi)
                    kinds: [nudge]      | kinds: [nudges]     | connectors[0].told.kinds: “nudges” is not known (valid: checkin, introduction, nudge, pack)
                    nudge:delegate      | nudge delegate      | places[0].of: “nudge delegate-the-outcome” is not known (valid: nudge:<id>
                    nudge:delegate-the-outcome | pack:delegate-the-outcome | places[0].of: the catalogue has no delegate-the-outcome (valid: the id of a prompt or pack)
                    the-outcome         | something           | places[0].of: the catalogue has no delegate-something
                    done: tried         | done: sent          | places[0].done: “sent” is not known (valid: read, tried, passed)
                    """)
    void namesThePlaceOfEveryProblemAndWhatWouldBeValid(String from, String to, String problem) {
        assertThat(ACADEMY).contains(from);
        assertThatThrownBy(() -> connected(ACADEMY.replace(from, to)))
                .isInstanceOf(ConnectorsRefused.class)
                .hasMessageContaining(problem)
                .hasMessageNotContaining("hush");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThatThrownBy(() -> connected(
                        ACADEMY.replace("done: tried", "done: sent").replace("people: id", "people: nickname")))
                .hasMessageContaining("done: “sent”")
                .hasMessageContaining("people: nickname");
    }

    private static List<Connecting.Connected> connected(String yaml) throws IOException {
        return Connecting.all(properties(yaml), making(), TestCatalog.SHIPPED);
    }

    private static ConnectorProperties properties(String yaml) throws IOException {
        var factory = new YamlPropertiesFactoryBean();
        factory.setResources(new InputStreamResource(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
        var binder = new Binder(new MapConfigurationPropertySource(factory.getObject()));
        return binder.bind("kith", ConnectorProperties.class).get();
    }

    private static Making making() {
        return new Making(
                TestRedis.vault(), () -> Instant.EPOCH, Outgoing.direct(), URI.create("https://kith.example"));
    }
}
