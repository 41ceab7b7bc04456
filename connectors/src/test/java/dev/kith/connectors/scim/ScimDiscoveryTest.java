package dev.kith.connectors.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.exceptions.UnauthorizedException;
import com.unboundid.scim2.common.types.SchemaResource;
import jakarta.ws.rs.client.Client;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server tells of itself, as UnboundID's client reads it. */
class ScimDiscoveryTest {

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
    void asksForTheToken() {
        try (Client stranger = ForeignClient.http("a-guess")) {
            var service = new ScimService(stranger.target(foreign.base()));
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
}
