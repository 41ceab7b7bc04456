package dev.kith.connectors.xapi;

import dev.kith.connectors.Activity;
import dev.kith.connectors.Answered;
import dev.kith.connectors.Completed;
import dev.kith.connectors.Did;
import dev.kith.connectors.LearningRecord;
import dev.kith.connectors.Passed;
import dev.kith.connectors.Voided;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of statement that Kith's profile describes: a verb and the type of what it is about. A record of any other kind
 * is sent, too, and names no profile.
 */
enum Template {
    COMPLETED_NUDGE(Verb.COMPLETED, Type.NUDGE),
    COMPLETED_PACK(Verb.COMPLETED, Type.PACK),
    COMPLETED_JOURNEY(Verb.COMPLETED, Type.JOURNEY),
    COMPLETED_CHECKIN(Verb.COMPLETED, Type.CHECKIN),
    COMPLETED_INTRODUCTION(Verb.COMPLETED, Type.INTRODUCTION),
    PASSED_NUDGE(Verb.PASSED, Type.NUDGE),
    PASSED_PACK(Verb.PASSED, Type.PACK),
    PASSED_JOURNEY(Verb.PASSED, Type.JOURNEY),
    ANSWERED_ITEM(Verb.ANSWERED, Type.ITEM),
    EXPERIENCED_NUDGE(Verb.EXPERIENCED, Type.NUDGE),
    REGISTERED_PROGRAMME(Verb.REGISTERED, Type.PROGRAMME),
    INVITED_INTRODUCTION(Verb.INVITED, Type.INTRODUCTION),
    ACCEPTED_INTRODUCTION(Verb.ACCEPTED, Type.INTRODUCTION),
    MENTORED_INTRODUCTION(Verb.MENTORED, Type.INTRODUCTION),
    VOIDED(Verb.VOIDED, null);

    final Verb verb;

    /** What it is about; null where that is another statement. */
    final @Nullable Type type;

    Template(Verb verb, @Nullable Type type) {
        this.verb = verb;
        this.type = type;
    }

    /** The last part of its address. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a kind of statement that the profile does not describe. */
    static Optional<Template> of(LearningRecord record) {
        return switch (record) {
            case Completed completed -> of(Verb.of(completed), completed.activity());
            case Passed passed -> of(Verb.of(passed), passed.activity());
            case Did did ->
                did.deed() == Did.Deed.JOINED ? Optional.of(REGISTERED_PROGRAMME) : of(Verb.of(did), did.activity());
            case Answered answered -> Optional.of(ANSWERED_ITEM);
            case Voided voided -> Optional.of(VOIDED);
        };
    }

    private static Optional<Template> of(Verb verb, Activity activity) {
        return Type.of(activity.kind()).flatMap(type -> of(verb, type));
    }

    private static Optional<Template> of(Verb verb, Type type) {
        for (Template template : values()) {
            if (template.verb == verb && template.type == type) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }
}
