package dev.kith.chat;

import java.time.ZoneId;
import java.util.List;

/** Whom local chat may show; {@code people} implements it. */
public interface Roster {

    List<Member> members();

    /** A person as local chat knows them; {@code id} is the person's id, and the user of the local address. */
    record Member(String id, String name, String email, ZoneId zone) {}
}
