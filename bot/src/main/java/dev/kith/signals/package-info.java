/**
 * Findings that ask for an answer, from outside or of Kith's own: what is to be done about each is proposed by a playbook, decided by
 * somebody who runs Kith, and followed. It knows what was released, and no person; a group that no plain field says is never
 * addressed.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "campaign",
            "chat",
            "clock",
            "delivery",
            "insights",
            "loop",
            "people",
            "playbook",
            "privacy",
            "redis",
            "release"
        })
package dev.kith.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
