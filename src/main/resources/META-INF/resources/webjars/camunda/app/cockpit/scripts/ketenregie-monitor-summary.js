/*
 * In short: what a manager has to know within ten seconds, and the cases to act on today.
 */
import { ask, casesAddress, caseAddress, duration, element, FEW, fill, howMany, number, onDay, plus, PROTECTED, protectedCount, share } from './ketenregie-monitor-data.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';

const TODAY = 8;

function tile({ name, value, more, address, mark }) {
  return element('li', [
    element('span', name, { class: 'kr-tile-name' }),
    address ? element('a', value, { href: address, class: 'kr-tile-value', 'aria-label': `${value}: ${name.toLowerCase()}, zaken bekijken` }) : element('span', value, { class: 'kr-tile-value' }),
    element('span', more, { class: 'kr-tile-more' })
  ], mark ? { class: `kr-tile-${mark}` } : {});
}

const protectedShare = (row, name) => typeof row[name] !== 'number' && row.afgeschermd ? PROTECTED : share(row[name]);

/** A total of what is not protected; some of it may be. */
const sum = (rows, name) => ({ known: rows.reduce((total, row) => total + (row[name] ?? 0), 0), hidden: rows.some(row => row.afgeschermd && row[name] === null) });

function now(rows, filters, name, getal, title, more, mark) {
  const { known, hidden } = sum(rows, name);
  return {
    name: title,
    value: hidden && known === 0 ? FEW : `${number(known)}${hidden ? ' of meer' : ''}`,
    more,
    address: known > 0 ? casesAddress(filters, getal) : null,
    mark: known > 0 ? mark : null
  };
}

const best = (rows, by) => [...rows].filter(row => typeof by(row) === 'number').sort((a, b) => by(b) - by(a))[0];

/** Sentences with the one thing that stands out most. */
function findings(stappen, overgangen, wie) {
  const enough = rows => rows.filter(row => row.aantal >= 5);
  const slow = best(enough(stappen.rijen).filter(row => row.normMinuten), row => row.mediaanMinuten / row.normMinuten);
  const wait = best(enough(overgangen.rijen), row => row.mediaanMinuten);
  const groups = (wie?.rijen ?? []).filter(row => row.afgesloten >= 5);
  const group = groups.length > 1 ? best(groups, row => row.mediaanMinuten) : null;
  return [
    wait ? `Het langst wachten zaken tussen ${wait.vanNaam} en ${wait.naarNaam}: de helft langer dan ${duration(wait.mediaanMinuten)}.` : null,
    slow && slow.mediaanMinuten > slow.normMinuten
      ? `De stap "${slow.naam}"${slow.partnerNaam ? ` bij ${slow.partnerNaam}` : ''} duurt meestal langer dan afgesproken: ${duration(slow.mediaanMinuten)}, afgesproken is ${duration(slow.normMinuten)}.`
      : null,
    group ? `Inwoners van ${group.gemeenteNaam} met ${group.procesNaam} wachten het langst op een uitkomst: de helft langer dan ${duration(group.mediaanMinuten)}.` : null
  ].filter(Boolean);
}

function inShort([stand, tijd, uitkomsten, termijnen, stappen, overgangen, wie], filters) {
  const kept = termijnen.totaal ?? {};
  const closed = tijd.totaal?.afgesloten ? casesAddress(filters, 'afgesloten') : null;
  const total = tijd.totaal ?? {};
  const informal = uitkomsten.rijen.filter(row => row.groep === 'INFORMEEL_OPGELOST').map(row => row.uitkomst);
  const counted = (name, field, getal, more) => ({ name, value: protectedCount(total, field), more, address: total[field] ? casesAddress(filters, getal) : null });
  const tiles = [
    now(stand.rijen, filters, 'teLaat', 'te-laat', 'Te laat', 'een taak is over de datum', 'late'),
    now(stand.rijen, filters, 'risico', 'risico', 'Dreigt te laat', 'een termijn loopt af binnen 3 werkdagen', 'risk'),
    now(stand.rijen, filters, 'lopend', 'lopend', 'Lopende zaken', 'op dit moment'),
    counted('Nieuwe zaken', 'nieuw', 'nieuw', 'in deze periode'),
    { name: 'Doorlooptijd', value: duration(total.mediaanMinuten), more: typeof total.p90Minuten === 'number' ? `de helft is sneller klaar; 9 van de 10 binnen ${duration(total.p90Minuten)}` : 'nog geen zaak afgesloten', address: closed },
    counted('Afgesloten zaken', 'afgesloten', 'afgesloten', 'in deze periode'),
    { name: 'Informeel opgelost', value: protectedShare(uitkomsten.totaal ?? {}, 'aandeelInformeel'), more: 'van de afgesloten zaken, zonder procedure', address: uitkomsten.totaal?.aandeelInformeel ? casesAddress(filters, 'uitkomst', { uitkomst: informal }) : null },
    {
      name: 'Termijnen gehaald',
      value: protectedShare(kept, 'aandeelGehaald'),
      more: kept.verstreken ? element('a', `${number(kept.verstreken)} verstreken`, { href: casesAddress(filters, 'termijn-verstreken') }) : 'van de wettelijke termijnen',
      address: kept.gehaald ? casesAddress(filters, 'termijn-gehaald') : null
    }
  ];
  const said = findings(stappen, overgangen, wie);
  return [
    element('ul', tiles.map(tile), { class: 'kr-tiles' }),
    said.length ? element('ul', said.map(one => element('li', one)), { class: 'kr-findings' }) : null
  ];
}

const LATE = 'Te laat';
const RISK = 'Dreigt te laat';
const BOTH = 'Te laat, en een termijn loopt bijna af';

const URGENT = [
  { name: 'Zaak', text: row => row.zaaknummer ?? 'zaak zonder nummer', link: row => caseAddress(row.procesinstantie) },
  { name: 'Waarom', text: row => row.reden, mark: row => row.reden === RISK ? 'risk' : 'late' },
  { name: 'Uiterlijk', text: row => onDay(row.uiterlijk) },
  { name: 'Wacht op', text: row => [row.stapNaam, row.partnerNaam].filter(Boolean).join(', ') || '–' },
  { name: 'Pilot', text: row => row.naam },
  { name: 'Gestart', text: row => onDay(row.gestart) }
];

const cases = (getal, filters) => ask('zaken', plus(filters, { getal }));

/** Late ones first, and a case that is both only once. */
function actOn([late, risk], filters) {
  const isLate = new Set(late.rijen.map(row => row.procesinstantie));
  const isRisk = new Set(risk.rijen.map(row => row.procesinstantie));
  const rows = [
    ...late.rijen.map(row => ({ ...row, reden: isRisk.has(row.procesinstantie) ? BOTH : LATE })),
    ...risk.rijen.filter(row => !isLate.has(row.procesinstantie)).map(row => ({ ...row, reden: RISK }))
  ];
  if (!rows.length) {
    return element('p', [late, risk].some(({ totaal }) => totaal.aantal || totaal.meer)
      ? 'Er zijn zaken te laat of bijna te laat, maar u mag ze niet zien. De organisatie die de regie heeft, ziet ze wel.'
      : 'Geen enkele zaak is te laat of dreigt te laat te komen.', { class: 'kr-nothing' });
  }
  return [
    table('Zaken die te laat zijn of dreigen te laat te komen, de oudste datum eerst', URGENT, rows.slice(0, TODAY)),
    element('p', [
      element('a', `Alle zaken die te laat zijn (${howMany(late.totaal)})`, { href: casesAddress(filters, 'te-laat') }), ' · ',
      element('a', `Alle zaken die dreigen te laat te komen (${howMany(risk.totaal)})`, { href: casesAddress(filters, 'risico') })
    ])
  ];
}

function block(title, load, draw) {
  const body = element('div');
  const id = `kr-${title.toLowerCase().replaceAll(' ', '-')}`;
  fill(body, load, draw);
  return element('section', [element('h2', title, { id }), body], { 'aria-labelledby': id });
}

/** What else is on the page, answers the same questions at length; a part that fails there is only left out here. */
export function summary(filters, answers) {
  let tries = 0;
  const parts = () => {
    const again = tries++ > 0;
    const rest = name => answers(name, again).catch(() => ({ rijen: [], totaal: {} }));
    return Promise.all([answers('stand', again), answers('doorlooptijd', again), ...['uitkomsten', 'termijnen', 'stappen', 'overgangen', 'voor-wie'].map(rest)]);
  };
  return element('div', [
    block('In het kort', parts, given => inShort(given, filters)),
    block('Vandaag actie nodig', () => Promise.all([cases('te-laat', filters), cases('risico', filters)]), given => actOn(given, filters))
  ], { class: 'kr-short' });
}

export default [];
