package nl.ketenregie.notification;

/** The messages that partners receive. None of them says what a case is about. */
public enum NotificationKind {
    ANSWER_OVERDUE(
            "Herinnering: er wacht een vraag op antwoord", "Een vraag aan uw organisatie wacht nog op antwoord."),
    QUESTION_WAITING("Er wacht een vraag op u", "Er wacht een vraag op antwoord van uw organisatie."),
    URGENT_REQUEST(
            "Dringend: er komt een spoedaanvraag",
            "In een zaak is er een nieuw spoedfeit; vandaag komt er een spoedaanvraag."),
    HANDOVER_WAITING(
            "Herinnering: er wacht een overdracht", "Een overdracht aan uw organisatie wacht nog op een reactie."),
    TERM_NEAR(
            "Let op: een termijn komt dichtbij",
            "In een van uw zaken komt het einde van een wettelijke termijn dichtbij."),
    AGREEMENT_NEAR(
            "Herinnering: een afspraak loopt bijna af",
            "Een afspraak waarvan uw organisatie eigenaar is, moet binnenkort klaar zijn."),
    AGREEMENT_DUE(
            "Herinnering: een afspraak moet vandaag klaar zijn",
            "Een afspraak waarvan uw organisatie eigenaar is, moet vandaag klaar zijn."),
    ATTENTION_NEEDED(
            "Dringend: een zaak heeft een coördinator nodig",
            "In een zaak dreigt een termijn te verstrijken zonder dat iemand heeft gereageerd."),
    CASE_ACUTE(
            "Dringend: een zaak is acuut",
            "Een zaak is acuut geworden. Iemand van uw dienst moet vandaag nog in actie komen."),
    FEEDBACK_READY(
            "Er is een terugkoppeling voor u",
            "Op iets wat uw organisatie heeft gemeld, is een terugkoppeling gekomen."),
    AGENDA_READY("De agenda staat klaar", "De agenda van een afspraak staat klaar."),
    MEETING_OFF("Dit overleg gaat niet door", "Dit overleg gaat niet door; uw antwoord is niet nodig.");

    private final String subject;
    private final String reason;

    NotificationKind(String subject, String reason) {
        this.subject = subject;
        this.reason = reason;
    }

    String subject() {
        return subject;
    }

    String text(String caseNumber, String address) {
        return """
                Goedendag,

                %s
                Zaaknummer: %s

                Log in om te zien wat er nodig is: %s

                Dit bericht is automatisch verzonden. Er staat bewust niets over de zaak in.
                """
                .formatted(reason, caseNumber, address);
    }
}
