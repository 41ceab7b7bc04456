package dev.kith.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who was in the tenant when it was read. */
record Accounts(Map<String, Account> byEmail, Map<String, Account> byId) {

    /** An e-mail that is one person's mailbox and what another signs in with belongs to the mailbox. */
    static Accounts of(Collection<Account> all) {
        var byEmail = new HashMap<String, Account>();
        var byId = new HashMap<String, Account>();
        all.forEach(one -> byEmail.put(Account.folded(one.principalName()), one));
        all.forEach(one -> byEmail.put(Account.folded(one.mail()), one));
        all.forEach(one -> byId.put(Account.folded(one.objectId()), one));
        byEmail.remove("");
        return new Accounts(Map.copyOf(byEmail), Map.copyOf(byId));
    }

    Optional<Account> withEmail(String email) {
        return Optional.ofNullable(byEmail.get(Account.folded(email)));
    }

    Optional<Account> withId(String objectId) {
        return Optional.ofNullable(byId.get(Account.folded(objectId)));
    }

    List<Account> all() {
        return List.copyOf(byId.values());
    }
}
