package dev.kith.redis;

import java.util.List;

/** What a store holds of a person, so that export and erasure miss nothing; every store of persons implements it. */
public interface PersonKeys {

    /** The keys in {@code home} that hold nothing but this person's. */
    List<String> of(String personId, Partition home);
}
