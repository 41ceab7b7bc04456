package dev.kith.local;

import dev.kith.chat.Roster.Member;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Whom one can be, each with how much waits to be read, and what time it is for them. */
final class People {

    private final Members members;
    private final RedisLines lines;
    private final InstantSource business;

    People(Members members, RedisLines lines, InstantSource business) {
        this.members = members;
        this.lines = lines;
        this.business = business;
    }

    List<Member> all() {
        return members.all();
    }

    /** The person of this id, or a refusal. */
    Member member(String id) {
        return members.find(id).orElseThrow(() -> Refusal.notFound("person", id, "an id from GET /local/people"));
    }

    long unread(Member member) {
        return lines.unread(LocalChat.address(member.id()));
    }

    Instant now() {
        return business.instant();
    }
}
