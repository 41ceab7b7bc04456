package dev.kith.certificate;

import dev.kith.people.Directory;
import dev.kith.people.PersonId;
import dev.kith.privacy.PersonalData;
import java.util.List;
import java.util.Locale;

/** Somebody's certificates, said to them alone, for what they know is of quizzes; they are deleted with their key. */
record CertificatesKept(Courses courses, Directory directory, CertificateWords words) implements PersonalData {

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public List<Held> of(PersonId person, Locale locale) {
        return directory.find(person).stream()
                .flatMap(one -> courses.of(person).entrySet().stream()
                        .flatMap(course -> course.getValue().awards().stream()
                                .map(award -> words.line(course.getKey(), award, locale, one.zone()))))
                .map(line -> new Held(CertificateWords.say(locale, "heading.home"), line, Nature.CONFIDENTIAL))
                .toList();
    }
}
