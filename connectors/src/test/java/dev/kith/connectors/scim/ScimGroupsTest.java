package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.types.Group;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.UserResource;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups, led by UnboundID's client. */
class ScimGroupsTest {

    private ForeignClient foreign;
    private ScimService scim;

    @BeforeEach
    void start() throws IOException {
        foreign = new ForeignClient(new InMemoryScim());
        scim = foreign.scim();
    }

    @AfterEach
    void stop() {
        foreign.close();
    }

    @Test
    void leadsAGroup() throws ScimException {
        UserResource ada = foreign.user("ada");
        UserResource ben = foreign.user("ben");
        GroupResource team =
                scim.create("Groups", new GroupResource().setDisplayName("Team").setMembers(member(ada)));
        assertThat(scim.retrieve("Users", ada.getId(), UserResource.class).getGroups())
                .extracting(Group::getValue)
                .containsExactly(team.getId());
        scim.modifyRequest(team)
                .addValues("members", new Member().setValue(ben.getId()))
                .invoke(Void.class);
        assertThat(members(team)).containsExactlyInAnyOrder(ada.getId(), ben.getId());
        scim.modifyRequest(team)
                .removeValues("members[value eq \"" + ada.getId() + "\"]")
                .invoke(Void.class);
        assertThat(members(team)).containsExactly(ben.getId());
        var without = scim.searchRequest("Groups")
                .filter("displayName eq \"TEAM\"")
                .excludedAttributes("members")
                .invoke(GroupResource.class);
        assertThat(without.getResources()).singleElement().satisfies(one -> {
            assertThat(one.getId()).isEqualTo(team.getId());
            assertThat(one.getMembers()).isNull();
        });
        scim.delete(ben);
        assertThat(members(team)).isEmpty();
        scim.delete("Groups", team.getId());
        assertThat(scim.searchRequest("Groups").invoke(GroupResource.class).getTotalResults())
                .isZero();
    }

    private List<String> members(GroupResource group) throws ScimException {
        List<Member> members =
                scim.retrieve("Groups", group.getId(), GroupResource.class).getMembers();
        return members == null
                ? List.of()
                : members.stream().map(Member::getValue).toList();
    }

    private static Member member(UserResource user) {
        return new Member().setValue(user.getId());
    }
}
