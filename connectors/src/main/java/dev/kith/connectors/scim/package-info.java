/**
 * What identity providers push to Kith over SCIM 2.0 (RFC 7643, RFC 7644): takes the requests that Entra ID and Okta really send.
 * May import the SCIM library and JSON, and nothing else of ours.
 */
@NullMarked
package dev.kith.connectors.scim;

import org.jspecify.annotations.NullMarked;
