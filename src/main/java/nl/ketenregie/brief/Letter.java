package nl.ketenregie.brief;

import java.util.List;

/**
 * A letter of one page, as it will be printed.
 *
 * @param sender name, address and how to reach the sender, line by line
 * @param addressee what shows in the window of the envelope, line by line
 * @param references what stands between address and subject: the date, the reference of the addressee
 * @param closing what stands above the signature
 * @param signatory name below the signature
 * @param enclosure what goes with the letter
 */
record Letter(
        String title,
        List<Line> sender,
        List<Line> addressee,
        List<Reference> references,
        Line subject,
        String salutation,
        List<Line> paragraphs,
        String closing,
        Line signatory,
        String enclosure) {

    record Reference(String label, Line value) {}
}
