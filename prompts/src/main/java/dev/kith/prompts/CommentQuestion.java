package dev.kith.prompts;

/** A question answered in one's own words, {@code maxLength} characters at most. */
public record CommentQuestion(String id, String label, boolean optional, int maxLength) implements Question {

    public CommentQuestion {
        if (maxLength < 1) {
            throw new IllegalArgumentException("No room for a comment; valid: 1 or more (question: " + id + ")");
        }
    }

    @Override
    public CommentQuestion skippable() {
        return new CommentQuestion(id, label, true, maxLength);
    }
}
