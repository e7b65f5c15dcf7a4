package nl.ketenregie.termijn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How something that a term is for was sent in.
 *
 * @param byPost by whatever postal carrier; not so for e-mail, a portal, fax or handing it in
 * @param postedOn day on which it was posted; null when it was not, or nobody knows
 * @param receivedOn day on which it was received; null while it is on its way
 */
public record Submission(boolean byPost, @Nullable LocalDate postedOn, @Nullable LocalDate receivedOn) {}
