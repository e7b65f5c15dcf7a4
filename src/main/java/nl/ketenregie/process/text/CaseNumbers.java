package nl.ketenregie.process.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers by which one case of one person is found again: ours, those of courts, of the IND and of other bodies. The
 * number of a signal or a meeting leads to nobody, and neither does an ECLI: that is published without names.
 */
final class CaseNumbers {

    private static final String NUMBER =
            "[^\\p{L}\\d\\n]{1,4}(?:is |van |nr\\.? )?(?=[\\p{L}\\d./-]*(?:\\d[./ -]?){4})[\\p{Lu}\\d][\\p{L}\\d./-]*";

    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("(?i)\\bRH ?- ?\\d{4} ?- ?[0-9A-Z]{6,8}\\b"),
            Pattern.compile(
                    "(?i)\\b(?:v-? ?(?:nummer|nr)|vreemdelingen(?:nummer|nr))\\b[^\\d\\n]{0,6}\\d(?:[ .-]?\\d){5,9}"),
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\d])(?:zaak|dossier|rol|parket|rekest|cli[e\u00eb]nt|klant|relatie|besluit|beschikkings?|aanvraag|correspondentie|referentie|toevoegings?|polis|kenteken|administratie|registratie|inschrijf|persoons|loonheffingen|debiteur(?:en)?|meldings?|procedure)"
                            + "-?(?:nummer|nr\\.?|kenmerk)(?:\\(s\\))?" + NUMBER),
            Pattern.compile("(?i)(?<![\\p{L}\\d])(?:ons |uw )?(?:kenmerk|referentie|dossier|zaak)" + NUMBER),
            Pattern.compile("(?<![\\p{L}\\d])C/\\d{2}/\\d{5,6}(?: ?/ ?[A-Z]{2} ?[A-Z]{2} ?\\d{2}[-/]\\d{1,5})?"),
            Pattern.compile("(?<![\\p{L}\\d])(?:HA|KG|FA|EA|JE|HA|OA) ?(?:ZA|RK|RS|VERZ) ?\\d{2}[-/]\\d{1,5}"),
            Pattern.compile("(?<![\\p{L}\\d])(?:[A-Z]{2} )?(?:EXPL|VERZ) ?\\d{2}[-/]\\d{1,5}"),
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:UTR|ROT|AMS|SGR|ARN|DHA|HAA|ZWB|LIM|BRE|ROE|MAA|LEE|GRO|ASS|OVE|SHE|NNE|MNE|OBR|GEL|AWB|AWB/ROE|NL) ?\\d{2}(?:[/-]\\d{1,5}|\\.\\d{4,5})(?!\\d)"),
            Pattern.compile(
                    "(?<![\\p{L}\\d/])\\d{2}[/-]\\d{3,5}[ -](?:PW|WWB|ZW|WW|WIA|WAO|WAJONG|AOW|ANW|WMO|WMO15|AKW|TW|BB)\\b"),
            Pattern.compile("(?<![\\p{L}\\d])\\d{2}[-/]\\d{6}[-/]\\d{2}(?!\\d)"),
            Pattern.compile("(?i)(?<![\\p{L}\\d])Z(?:AAK)?[-/.]?\\d{2,4}[-/.]\\d{4,}"));

    private CaseNumbers() {}

    static Stream<Span> in(String text) {
        return SPELLINGS.stream().flatMap(spelling -> Span.of(spelling, text));
    }
}
