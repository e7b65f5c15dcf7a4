#!/usr/bin/env python3
"""Reference dates for StatutoryTermsTest, computed apart from the platform: python3 term_cases.py > term-cases.tsv

Another road on purpose. The platform adds weeks to a date and moves the result; this walks day by day, as one would with
a finger on a wall calendar, and it knows Easter from a list that was typed over, not from a formula. Only the letter of
the law is shared: Awb 4:13, 4:15, 4:17, 6:7, 6:8, 7:4, 7:10; Wet WIA 111, 112; Ziektewet 75k, 75l; Algemene
termijnenwet 1, 3, 4.
"""
from datetime import date, timedelta

DAY = timedelta(days=1)

# Easter Sundays as calendars print them
EASTER = [date.fromisoformat(day) for day in """
2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09
2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17
""".split()]

# King's Day as calendars print it: 26 April in 2014, 2025 and 2031
KINGS_DAY_ON_26 = {2014, 2025, 2031}


def holidays(easter):
    year = easter.year
    king = date(year, 4, 26 if year in KINGS_DAY_ON_26 else 27) if year > 2013 else date(year, 4, 30)
    return [
        ("nieuwjaarsdag", date(year, 1, 1)), ("Goede Vrijdag", easter - 2 * DAY), ("tweede paasdag", easter + DAY),
        ("Koningsdag", king), ("Bevrijdingsdag", date(year, 5, 5)), ("Hemelvaartsdag", easter + 39 * DAY),
        ("tweede pinksterdag", easter + 50 * DAY), ("eerste kerstdag", date(year, 12, 25)),
        ("tweede kerstdag", date(year, 12, 26)),
    ]


FREE = {day for easter in EASTER for _, day in holidays(easter)}

# code: (days of the term, whether the Algemene termijnenwet moves its end, article)
TERMS = {
    "bezwaar": (42, True, "Awb 6:7"), "bezwaar-zw": (14, True, "ZW 75k"), "beroep": (42, True, "Awb 6:7"),
    "beslistermijn-gemeente": (42, True, "Awb 7:10 lid 1"),
    "beslistermijn-gemeente-commissie": (84, True, "Awb 7:10 lid 1"),
    "beslistermijn-uwv": (91, False, "WIA 111"), "beslistermijn-uwv-medisch": (119, False, "WIA 112"),
    "beslistermijn-uwv-deskundige": (147, False, "WIA 112"), "beslistermijn-uwv-ziek": (42, True, "UWV"),
    "aanvraag": (56, True, "Awb 4:13"), "ingebrekestelling": (14, True, "Awb 4:17 lid 3"),
    "dwangsom": (42, False, "Awb 4:17 lid 1"), "herstel-verzuim": (14, False, "Awb 6:6"),
    "beslissen-na-uitspraak": (14, False, "Awb 8:55d"), "uitspraak-beroep-niet-tijdig": (56, True, "Awb 8:55b"),
    "verdaging": (42, True, "Awb 7:10 lid 3"),
    "stukken-ter-inzage": (-7, False, "Awb 7:4 lid 2"), "nadere-stukken": (-11, False, "Awb 7:4 lid 1"),
    "stukken-ter-inzage-zw": (-2, False, "ZW 75l"),
    "oproeptermijn": (-8, False, "Rv 114"), "proces-verbaal-uitspraak": (14, True, "Rv 29a"),
    "hoger-beroep-kort-geding": (28, True, "Rv 339 lid 2"), "hoger-beroep-dwangakkoord": (8, True, "Fw 292"),
    "ontruiming-na-betekening": (3, False, "Rv 555"), "wgs-gesprek": (28, True, "Wgs 4 lid 1"),
    "wgs-bedreigend": (3, False, "Wgs 4 lid 2"),
    "hoger-beroep": (3, True, "Rv 339 lid 1"), "hoger-beroep-beschikking": (3, True, "Rv 358"),
}

# Of these the number is of months, and of these it is of working days
MONTHS = {"hoger-beroep", "hoger-beroep-beschikking"}
WORKING_DAYS = {"wgs-bedreigend"}


def is_free(day):
    return day.isoweekday() > 5 or day in FREE


def moved(day):
    while is_free(day):
        day += DAY
    return day


def walk(days, atw, basis, pauses, deferral, repair_day_pauses, deferral_is_own_term):
    """Counts the days of a term one by one. Returns the last day, not moved yet, and whether the law moves it."""
    left, day, last, deferred = days, basis, basis, 0

    def still(on):
        return any(asked < on < until or (repair_day_pauses and on == until) for asked, until in pauses)

    while True:
        while left > 0:
            day += DAY
            if not still(day):
                left -= 1
                last = day
        if repair_day_pauses and atw:
            # the most generous reading: a pause that begins while a free day still keeps the term open counts too
            day = last
            while day < moved(last) and not still(day + DAY):
                day += DAY
            if still(day + DAY):
                while still(day + DAY):
                    day += DAY
                    last += DAY
            day = max(day, last)
        if deferral and not deferred and deferral[0] <= (moved(last) if atw else last):
            deferred = 7 * deferral[1]
            if deferral_is_own_term and atw:
                day = last = moved(last)
            left = deferred
            continue
        shifts = atw and days + deferred <= 84
        return last, shifts or (deferral_is_own_term and deferred > 0)


def same_day_later(basis, months):
    """The day with the same number in a later month, or the last one of that month (HR 1 September 2017)."""
    day = basis
    for _ in range(months):
        month = day.month
        while day.month == month:
            day += DAY
    last = day
    while last.day != basis.day and (last + DAY).month == day.month:
        last += DAY
    return last


def compute(code, basis, pauses=(), deferral=None, until=None):
    days, atw, _ = TERMS[code]
    if code in MONTHS:
        last = same_day_later(basis, days)
        return last, moved(last), moved(last)
    if code in WORKING_DAYS:
        day = basis
        for _ in range(days):
            day += DAY
            while is_free(day):
                day += DAY
        return day, day, day
    if days < 0:
        day = basis + days * DAY
        return day, day, day
    last, shifts = walk(days, atw, basis, pauses, deferral, False, False)
    end = moved(last) if shifts else last
    late_days = 91 if code == "beslistermijn-uwv-ziek" else days
    late, late_shifts = walk(late_days, late_days <= 84 and atw, basis, pauses, deferral, True, True)
    latest = moved(late) if late_shifts else late
    if until and until > end:
        last = end = until
        latest = max(latest, until)
    return last, end, max(end, latest)


ROWS = []


def row(code, basis, story, pauses="", deferral="", until=""):
    basis = date.fromisoformat(basis) if isinstance(basis, str) else basis
    pause_days = [tuple(map(date.fromisoformat, pause.split("/"))) for pause in pauses.split()]
    deferred = (date.fromisoformat(deferral.split("+")[0]), int(deferral.split("+")[1])) if deferral else None
    agreed = date.fromisoformat(until) if until else None
    unshifted, end, latest = compute(code, basis, pause_days, deferred, agreed)
    changes = " ".join(filter(None, ["; ".join("pauze " + pause for pause in pauses.split()),
                                     ("; " if pauses and deferral else "") + ("verdaging " + deferral if deferral else ""),
                                     ("; " if (pauses or deferral) and until else "") + ("uitstel " + until if until else "")]))
    changes = changes.replace(" ; ", "; ")
    ROWS.append([code, basis, changes or "-", unshifted, end, latest, TERMS[code][2], story])


# Year ends, leap days, ordinary days
for sent, story in [
        ("2026-03-02", "het voorbeeld uit de ontwerpmap: maandag 13 april"), ("2025-11-19", "laatste dag van het jaar"),
        ("2025-11-20", "eindigt op nieuwjaarsdag"), ("2026-11-19", "oudejaarsdag"), ("2026-12-01", "over de jaargrens"),
        ("2023-11-20", "nieuwjaarsdag op maandag"), ("2022-11-19", "oudejaarsdag op zaterdag"),
        ("2022-11-20", "nieuwjaarsdag op zondag"), ("2021-11-20", "nieuwjaarsdag op zaterdag"),
        ("2028-01-18", "eindigt op schrikkeldag"), ("2028-02-29", "verzonden op schrikkeldag"),
        ("2024-01-18", "eindigt op schrikkeldag"), ("2024-02-29", "verzonden op schrikkeldag"),
        ("2020-01-18", "eindigt op zaterdag 29 februari"), ("2032-01-18", "eindigt op zondag 29 februari"),
        ("2027-02-24", "februari zonder schrikkeldag"), ("2026-02-28", "eindigt op zaterdag"),
        ("2026-03-01", "eindigt op zondag"), ("2026-02-22", "eindigt op eerste paasdag"),
        ("2026-04-12", "eindigt op eerste pinksterdag"), ("2023-04-14", "ECLI:NL:RBMNE:2024:6245: 26 mei 2023"),
        ("2021-08-24", "UWV-01 van de proef"), ("2026-03-28", "zaterdag, en maandag is gewoon"),
        ("2026-07-15", "midden in de zomer"), ("2016-03-24", "Hemelvaart en 5 mei vallen samen")]:
    row("bezwaar", sent, story)

# Every holiday of 2020 to 2032
for easter in EASTER:
    if 2020 <= easter.year <= 2032:
        for name, day in holidays(easter):
            row("bezwaar", day - 42 * DAY, "eindigt op %s %d" % (name, easter.year))

# Two weeks
for sent, story in [
        ("2026-03-02", "het voorbeeld uit de ontwerpmap: maandag 16 maart"), ("2026-03-20", "eindigt op Goede Vrijdag"),
        ("2026-12-11", "eindigt op eerste kerstdag, dan weekend"), ("2025-12-18", "eindigt op nieuwjaarsdag"),
        ("2024-02-15", "eindigt op schrikkeldag"), ("2028-02-15", "eindigt op schrikkeldag"),
        ("2025-04-12", "eindigt op Koningsdag op zaterdag"), ("2026-04-13", "eindigt op Koningsdag"),
        ("2026-04-30", "eindigt op Hemelvaartsdag"), ("2026-05-10", "eindigt op eerste pinksterdag"),
        ("2027-12-11", "kerst in het weekend"), ("2021-08-30", "UWV-03 van de proef")]:
    row("bezwaar-zw", sent, story)
for sent in ["2026-03-02", "2025-11-13", "2026-11-13", "2028-02-29"]:
    row("beroep", sent, "beroep na een beslissing op bezwaar")

# Decisions, nothing happened to them
for basis, story in [
        ("2026-04-13", "gewone termijn"), ("2023-05-26", "ECLI:NL:RBMNE:2024:6245: 7 juli 2023"),
        ("2026-04-02", "eindigt op Hemelvaartsdag"), ("2026-02-20", "eindigt op Goede Vrijdag"),
        ("2026-11-13", "eindigt op eerste kerstdag"), ("2024-01-18", "eindigt op schrikkeldag")]:
    row("beslistermijn-gemeente", basis, story)
for basis, story in [
        ("2026-04-13", "gewone termijn"), ("2026-02-09", "twaalf weken schuift nog: 5 mei is vrij"),
        ("2026-01-09", "eindigt op Goede Vrijdag"), ("2026-10-02", "eindigt op eerste kerstdag"),
        ("2025-12-06", "eindigt op zaterdag")]:
    row("beslistermijn-gemeente-commissie", basis, story)
for code in ["beslistermijn-uwv", "beslistermijn-uwv-medisch", "beslistermijn-uwv-deskundige"]:
    for basis, story in [("2026-04-13", "gewone termijn"), ("2026-03-01", "zondag blijft zondag"),
                         ("2025-12-20", "zaterdag blijft zaterdag"), ("2026-09-25", "over de jaargrens")]:
        row(code, basis, story)
row("beslistermijn-uwv", "2026-01-02", "Goede Vrijdag schuift niet")
row("beslistermijn-uwv", "2026-09-25", "eerste kerstdag schuift niet")
row("beslistermijn-uwv-medisch", "2026-01-15", "Hemelvaartsdag schuift niet")
row("beslistermijn-uwv-ziek", "2026-04-13", "zes weken volgens UWV, dertien volgens de Ziektewet")
row("beslistermijn-uwv-ziek", "2026-04-02", "eindigt op Hemelvaartsdag")
for basis, story in [("2026-03-02", "acht weken: Koningsdag"), ("2025-11-06", "acht weken: nieuwjaarsdag"),
                     ("2026-06-01", "gewone termijn"), ("2024-01-04", "eindigt op schrikkeldag")]:
    row("aanvraag", basis, story)

# Standing still
G, C = "beslistermijn-gemeente", "beslistermijn-gemeente-commissie"
for code, basis, pauses, story in [
        (G, "2014-10-01", "2014-10-04/2014-10-17", "voorbeeld circulaire BWBR0035667: 24 november, of 25 als de dag van herstel meetelt"),
        (G, "2026-04-13", "2026-04-20/2026-05-04", "dertien dagen"), (G, "2026-04-13", "2026-04-20/2026-04-21", "geen hele dag"),
        (G, "2026-04-13", "2026-04-20/2026-04-20", "dezelfde dag hersteld"), (G, "2026-04-13", "2026-04-20/2026-04-22", "een dag"),
        (G, "2026-04-13", "2026-03-30/2026-04-20", "gevraagd voor de termijn begon"),
        (G, "2026-04-13", "2026-03-30/2026-04-10", "voorbij voor de termijn begon"),
        (G, "2026-04-13", "2026-04-13/2026-04-27", "gevraagd op de dag voor het begin"),
        (G, "2026-04-13", "2026-05-24/2026-06-08", "gevraagd op de dag voor de laatste dag"),
        (G, "2026-04-13", "2026-05-25/2026-06-08", "gevraagd op de laatste dag: te laat"),
        (G, "2026-04-13", "2026-06-10/2026-06-20", "gevraagd na de laatste dag"),
        (G, "2026-04-13", "2026-04-20/2026-05-04 2026-05-11/2026-05-18", "twee pauzes"),
        (G, "2026-04-13", "2026-04-20/2026-05-04 2026-04-27/2026-05-11", "twee pauzes die overlappen"),
        (G, "2026-04-13", "2026-04-20/2026-05-11 2026-04-25/2026-05-01", "een pauze binnen een pauze"),
        (G, "2026-04-13", "2026-04-20/2026-05-04 2026-04-20/2026-05-04", "twee keer dezelfde pauze"),
        (G, "2026-04-13", "2026-04-20/2026-05-04 2026-05-03/2026-05-18", "twee pauzes die aansluiten"),
        (G, "2026-04-13", "2026-05-11/2026-05-18 2026-04-20/2026-05-04 2026-05-26/2026-06-02", "drie pauzes door elkaar"),
        (G, "2026-04-13", "2026-05-20/2026-06-03 2026-06-05/2026-06-12", "de tweede pauze valt in de verlengde tijd"),
        (G, "2026-02-20", "2026-03-02/2026-03-16", "eindigt door de pauze op een gewone dag"),
        (G, "2025-11-01", "2025-11-10/2025-11-24", "eindigt door de pauze op tweede kerstdag"),
        (C, "2026-04-13", "2026-05-01/2026-05-15", "met adviescommissie"),
        (C, "2025-12-06", "2026-01-05/2026-01-20", "twaalf weken met pauze schuift nog"),
        ("beslistermijn-uwv", "2026-03-01", "2026-04-01/2026-04-15", "dertien weken met pauze schuift niet"),
        ("beslistermijn-uwv-medisch", "2026-03-01", "2026-04-01/2026-05-01", "zeventien weken met pauze"),
        ("aanvraag", "2026-03-02", "2026-03-09/2026-03-23", "aanvulling van de aanvraag"),
        ("aanvraag", "2024-01-04", "2024-02-01/2024-02-20", "over de schrikkeldag")]:
    row(code, basis, story, pauses)

# Deferral, alone and with pauses
for code, basis, pauses, deferral, story in [
        (G, "2026-04-13", "", "2026-05-20+6", "zes weken"), (G, "2026-04-13", "", "2026-05-20+1", "een week"),
        (G, "2026-04-13", "", "2026-05-20+3", "drie weken"),
        (G, "2026-04-13", "", "2026-05-25+6", "verdaagd op tweede pinksterdag, de laatste dag voor verschuiving"),
        (G, "2026-04-13", "", "2026-05-26+6", "verdaagd op de laatste dag, na verschuiving"),
        (G, "2026-04-13", "", "2026-05-27+6", "verdaagd na de laatste dag: telt niet"),
        (G, "2026-02-20", "", "2026-03-16+6", "vanaf Goede Vrijdag, of vanaf dinsdag na Pasen"),
        (G, "2026-04-02", "", "2026-05-01+6", "vanaf Hemelvaartsdag, of vanaf vrijdag"),
        (C, "2026-04-13", "", "2026-06-20+6", "twaalf en zes weken"),
        (C, "2025-12-06", "", "2026-02-20+6", "achttien weken eindigt op zaterdag"),
        (C, "2026-08-21", "", "2026-10-01+6", "achttien weken eindigt op eerste kerstdag"),
        (C, "2026-04-13", "", "2026-06-20+1", "dertien weken na verdaging"),
        ("beslistermijn-uwv", "2026-03-01", "", "2026-05-01+6", "dertien en zes weken eindigt op zondag"),
        ("beslistermijn-uwv-medisch", "2026-03-07", "", "2026-05-01+6", "zeventien en zes weken eindigt op zaterdag"),
        (G, "2014-10-01", "2014-10-04/2014-10-17", "2014-11-10+2", "voorbeeld circulaire BWBR0035667: 8 december, of 9 als de dag van herstel meetelt"),
        (G, "2026-04-13", "2026-04-20/2026-05-04", "2026-05-20+6", "eerst pauze, dan verdaging"),
        (G, "2026-04-13", "2026-05-22/2026-06-05", "2026-05-20+6", "eerst verdaging, dan pauze"),
        (G, "2026-04-13", "2026-06-10/2026-06-24", "2026-05-20+6", "pauze in de verdaagde tijd"),
        (G, "2026-04-13", "2026-06-10/2026-06-24", "2026-05-27+6", "verdaging te laat, dus pauze ook"),
        (G, "2026-04-13", "2026-04-20/2026-05-04", "2026-06-08+6", "op tijd verdaagd dankzij de pauze"),
        (G, "2026-04-13", "2026-05-20/2026-06-10", "2026-05-20+2", "pauze en verdaging op een dag"),
        (C, "2026-04-13", "2026-05-01/2026-05-15", "2026-06-20+6", "commissie, pauze en verdaging"),
        (C, "2026-04-13", "2026-05-01/2026-05-15 2026-07-15/2026-08-01", "2026-06-20+4", "commissie, twee pauzes en verdaging"),
        ("beslistermijn-uwv", "2026-03-01", "2026-04-01/2026-04-15", "2026-05-01+6", "UWV, pauze en verdaging")]:
    row(code, basis, story, pauses, deferral)

# Agreed postponement
row(G, "2026-04-13", "tijd voor mediation", until="2026-09-06")
row(G, "2026-04-13", "afgesproken dag voor de laatste dag: verandert niets", until="2026-05-20")
row(G, "2026-04-13", "pauze, verdaging en uitstel", "2026-04-20/2026-05-04", "2026-05-20+6", "2026-10-03")
row("aanvraag", "2026-03-02", "bericht dat het later wordt", until="2026-07-01")

# Backwards
for code, hearing, story in [
        ("stukken-ter-inzage", "2026-06-10", "woensdag ervoor"), ("stukken-ter-inzage", "2026-06-14", "zondag blijft zondag"),
        ("stukken-ter-inzage", "2026-04-13", "tweede paasdag blijft staan"), ("stukken-ter-inzage", "2026-01-05", "over de jaargrens"),
        ("stukken-ter-inzage", "2028-03-07", "schrikkeldag"), ("nadere-stukken", "2026-06-10", "tien hele dagen ertussen"),
        ("nadere-stukken", "2026-01-05", "over de jaargrens, eerste kerstdag"), ("stukken-ter-inzage-zw", "2026-06-10", "twee dagen")]:
    row(code, hearing, story)

# Too late
for received, story in [
        ("2014-11-03", "voorbeeld circulaire BWBR0035667: maandag ontvangen, dinsdag twee weken later de eerste dag"),
        ("2026-05-27", "gewone termijn"), ("2026-03-20", "eindigt op Goede Vrijdag"), ("2025-12-18", "eindigt op nieuwjaarsdag"),
        ("2026-06-06", "eindigt op zaterdag"), ("2026-12-12", "tweede kerstdag en weekend")]:
    row("ingebrekestelling", received, story)
row("dwangsom", "2026-06-10", "42 dagen")
row("dwangsom", "2026-04-04", "42 dagen, zaterdag schuift niet")
row("dwangsom", "2026-11-13", "42 dagen, eerste kerstdag schuift niet")
row("herstel-verzuim", "2026-04-20", "twee weken uit de brief")
row("herstel-verzuim", "2026-04-21", "5 mei schuift niet: de brief bepaalt de dag")
row("beslissen-na-uitspraak", "2026-05-27", "twee weken uit de uitspraak")
row("beslissen-na-uitspraak", "2026-04-21", "5 mei schuift niet: de rechter bepaalt de dag")
row("uitspraak-beroep-niet-tijdig", "2026-03-10", "acht weken: 5 mei is vrij")
row("verdaging", "2026-05-26", "de verdaging op zichzelf")

# Around a hearing, and around an eviction
for code, day, story in [
        ("oproeptermijn", "2021-06-10", "een week tussen oproep en zitting"), ("oproeptermijn", "2026-01-05", "over de jaargrens"),
        ("oproeptermijn", "2026-04-14", "Tweede paasdag ervoor: terugtellen schuift niet"),
        ("proces-verbaal-uitspraak", "2021-06-02", "twee weken"), ("proces-verbaal-uitspraak", "2026-03-20", "eindigt op Goede Vrijdag"),
        ("hoger-beroep", "2021-06-23", "drie maanden"), ("hoger-beroep", "2023-02-28", "28 februari: 28 mei is eerste pinksterdag"),
        ("hoger-beroep", "2025-11-30", "geen 30 februari"), ("hoger-beroep", "2024-11-30", "laatste dag van februari"),
        ("hoger-beroep", "2026-01-05", "Tweede paasdag is 6 april, 5 april zondag"),
        ("hoger-beroep-beschikking", "2026-03-31", "30 juni"), ("hoger-beroep-beschikking", "2026-09-25", "eindigt op eerste kerstdag"),
        ("hoger-beroep-kort-geding", "2021-06-23", "vier weken"), ("hoger-beroep-kort-geding", "2026-03-09", "eindigt op tweede paasdag"),
        ("hoger-beroep-dwangakkoord", "2021-06-23", "acht dagen"), ("hoger-beroep-dwangakkoord", "2021-06-25", "eindigt op zaterdag"),
        ("ontruiming-na-betekening", "2021-06-07", "drie dagen"), ("ontruiming-na-betekening", "2026-04-02", "zondag blijft staan: voorzichtig"),
        ("wgs-gesprek", "2021-06-07", "vier weken"), ("wgs-gesprek", "2026-03-09", "eindigt op tweede paasdag"),
        ("wgs-bedreigend", "2021-06-07", "drie werkdagen"), ("wgs-bedreigend", "2021-06-10", "over het weekend"),
        ("wgs-bedreigend", "2026-04-02", "over Pasen"), ("wgs-bedreigend", "2026-04-24", "over Koningsdag")]:
    row(code, day, story)

if __name__ == "__main__":
    print("# Gemaakt door term_cases.py, los van het platform. Een regel per geval:")
    print("# termijn\ttelt vanaf\twijzigingen\tlaatste dag zonder verschuiving\tlaatste dag\tlaatste dag in de langste uitleg\tartikel\tverhaal")
    for r in ROWS:
        print("\t".join(str(cell) for cell in r))
