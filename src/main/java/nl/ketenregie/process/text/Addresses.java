package nl.ketenregie.process.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where somebody lives: a street with a number, or a postcode, which is about twenty front doors. */
final class Addresses {

    private static final String NUMBER =
            " (?:nr\\.? ?|nummer |no\\.? ?)?\\d{1,5}(?: ?-? ?(?:bis|hs|huis|[a-zA-Z])\\b| ?[-/] ?\\d{1,4})?"
                    + "(?![\\d%:]|,\\d| ?(?:(?:werk|kalender)?dag|week|weken|maand|jaar|keer|maal|person|mensen|procent|euro|geval|zaken|woning|huizen|huishoud|kinderen|uur|minuten|meter|km|bezoek|inwoner|gezin))";

    /** What a street ends with and hardly anything else does. */
    private static final String STREET =
            "(?:straat|str\\.|laan|plein|dreef|gracht|singel|steeg|kade|plantsoen|burgwal|boulevard|hofje|dijk|allee)";

    /** What other words end with too: then the capital of a name has to be there. */
    private static final String MAYBE_STREET =
            "(?:weg|hof|pad|park|wal|haven|markt|baan|brink|erf|veld|kamp|ring|poort|zoom|akker|meent|oord|waard|ven|berg|horst|donk|eng|stede|werf)";

    private static final List<Pattern> SPELLINGS = List.of(
            Pattern.compile("(?iu)(?<![\\p{L}'.-])[\\p{L}'.-]{0,40}\\p{L}{2}" + STREET + NUMBER),
            Pattern.compile(
                    "(?<!\\p{L})\\p{Lu}[\\p{L}'.-]{1,40} (?:Weg|Hof|Markt|Park|(?i:straat|laan|plein|dreef|gracht|singel|steeg|kade|dijk))"
                            + NUMBER),
            Pattern.compile("(?<!\\p{L})(?!Onderweg|Gerechtshof|Vanweg|Overweg|Ruimschoots)\\p{Lu}[\\p{L}'.-]{1,40}"
                    + MAYBE_STREET + NUMBER),
            Pattern.compile(
                    "(?<!\\p{L})(?i:laan|plein|hof|weg|kade|singel|pad) (?:van|der|den|de|het|'t|op)(?: [\\p{L}'.-]{1,40}){1,4}"
                            + NUMBER),
            Pattern.compile(
                    "(?i)\\b(?:woont|wonend|woonachtig|woonadres|adres|verblijft)\\b(?-i:[: ]{1,2}(?:is )?(?:aan|op|te)?(?: ?(?:de|het|'t))? ?\\p{Lu}[\\p{L}' .-]{2,40}?"
                            + NUMBER + ")"),
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?!(?:19|20)\\d\\d (?:WW|ZW|PW|EU|EP|HR|RV|JZ|OM|WB|WIA))[1-9]\\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\\p{L}|\\d{3})(?:[ ,-]{0,2}(?:nr\\.? ?)?\\d{1,5}\\p{L}?\\b)?"),
            Pattern.compile(
                    "(?<![\\p{L}\\d])[1-9]\\d{3}[a-z]{2}[ ,]{1,2}(?:nr\\.? ?|huisnummer )?\\d{1,5}[a-z]?\\b(?! ?(?:dag|week|weken|maand|jaar|keer|euro|werkdag))"),
            Pattern.compile("(?i)\\bpostcode\\b[^\\d\\n]{0,10}[1-9]\\d{3} ?[a-z]{2}\\b"));

    private Addresses() {}

    static Stream<Span> in(String text) {
        return SPELLINGS.stream().flatMap(spelling -> Span.of(spelling, text));
    }
}
