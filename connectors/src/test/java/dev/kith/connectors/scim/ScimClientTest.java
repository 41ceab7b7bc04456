package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.BadRequestException;
import com.unboundid.scim2.common.exceptions.NotImplementedException;
import com.unboundid.scim2.common.exceptions.NotModifiedException;
import com.unboundid.scim2.common.exceptions.PreconditionFailedException;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ResourceNotFoundException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.exceptions.UnauthorizedException;
import com.unboundid.scim2.common.messages.SortOrder;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Group;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Manager;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.SchemaResource;
import com.unboundid.scim2.common.types.UserResource;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.glassfish.jersey.client.ClientConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UnboundID's client, which nobody here wrote, over HTTP. */
class ScimClientTest {

    private ScimOverHttp server;
    private Client http;
    private ScimService scim;

    @BeforeEach
    void start() throws IOException {
        server = new ScimOverHttp(new InMemoryScim(user -> user.timezone()
                .filter("Mars/Base"::equals)
                .map(zone -> new Written.Refused("timezone", "no such zone (valid: Europe/Berlin)"))));
        http = client(ScimOverHttp.TOKEN);
        scim = new ScimService(http.target(server.base()));
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    @Test
    void leadsAUserFromTheFirstDayToTheLast() throws ScimException {
        UserResource ada = scim.create("Users", ada());
        assertThat(ada.getMeta().getLocation()).isEqualTo(URI.create(server.base() + "/Users/" + ada.getId()));
        assertThat(ada.getMeta().getCreated()).isNotNull();
        assertThat(ada.getPassword()).isNull();
        assertThat(scim.retrieve("Users", ada.getId(), UserResource.class)).isEqualTo(ada);

        ada.setDisplayName("Ada Berg");
        UserResource renamed = scim.replace(ada);
        assertThat(renamed.getDisplayName()).isEqualTo("Ada Berg");
        assertThat(renamed.getMeta().getVersion()).isNotEqualTo(ada.getMeta().getVersion());

        UserResource left = scim.modifyRequest(renamed)
                .replaceValues("active", false)
                .ifMatch()
                .invoke();
        assertThat(left.getActive()).isFalse();
        assertThat(scim.retrieve(left).getActive()).isFalse();

        scim.delete(left);
        assertThrows(ResourceNotFoundException.class, () -> scim.retrieve("Users", ada.getId(), UserResource.class));
        assertThrows(ResourceNotFoundException.class, () -> scim.delete("Users", ada.getId()));
    }

    @Test
    void keepsWhatExtensionsSay() throws ScimException {
        UserResource sent = ada();
        sent.setExtension(new EnterpriseUserExtension()
                .setEmployeeNumber("7")
                .setDepartment("Sales")
                .setManager(new Manager().setValue("u9")));
        UserResource ada = scim.create("Users", sent);
        assertThat(ada.getSchemaUrns()).contains(Kind.USER.urn(), Kind.ENTERPRISE);
        var extension = ada.getExtension(EnterpriseUserExtension.class);
        assertThat(extension.getDepartment()).isEqualTo("Sales");
        assertThat(extension.getManager().getValue()).isEqualTo("u9");
        var found = scim.searchRequest("Users")
                .filter(Kind.ENTERPRISE + ":employeeNumber eq \"7\"")
                .invoke(UserResource.class);
        assertThat(found.getResources()).containsExactly(ada);
    }

    @Test
    void pagesThroughMany() throws ScimException {
        List<String> ids = IntStream.range(0, 25)
                .mapToObj(n -> user("user" + n))
                .map(UserResource::getId)
                .toList();
        var second = scim.searchRequest("Users")
                .page(11, 10)
                .sort("userName", SortOrder.DESCENDING)
                .invoke(UserResource.class);
        assertThat(second.getTotalResults()).isEqualTo(25);
        assertThat(second.getStartIndex()).isEqualTo(11);
        assertThat(second.getItemsPerPage()).isEqualTo(10);
        assertThat(second.getResources())
                .extracting(UserResource::getId)
                .containsExactlyElementsOf(ids.subList(10, 20));
        var posted = scim.searchRequest("Users")
                .filter("userName sw \"user1\"")
                .page(2, 5)
                .attributes("userName")
                .invokePost(UserResource.class);
        assertThat(posted.getTotalResults()).isEqualTo(11);
        assertThat(posted.getResources()).extracting(UserResource::getUserName).startsWith("user10");
        assertThat(posted.getResources()).extracting(UserResource::getActive).containsOnlyNulls();
    }

    @Test
    void leadsAGroup() throws ScimException {
        UserResource ada = user("ada");
        UserResource ben = user("ben");
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

    @Test
    void refusesWhatHasChangedSince() throws ScimException {
        UserResource first = user("ada");
        scim.modifyRequest(first).replaceValues("title", "Dr").invoke();
        assertThrows(
                PreconditionFailedException.class,
                () -> scim.modifyRequest(first)
                        .replaceValues("title", "Ms")
                        .ifMatch()
                        .invoke());
        first.setTitle("Ms");
        assertThrows(
                PreconditionFailedException.class,
                () -> scim.replaceRequest(first).ifMatch().invoke());
        assertThrows(
                PreconditionFailedException.class,
                () -> scim.deleteRequest(first)
                        .ifMatch(first.getMeta().getVersion())
                        .invoke());
        assertThat(scim.retrieve("Users", first.getId(), UserResource.class).getTitle())
                .isEqualTo("Dr");
    }

    @Test
    void saysThatNothingHasChanged() throws ScimException {
        UserResource ada = user("ada");
        assertThrows(
                NotModifiedException.class,
                () -> scim.retrieveRequest(ada).ifNoneMatch().invoke());
        scim.modifyRequest(ada).replaceValues("title", "Dr").invoke();
        assertThat(scim.retrieveRequest(ada).ifNoneMatch().invoke().getTitle()).isEqualTo("Dr");
    }

    @Test
    void saysWhatIsWrong() throws ScimException {
        user("ada");
        var taken = catchThrowableOfType(ResourceConflictException.class, () -> scim.create("Users", userNamed("ADA")));
        assertThat(taken.getScimError().getScimType()).isEqualTo("uniqueness");
        assertThat(taken.getScimError().getStatus()).isEqualTo(409);
        var zone = catchThrowableOfType(
                BadRequestException.class,
                () -> scim.create("Users", userNamed("eve").setTimezone("Mars/Base")));
        assertThat(zone.getScimError().getScimType()).isEqualTo("invalidValue");
        assertThat(zone.getScimError().getDetail()).contains("timezone").contains("Europe/Berlin");
        assertThrows(NotImplementedException.class, () -> scim.retrieve(ScimService.ME_URI, UserResource.class));
    }

    @Test
    void asksForTheToken() {
        try (Client stranger = client("a-guess")) {
            var service = new ScimService(stranger.target(server.base()));
            var refused = catchThrowableOfType(UnauthorizedException.class, service::getServiceProviderConfig);
            assertThat(refused.getScimError().getDetail()).contains("token");
        }
    }

    @Test
    void describesItself() throws ScimException {
        var config = scim.getServiceProviderConfig();
        assertThat(config.getPatch().isSupported()).isTrue();
        assertThat(config.getBulk().isSupported()).isFalse();
        assertThat(config.getEtag().isSupported()).isTrue();
        assertThat(config.getFilter().getMaxResults()).isEqualTo(ScimServer.LONGEST_PAGE);
        assertThat(config.getAuthenticationSchemes())
                .allSatisfy(scheme -> assertThat(scheme.isPrimary()).isTrue());
        assertThat(scim.getResourceTypes().getResources())
                .hasSize(2)
                .allSatisfy(
                        type -> assertThat(scim.getResourceType(type.getName())).isEqualTo(type));
        assertThat(scim.getSchemas().getResources())
                .extracting(SchemaResource::getId)
                .containsExactlyInAnyOrder(Kind.USER.urn(), Kind.ENTERPRISE, Kind.KITH, Kind.GROUP.urn());
        SchemaResource kith = scim.getSchema(Kind.KITH);
        assertThat(kith.getAttributes())
                .anySatisfy(one -> assertThat(one.getName()).isEqualTo("startDate"));
        assertThat(scim.getSchema(Kind.USER.urn()).getAttributes())
                .noneSatisfy(one -> assertThat(one.getName()).isEqualTo("password"));
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

    private UserResource user(String name) {
        try {
            return scim.create("Users", userNamed(name));
        } catch (ScimException e) {
            throw new AssertionError(e);
        }
    }

    private static UserResource ada() {
        return userNamed("ada@kith.example")
                .setName(new Name().setGivenName("Ada").setFamilyName("Berg"))
                .setEmails(
                        new Email().setType("work").setValue("Ada@kith.example").setPrimary(true))
                .setPassword("never kept");
    }

    private static UserResource userNamed(String name) {
        return new UserResource().setUserName(name).setActive(true);
    }

    private static Client client(String token) {
        ClientRequestFilter bearer = request -> request.getHeaders().putSingle("Authorization", "Bearer " + token);
        var config = new ClientConfig().connectorProvider((client, settings) -> new JdkConnector());
        return ClientBuilder.newClient(config).register(bearer);
    }
}
