package nl.ketenregie.termijn;

/**
 * A rule beside the terms that has no length of its own, such as the excuse for being late.
 *
 * @param code stable Dutch name
 * @param article where it comes from: "Awb 6:11"
 * @param text what it says, in plain Dutch (B1)
 * @param source where its text was read
 * @param verified whether it was compared with the text of the law
 */
public record LegalRule(String code, String article, String text, String source, boolean verified) {}
