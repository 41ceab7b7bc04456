package dev.kith.prompts;

/** One item of a check-in; its id is the same in every language and names the answer wherever it goes. */
public sealed interface Question permits ScaleQuestion, ChoiceQuestion, CommentQuestion {

    String id();

    String label();

    boolean optional();

    /** The same, to be left out by whoever wants to. */
    Question skippable();
}
