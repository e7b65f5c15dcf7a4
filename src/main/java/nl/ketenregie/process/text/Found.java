package nl.ketenregie.process.text;

/**
 * Something in a text that looks like personal data.
 *
 * @param start index of its first character in the text as it was given
 * @param end index after its last character
 * @param fragment the text between them, as it was written
 */
public record Found(Kind kind, int start, int end, String fragment) {}
