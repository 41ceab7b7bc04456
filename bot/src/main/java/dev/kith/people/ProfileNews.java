package dev.kith.people;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;

/** Hears that somebody came to a platform, or lives elsewhere by their profile there; says nothing. */
final class ProfileNews implements ChatHandler {

    private final Directory directory;

    ProfileNews(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String topic() {
        return PROFILES;
    }

    @Override
    public Reply handle(Incoming incoming) {
        if (incoming instanceof Incoming.ChangedProfile changed) {
            directory.moved(changed.from(), changed.locality());
        } else if (incoming instanceof Incoming.Joined joined) {
            directory.joined(joined.from());
        }
        return Reply.nothing();
    }
}
