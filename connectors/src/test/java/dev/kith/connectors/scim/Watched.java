package dev.kith.connectors.scim;

import java.util.List;

/** Another store, of which a test changes what it is about. */
class Watched implements ScimStore {

    private final ScimStore store;

    Watched(ScimStore store) {
        this.store = store;
    }

    @Override
    public Written create(Draft draft) {
        return store.create(draft);
    }

    @Override
    public Written replace(Kept read, Draft draft) {
        return store.replace(read, draft);
    }

    @Override
    public Written remove(Kept read) {
        return store.remove(read);
    }

    @Override
    public List<Kept> find(Kind kind, List<String> ids) {
        return store.find(kind, ids);
    }

    @Override
    public List<String> lookUp(Kind kind, ScimKey key, String value) {
        return store.lookUp(kind, key, value);
    }

    @Override
    public Page page(Kind kind, int offset, int limit) {
        return store.page(kind, offset, limit);
    }

    @Override
    public List<String> members(String group) {
        return store.members(group);
    }

    @Override
    public List<Membership> groupsOf(String user) {
        return store.groupsOf(user);
    }
}
