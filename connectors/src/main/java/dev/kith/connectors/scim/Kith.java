package dev.kith.connectors.scim;

import com.unboundid.scim2.common.types.AttributeDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What Kith's own extension of a user holds. */
final class Kith {

    private Kith() {}

    static Collection<AttributeDefinition> attributes() {
        var texts = List.of("startDate", "managerSince", "leaveFrom", "leaveUntil", "workMode", "level");
        var lists = List.of("skillsOffered", "skillsWanted");
        var attributes = new ArrayList<AttributeDefinition>();
        texts.forEach(name -> attributes.add(text(name).build()));
        lists.forEach(name -> attributes.add(text(name).setMultiValued(true).build()));
        attributes.add(text("attributes")
                .setType(AttributeDefinition.Type.COMPLEX)
                .setMultiValued(true)
                .addSubAttributes(text("name").build(), text("value").build())
                .build());
        return List.copyOf(attributes);
    }

    static AttributeDefinition.Builder text(String name) {
        return new AttributeDefinition.Builder()
                .setName(name)
                .setType(AttributeDefinition.Type.STRING)
                .setMutability(AttributeDefinition.Mutability.READ_WRITE);
    }
}
