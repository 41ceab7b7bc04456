package dev.kith.connectors.moodle;

import java.util.Arrays;
import java.util.Optional;

/**
 * What Moodle's {@code errorcode}s mean, as seen on Moodle 4.5: it answers 200 for nearly every failure, and its exceptions change
 * their names from version to version.
 */
enum ErrorCode {
    INVALIDTOKEN(
            Kind.OPERATOR, "the token is not known: make a new one, also where it expired, as Moodle then deletes it"),
    ACCESSEXCEPTION(
            Kind.OPERATOR,
            "the token may not do this: it may have expired or belong to another address, or the function is missing in its"
                    + " service, or a capability in the role of its user"),
    WSACCESSUSERSUSPENDED(Kind.OPERATOR, "the user of the token is suspended"),
    INVALIDRECORD(Kind.OPERATOR, "this Moodle does not know the function"),
    REQUIRELOGINERROR(Kind.OPERATOR, "the user of the token cannot see the course or the activity: let them"),
    INVALIDPARAMETER(
            Kind.RECORD, "something that it was sent does not exist there, such as the course or the activity"),
    CODINGERROR(Kind.RECORD, "it does not take what it was sent"),
    INVALIDUSER(Kind.RECORD, "it has no such user"),
    WSNOINSTANCE(Kind.RECORD, "the course has no manual enrolment: add that method to it"),
    WSUSERCANNOTASSIGN(Kind.RECORD, "the user of the token may not give the role of a student in that course"),
    INVALIDCOURSEMODULE(Kind.RECORD, "it has no such activity"),
    DBCONNECTIONFAILED(Kind.PASSES, "its database is down");

    final Kind kind;
    final String words;

    ErrorCode(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** Who has to do something about it. */
    enum Kind {
        /** An operator changes a setting; all of it waits. */
        OPERATOR,
        /** Nobody waits: this record is not acceptable. */
        RECORD,
        /** The system itself, in time. */
        PASSES
    }

    static Optional<ErrorCode> of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
