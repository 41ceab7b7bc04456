package dev.kith.teams;

import dev.kith.graph.Installs;
import dev.kith.graph.Tenant;

/**
 * Graph, of our tenant.
 *
 * @param serviceUrl where the conversations are that it tells us of
 */
record Cloud(String tenantId, String serviceUrl, Tenant tenant, Installs installs) {}
