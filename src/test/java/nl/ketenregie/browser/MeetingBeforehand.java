package nl.ketenregie.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.ketenregie.overleg.Overleg;
import nl.ketenregie.overleg.Overleggen;
import nl.ketenregie.overleg.Reply;
import nl.ketenregie.support.Cases;
import nl.ketenregie.support.Cases.Case;
import nl.ketenregie.support.SignalTable;

/** What people do in their browser before a meeting has an agenda: plan it, answer, and move it. */
final class MeetingBeforehand {

    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final Cases cases;
    private final Overleggen overleggen;

    MeetingBeforehand(Cases cases, Overleggen overleggen) {
        this.cases = cases;
        this.overleggen = overleggen;
    }

    Overleg theSecretaryPlansIt(Desk secretary, LocalDate from) {
        secretary
                .choosesToStart("Signaleringsoverleg plannen en houden")
                .selects("Gemeente", "Utrecht")
                .unticks("Advocaten")
                .fillsDate("Vanaf", from.format(AS_TYPED))
                .speaksDutch()
                .starts();
        Case meeting = cases.latest(SignalTable.MEETING);
        cases.doWhatIsDue();
        secretary.reload().claims("Mijn team", "Moment kiezen").sees("Eerste voorstel:");
        secretary.sees("om 9.00 uur").ticks("Het eerste voorstel").completes();
        cases.doWhatIsDue();
        Overleg planned = overleggen.get(SignalTable.id(meeting));
        assertThat(planned.begin()).isNotNull();
        return planned;
    }

    void aPartnerSaysItComes(Desk partner, Overleg meeting) {
        Locator panel = meetingPanel(partner);
        partner.press("Ik kom");
        assertThat(panel.locator(".kr-said")).hasText("Uw antwoord is: ik kom.");
        Barriers.assertNone(partner, "dialog.kr-panel[open]");
        assertThat(panel.getByText("Overleg verzetten")).hasCount(0);
        assertThat(overleggen.get(meeting.id()).participants())
                .filteredOn(one -> one.role().equals("juridisch-loket"))
                .extracting(Overleg.Participant::reply)
                .containsExactly(Reply.AANWEZIG);
        partner.page().keyboard().press("Escape");
    }

    Overleg theSecretaryMovesIt(Desk secretary, Overleg meeting) {
        LocalDateTime later = meeting.begin().withHour(14).withMinute(30);
        Locator panel = meetingPanel(secretary);
        secretary.press("Overleg verzetten");
        panel.getByLabel("Nieuwe tijd").fill("14:30");
        Barriers.assertNone(secretary, "dialog.kr-panel[open]");
        assertThat(overleggen.get(meeting.id()).begin()).isEqualTo(meeting.begin());
        secretary.press("Ja, verzetten");
        assertThat(panel.locator(".kr-said")).hasText("Het overleg is verzet. De deelnemers krijgen bericht.");
        secretary.page().keyboard().press("Escape");
        cases.doWhatIsDue();
        Overleg moved = overleggen.get(meeting.id());
        assertThat(moved.begin()).isEqualTo(later);
        return moved;
    }

    private static Locator meetingPanel(Desk desk) {
        desk.press("Overleggen");
        Locator panel = desk.page().locator("dialog.kr-panel[open]");
        panel.locator(".kr-meeting").click();
        assertThat(panel).containsText("Stand");
        return panel;
    }
}
