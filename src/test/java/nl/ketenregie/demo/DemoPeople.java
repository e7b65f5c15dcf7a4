package nl.ketenregie.demo;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

/** Invented people, one for every role. Their names say that they are not real. */
public class DemoPeople {

    public static final String PASSWORD = "Samen-Regelen-26!";
    public static final String ADMINISTRATOR = "beheer";

    private static final String MODELS = "procesbeheer";
    private static final String PROCESS_OWNER = "proceseigenaar";

    static final List<Person> ALL = List.of(
            new Person(
                    "jurist.utrecht", "Julia (demo)", "Jurist", "juridisch-loket-utrecht", "Juridisch Loket Utrecht"),
            new Person(
                    "jurist.heerlen", "Hanna (demo)", "Jurist", "juridisch-loket-heerlen", "Juridisch Loket Heerlen"),
            new Person(
                    "jurist.rotterdam",
                    "Robin (demo)",
                    "Jurist",
                    "juridisch-loket-rotterdam",
                    "Juridisch Loket Rotterdam"),
            new Person("uwv.contact", "Coen (demo)", "Contactpersoon", "uwv-contactpersoon", "UWV, contactpersoon"),
            new Person("uwv.vak", "Vera (demo)", "Vakspecialist", "uwv-vakafdeling", "UWV, vakafdeling"),
            new Person("uwv.maatwerk", "Milan (demo)", "Maatwerker", "uwv-maatwerkplaats", "UWV, maatwerkplaats"),
            new Person("uwv.beleid", "Bibi (demo)", "Beleid", "uwv-beleid", "UWV, beleid"),
            new Person("advocaat.utrecht", "Anouk (demo)", "Advocaat", "advocaat-utrecht", "Sociaal advocaten Utrecht"),
            new Person("advocaat.heerlen", "Luc (demo)", "Advocaat", "advocaat-limburg", "Sociaal advocaten Limburg"),
            new Person(
                    "advocaat.rotterdam", "Rik (demo)", "Advocaat", "advocaat-rijnmond", "Sociaal advocaten Rijnmond"),
            new Person("coordinator", "Karin (demo)", "Ketencoördinator", "coordinator", "Ketencoördinatie"),
            new Person(
                    "raadsvrouw.utrecht",
                    "Sanne (demo)",
                    "Sociaal raadsvrouw",
                    "sociaal-raadslieden-utrecht",
                    "Sociaal raadslieden Utrecht"),
            new Person(
                    "voorzitter.utrecht",
                    "Vincent (demo)",
                    "Voorzitter",
                    "voorzitter-signaleringsoverleg",
                    "Signaleringsoverleg Utrecht, voorzitter"),
            new Person(
                    "plaatsvervanger",
                    "Paula (demo)",
                    "Plaatsvervanger",
                    "plaatsvervangend-voorzitter",
                    "Signaleringsoverleg, plaatsvervangend voorzitter"),
            new Person(
                    "secretaris",
                    "Siem (demo)",
                    "Secretaris",
                    "secretariaat-signaleringsoverleg",
                    "Signaleringsoverleg, secretariaat"),
            new Person(
                    "uitvoering.utrecht",
                    "Ulla (demo)",
                    "Uitvoering",
                    "gemeente-uitvoering-utrecht",
                    "Gemeente Utrecht, uitvoering"),
            new Person("beleid.utrecht", "Bas (demo)", "Beleid", "gemeente-beleid-utrecht", "Gemeente Utrecht, beleid"),
            new Person(
                    "jz.utrecht",
                    "Joris (demo)",
                    "Juridische Zaken",
                    "juridische-zaken-utrecht",
                    "Gemeente Utrecht, Juridische Zaken"),
            new Person(
                    "directie.utrecht",
                    "Dorine (demo)",
                    "Directeur",
                    "directie-sociaal-domein-utrecht",
                    "Gemeente Utrecht, directie sociaal domein"),
            new Person(
                    "premediator.utrecht",
                    "Pim (demo)",
                    "Pre-mediator",
                    "pre-mediator-utrecht",
                    "Pre-mediation Utrecht"),
            new Person(
                    "premediator.poule",
                    "Pien (demo)",
                    "Pre-mediator",
                    "vervangend-pre-mediator",
                    "Pre-mediators, landelijke poule"),
            new Person("mediator", "Mirre (demo)", "Mediator", "mediator", "MfN-registermediator"),
            new Person(
                    "bezwaar.utrecht",
                    "Bo (demo)",
                    "Bezwaarbehandelaar",
                    "bezwaar-utrecht",
                    "Gemeente Utrecht, bezwaar"),
            new Person(
                    "commissie.utrecht",
                    "Cas (demo)",
                    "Commissie",
                    "bezwaarcommissie-utrecht",
                    "Gemeente Utrecht, bezwaarcommissie"),
            new Person(
                    "cluster.utrecht",
                    "Claar (demo)",
                    "Clustermanager",
                    "clustermanager-utrecht",
                    "Gemeente Utrecht, clustermanager"),
            new Person(
                    "klacht.utrecht",
                    "Kees (demo)",
                    "Klachtbehandelaar",
                    "klacht-utrecht",
                    "Gemeente Utrecht, klachten"),
            new Person(
                    "schuldhulp.utrecht",
                    "Sara (demo)",
                    "Schuldhulp",
                    "schuldhulpverlening-utrecht",
                    "Gemeente Utrecht, schuldhulpverlening"),
            new Person("wijkteam.utrecht", "Wim (demo)", "Wijkteam", "wijkteam-utrecht", "Wijkteam Utrecht"),
            new Person(
                    "balie.heerlen",
                    "Bram (demo)",
                    "Balie",
                    "huis-van-het-recht-heerlen",
                    "Huis van het Recht Heerlen, balie"),
            new Person(
                    "regisseur.heerlen",
                    "Rosa (demo)",
                    "Casusregisseur",
                    "casusregisseur-heerlen",
                    "Huis van het Recht Heerlen, casusregisseur"),
            new Person(
                    "experts.heerlen",
                    "Eva (demo)",
                    "Expertiseteam",
                    "expertiseteam-heerlen",
                    "Huis van het Recht Heerlen, expertiseteam"),
            new Person(
                    "piket.heerlen",
                    "Piet (demo)",
                    "Piketdienst",
                    "piketdienst-heerlen",
                    "Huis van het Recht Heerlen, piketdienst"),
            new Person("griffie.limburg", "Gwen (demo)", "Griffie", "griffie-limburg", "Rechtbank Limburg, griffie"),
            new Person(
                    "rechter.limburg",
                    "Rene (demo)",
                    "Regierechter",
                    "regierechter-limburg",
                    "Rechtbank Limburg, regierechter"),
            new Person(
                    "corporatie.heerlen",
                    "Cor (demo)",
                    "Corporatie",
                    "wederpartij-heerlen",
                    "Woningcorporatie Heerlen"),
            new Person(
                    "bewind.limburg", "Bea (demo)", "Bewindvoerder", "bewindvoerder-limburg", "Bewindvoerders Limburg"),
            new Person(
                    "raadsman.heerlen",
                    "Ruud (demo)",
                    "Sociaal raadsman",
                    "sociaal-raadslieden-heerlen",
                    "Sociaal raadslieden Heerlen"),
            new Person(
                    "schuldhulp.heerlen",
                    "Stan (demo)",
                    "Schuldhulp",
                    "schuldhulpverlening-heerlen",
                    "Gemeente Heerlen, schuldhulpverlening"),
            new Person("wijkteam.heerlen", "Wies (demo)", "Wijkteam", "wijkteam-heerlen", "Wijkteam Heerlen"),
            new Person(
                    "uitvoering.heerlen",
                    "Udo (demo)",
                    "Uitvoering",
                    "gemeente-uitvoering-heerlen",
                    "Gemeente Heerlen, uitvoering"),
            new Person(
                    "fg",
                    "Femke (demo)",
                    "Privacy",
                    "functionaris-gegevensbescherming",
                    "functionaris gegevensbescherming"),
            new Person(
                    "proceseigenaar",
                    "Petra (demo)",
                    "Proceseigenaar",
                    MODELS,
                    "deployt modellen, ziet Cockpit, beoordeelt meldingen van de Ketenmonitor"),
            new Person(
                    "functioneelbeheer",
                    "Frits (demo)",
                    "Beheer",
                    "functioneel-beheer",
                    "ziet verloop, voert taken van de motor uit"));

    private final IdentityService identityService;

    DemoPeople(IdentityService identityService) {
        this.identityService = identityService;
    }

    /** The platform itself makes the groups; this comes after that. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void settle() {
        ALL.stream().filter(this::isNew).forEach(this::settle);
    }

    private boolean isNew(Person person) {
        return identityService.createUserQuery().userId(person.id()).count() == 0;
    }

    private void settle(Person person) {
        User user = identityService.newUser(person.id());
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEmail(person.id() + "@demo.example");
        user.setPassword(PASSWORD);
        identityService.saveUser(user);
        identityService.createMembership(person.id(), person.group());
        if (person.group().equals(MODELS)) {
            identityService.createMembership(person.id(), PROCESS_OWNER);
        }
    }

    /** @param role for the overview at start-up */
    record Person(String id, String firstName, String lastName, String group, String role) {}
}
