package dev.kith.people;

/** Who may see an attribute. */
public enum AttributeClass {
    /** The organisation brings it; audiences and lists may read it. */
    PLAIN,
    /** People report it of themselves, in chat; it serves the cells of a release and nothing else. */
    SENSITIVE
}
