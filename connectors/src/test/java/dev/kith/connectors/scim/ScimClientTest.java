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
import com.unboundid.scim2.common.messages.SortOrder;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.EnterpriseUserExtension;
import com.unboundid.scim2.common.types.Manager;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** UnboundID's client, which nobody here wrote, over HTTP. */
class ScimClientTest {

    private ForeignClient foreign;
    private ScimService scim;

    @BeforeEach
    void start() throws IOException {
        foreign = new ForeignClient(new InMemoryScim(user -> user.timezone()
                .filter("Mars/Base"::equals)
                .map(zone -> new Written.Refused("timezone", "no such zone (valid: Europe/Berlin)"))));
        scim = foreign.scim();
    }

    @AfterEach
    void stop() {
        foreign.close();
    }

    @Test
    void leadsAUserFromTheFirstDayToTheLast() throws ScimException {
        UserResource ada = scim.create("Users", ada());
        assertThat(ada.getMeta().getLocation()).isEqualTo(URI.create(foreign.base() + "/Users/" + ada.getId()));
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
                .mapToObj(n -> foreign.user("user" + n))
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
    void refusesWhatHasChangedSince() throws ScimException {
        UserResource first = foreign.user("ada");
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
        UserResource ada = foreign.user("ada");
        assertThrows(
                NotModifiedException.class,
                () -> scim.retrieveRequest(ada).ifNoneMatch().invoke());
        scim.modifyRequest(ada).replaceValues("title", "Dr").invoke();
        assertThat(scim.retrieveRequest(ada).ifNoneMatch().invoke().getTitle()).isEqualTo("Dr");
    }

    @Test
    void saysWhatIsWrong() throws ScimException {
        foreign.user("ada");
        var taken = catchThrowableOfType(
                ResourceConflictException.class, () -> scim.create("Users", ForeignClient.userNamed("ADA")));
        assertThat(taken.getScimError().getScimType()).isEqualTo("uniqueness");
        assertThat(taken.getScimError().getStatus()).isEqualTo(409);
        var zone = catchThrowableOfType(
                BadRequestException.class,
                () -> scim.create("Users", ForeignClient.userNamed("eve").setTimezone("Mars/Base")));
        assertThat(zone.getScimError().getScimType()).isEqualTo("invalidValue");
        assertThat(zone.getScimError().getDetail()).contains("timezone").contains("Europe/Berlin");
        assertThrows(NotImplementedException.class, () -> scim.retrieve(ScimService.ME_URI, UserResource.class));
    }

    private static UserResource ada() {
        return ForeignClient.userNamed("ada@kith.example")
                .setName(new Name().setGivenName("Ada").setFamilyName("Berg"))
                .setEmails(
                        new Email().setType("work").setValue("Ada@kith.example").setPrimary(true))
                .setPassword("never kept");
    }
}
