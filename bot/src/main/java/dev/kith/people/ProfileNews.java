package dev.kith.people;

import dev.kith.chat.ChatHandler;
import dev.kith.chat.Incoming;
import dev.kith.chat.Reply;

/** Hears that somebody came to a platform, is there, or lives elsewhere by their profile there; says nothing. */
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

    /** What a platform says of somebody is no word of theirs. */
    @Override
    public void overhear(Incoming incoming) {
        switch (incoming) {
            case Incoming.Joined joined -> directory.heard(joined.from());
            case Incoming.Said said -> directory.heard(said.from());
            case Incoming.Chose chose -> directory.heard(chose.from());
            case Incoming.OpenedHome opened -> directory.heard(opened.from());
            case Incoming.ChangedProfile changed -> {}
            case Incoming.Left left -> {}
        }
    }
}
