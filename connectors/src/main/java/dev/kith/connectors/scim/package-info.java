/**
 * What identity providers push to Kith over SCIM 2.0 (RFC 7643, RFC 7644): takes the requests that Entra ID and Okta really send. Users
 * and groups are kept behind a port, {@link dev.kith.connectors.scim.ScimStore}; who may ask is settled before.
 * May import the SCIM library and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.scim;

import org.jspecify.annotations.NullMarked;
