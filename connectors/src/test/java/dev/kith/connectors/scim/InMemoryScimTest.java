package dev.kith.connectors.scim;

class InMemoryScimTest extends ScimStoreContract {

    @Override
    protected ScimStore emptyStore() {
        return new InMemoryScim();
    }
}
