package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ScimStore} promises. Uses nothing but what is public. */
public abstract class ScimStoreContract {

    private ScimStore store;

    /** A store in which nobody is kept. */
    protected abstract ScimStore emptyStore();

    /** Returns when all that follows from a write has been done. */
    protected void settle() {}

    @BeforeEach
    void startEmpty() {
        store = emptyStore();
    }

    @Test
    public void keepsWhatWasCreated() {
        Kept ada = user("ada");
        assertThat(ada.tree().json()).isEqualTo(userTree("ada").json());
        assertThat(ada.stamp().lastModified()).isEqualTo(ada.stamp().created());
        assertThat(store.find(Kind.USER, ada.id())).contains(ada);
        assertThat(store.find(Kind.GROUP, ada.id())).isEmpty();
    }

    @Test
    public void givesANameToOneOnlyWhateverItsCase() {
        user("Ada@kith.example");
        assertThat(store.create(draft(userTree("aDA@kith.example")))).isInstanceOf(Written.Taken.class);
        Kept other = user("other");
        assertThat(store.replace(other, draft(userTree("ADA@kith.example")))).isInstanceOf(Written.Taken.class);
        assertThat(store.find(Kind.USER, other.id())).contains(other);
        assertThat(store.page(Kind.USER, 0, 10).total()).isEqualTo(2);
    }

    @Test
    public void aUserAndAGroupMayHaveTheSameName() {
        user("sales");
        assertThat(group("sales").tree().name()).isEqualTo("sales");
        assertThat(store.create(draft(groupTree("SALES")))).isInstanceOf(Written.Taken.class);
    }

    @Test
    public void oneMaySpellTheOwnNameAnew() {
        Kept ada = user("ada");
        Kept now = done(store.replace(ada, draft(userTree("ADA"))));
        assertThat(now.tree().name()).isEqualTo("ADA");
        assertThat(store.lookUp(Kind.USER, ScimKey.NAME, "ada")).containsExactly(ada.id());
    }

    @Test
    public void aNameIsFreeAgainWhenItIsGivenUp() {
        Kept ada = user("ada");
        Kept ben = user("ben");
        done(store.replace(ada, draft(userTree("eve"))));
        done(store.remove(ben));
        settle();
        assertThat(user("ada").id()).isNotEqualTo(ada.id());
        assertThat(user("ben").id()).isNotEqualTo(ben.id());
    }

    @Test
    public void replacesOnlyWhatWasRead() {
        Kept ada = user("ada");
        Kept now = done(store.replace(ada, draft(userTree("eve"))));
        assertThat(now.id()).isEqualTo(ada.id());
        assertThat(now.stamp().version()).isNotEqualTo(ada.stamp().version());
        assertThat(now.stamp().created()).isEqualTo(ada.stamp().created());
        assertThat(store.replace(ada, draft(userTree("ida")))).isInstanceOf(Written.Changed.class);
        assertThat(store.remove(ada)).isInstanceOf(Written.Changed.class);
        assertThat(store.find(Kind.USER, ada.id())).contains(now);
    }

    @Test
    public void whatIsRemovedIsGoneForGood() {
        Kept ada = user("ada");
        assertThat(store.remove(ada)).isInstanceOf(Written.Done.class);
        settle();
        assertThat(store.remove(ada)).isInstanceOf(Written.Gone.class);
        assertThat(store.replace(ada, draft(userTree("ada")))).isInstanceOf(Written.Gone.class);
        assertThat(store.find(Kind.USER, ada.id())).isEmpty();
        assertThat(store.page(Kind.USER, 0, 10)).isEqualTo(new ScimStore.Page(List.of(), 0));
    }

    @Test
    public void findsInTheOrderAskedThoseWhoAreThere() {
        Kept ada = user("ada");
        Kept ben = user("ben");
        assertThat(store.find(Kind.USER, List.of(ben.id(), "nobody", ada.id()))).containsExactly(ben, ada);
        assertThat(store.find(Kind.USER, List.of())).isEmpty();
    }

    @Test
    public void looksUpByEveryKey() {
        Kept ada = user("Ada");
        Kept team = group("Team");
        assertThat(store.lookUp(Kind.USER, ScimKey.NAME, "ada")).containsExactly(ada.id());
        assertThat(store.lookUp(Kind.USER, ScimKey.EXTERNAL_ID, "X-Ada")).containsExactly(ada.id());
        assertThat(store.lookUp(Kind.USER, ScimKey.EXTERNAL_ID, "x-ada")).isEmpty();
        assertThat(store.lookUp(Kind.USER, ScimKey.EMAIL, "ada@work.example")).containsExactly(ada.id());
        assertThat(store.lookUp(Kind.USER, ScimKey.EMAIL, "ada@home.example")).containsExactly(ada.id());
        assertThat(store.lookUp(Kind.GROUP, ScimKey.NAME, "team")).containsExactly(team.id());
        assertThat(store.lookUp(Kind.GROUP, ScimKey.EXTERNAL_ID, "X-Team")).containsExactly(team.id());
    }

    @Test
    public void forgetsTheKeysThatOneNoLongerHas() {
        Kept ada = user("ada");
        Kept ben = user("ben");
        done(store.replace(ada, draft(new ScimTree(Kind.USER, "{\"userName\":\"eve\"}"))));
        done(store.remove(ben));
        settle();
        for (String name : List.of("ada", "ben")) {
            assertThat(store.lookUp(Kind.USER, ScimKey.NAME, name)).isEmpty();
            assertThat(store.lookUp(Kind.USER, ScimKey.EXTERNAL_ID, "X-" + name))
                    .isEmpty();
            assertThat(store.lookUp(Kind.USER, ScimKey.EMAIL, name + "@work.example"))
                    .isEmpty();
        }
    }

    @Test
    public void severalMayShareAnAddress() {
        var shared = "{\"userName\":\"%s\",\"emails\":[{\"value\":\"Desk@kith.example\"}]}";
        Kept one = done(store.create(draft(new ScimTree(Kind.USER, shared.formatted("one")))));
        Kept two = done(store.create(draft(new ScimTree(Kind.USER, shared.formatted("two")))));
        assertThat(store.lookUp(Kind.USER, ScimKey.EMAIL, "desk@kith.example"))
                .containsExactlyInAnyOrder(one.id(), two.id());
    }

    @Test
    public void pagesShowEachOnce() {
        var all = IntStream.range(0, 25).mapToObj(n -> user("user" + n).id()).toList();
        var seen = new ArrayList<String>();
        for (int from = 0; from < 30; from += 10) {
            ScimStore.Page page = store.page(Kind.USER, from, 10);
            assertThat(page.total()).isEqualTo(25);
            seen.addAll(page.ids());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
        assertThat(store.page(Kind.USER, 0, 0)).isEqualTo(new ScimStore.Page(List.of(), 25));
        assertThat(store.page(Kind.GROUP, 0, 10).total()).isZero();
    }

    @Test
    public void membersJoinAndLeave() {
        Kept ada = user("ada");
        Kept team = done(store.create(new Draft(groupTree("Team"), Set.of(ada.id(), "stranger"), Set.of())));
        settle();
        assertThat(store.members(team.id())).containsExactlyInAnyOrder(ada.id(), "stranger");
        assertThat(store.groupsOf(ada.id())).containsExactly(new ScimStore.Membership(team.id(), "Team"));
        Kept crew = done(store.replace(team, new Draft(groupTree("Crew"), Set.of(ada.id(), "x"), Set.of("stranger"))));
        settle();
        assertThat(store.members(crew.id())).containsExactlyInAnyOrder(ada.id(), "x");
        assertThat(store.groupsOf(ada.id())).containsExactly(new ScimStore.Membership(team.id(), "Crew"));
        done(store.replace(crew, new Draft(groupTree("Crew"), Set.of(), Set.of(ada.id(), "nobody"))));
        settle();
        assertThat(store.members(crew.id())).containsExactly("x");
        assertThat(store.groupsOf(ada.id())).isEmpty();
    }

    @Test
    public void whoIsRemovedLeavesAllGroups() {
        Kept ada = user("ada");
        Kept team = done(store.create(new Draft(groupTree("Team"), Set.of(ada.id(), "x"), Set.of())));
        settle();
        done(store.remove(ada));
        settle();
        assertThat(store.members(team.id())).containsExactly("x");
    }

    @Test
    public void aRemovedGroupHasNoMembers() {
        Kept ada = user("ada");
        Kept team = done(store.create(new Draft(groupTree("Team"), Set.of(ada.id()), Set.of())));
        settle();
        done(store.remove(team));
        settle();
        assertThat(store.members(team.id())).isEmpty();
        assertThat(store.groupsOf(ada.id())).isEmpty();
        assertThat(store.find(Kind.USER, ada.id())).isPresent();
    }

    @Test
    public void ofManyWhoWantANameOneGetsIt() throws Exception {
        var got = together(n -> store.create(draft(userTree(n % 2 == 0 ? "ada" : "ADA"))));
        assertThat(got).filteredOn(Written.Done.class::isInstance).hasSize(1);
        assertThat(got).filteredOn(Written.Taken.class::isInstance).hasSize(7);
    }

    @Test
    public void ofManyWhoReplaceTheSameOneDoes() throws Exception {
        Kept ada = user("ada");
        var got = together(n -> store.replace(ada, draft(userTree("ada" + n))));
        assertThat(got).filteredOn(Written.Done.class::isInstance).hasSize(1);
        assertThat(got).filteredOn(Written.Changed.class::isInstance).hasSize(7);
        String name = store.find(Kind.USER, ada.id()).orElseThrow().tree().name();
        assertThat(store.lookUp(Kind.USER, ScimKey.NAME, name)).containsExactly(ada.id());
    }

    private static List<Written> together(IntFunction<Written> write) throws Exception {
        var eight = IntStream.range(0, 8)
                .<Callable<Written>>mapToObj(n -> () -> write.apply(n))
                .toList();
        var got = new ArrayList<Written>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(eight)) {
                got.add(each.get());
            }
        }
        return got;
    }

    private Kept user(String name) {
        return done(store.create(draft(userTree(name))));
    }

    private Kept group(String name) {
        return done(store.create(draft(groupTree(name))));
    }

    private static Kept done(Written written) {
        assertThat(written).isInstanceOf(Written.Done.class);
        return ((Written.Done) written).kept();
    }

    private static Draft draft(ScimTree tree) {
        return new Draft(tree, Set.of(), Set.of());
    }

    private static ScimTree userTree(String name) {
        return new ScimTree(Kind.USER, """
                {"userName":"NAME","externalId":"X-NAME","active":true,
                 "emails":[{"type":"work","value":"NAME@work.example"},{"type":"home","value":"NAME@home.example"}]}
                """.replace("NAME", name));
    }

    private static ScimTree groupTree(String name) {
        return new ScimTree(Kind.GROUP, "{\"displayName\":\"NAME\",\"externalId\":\"X-NAME\"}".replace("NAME", name));
    }
}
