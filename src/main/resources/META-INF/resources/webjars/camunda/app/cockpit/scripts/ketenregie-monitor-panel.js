/*
 * The panel on the dashboard: how it stands in each pilot now. First on the page, because that is what a manager comes for.
 */
import { ask, casesAddress, element, FEW, fill, lastPeriod, nothing, number, protectedCount, upTo } from './ketenregie-monitor-data.js?v=1';
import { sparkline } from './ketenregie-monitor-charts.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';

const NUMBERS = { nieuw: 'nieuw', lopend: 'lopend', teLaat: 'te-laat', risico: 'risico' };

const cases = (name, about) => ({
  numeric: true,
  text: row => protectedCount(row, name, FEW),
  link: row => row[name] ? casesAddress(new URLSearchParams({ proces: row.proces, ...(name === 'nieuw' ? lastPeriod('7') : {}) }), NUMBERS[name]) : null,
  about: row => `${row.naam}, ${about}`
});

function difference({ nieuw, nieuwVorigeWeek }) {
  if (typeof nieuw !== 'number' || typeof nieuwVorigeWeek !== 'number') return '–';
  const more = nieuw - nieuwVorigeWeek;
  if (more === 0) return 'evenveel als de week ervoor';
  return `${number(Math.abs(more))} ${more > 0 ? 'meer' : 'minder'} dan de week ervoor`;
}

/** Somewhere between none and five: where a week is drawn of which the number is protected. */
const FEW_DRAWN = 2;

function trend({ trend: weeks = [] }) {
  if (!weeks.length) return 'nog geen weken';
  const values = weeks.map(week => week.nieuw ?? FEW_DRAWN);
  const said = weeks.map(week => week.nieuw ?? 'minder dan 5').join(', ');
  return sparkline(values, `Nieuwe zaken in de afgelopen ${values.length} weken: ${said}.`);
}

const isQuiet = row => !row.afgeschermd && ['nieuw', 'lopend', 'teLaat', 'risico'].every(name => row[name] === 0);

const COLUMNS = [
  { name: 'Pilot', text: row => row.naam, link: row => `#/ketenmonitor?${new URLSearchParams({ proces: row.proces })}` },
  { name: 'Te laat', ...cases('teLaat', 'te laat'), mark: row => row.teLaat > 0 ? 'late' : null },
  { name: 'Dreigt te laat', ...cases('risico', 'dreigt te laat'), mark: row => row.risico > 0 ? 'risk' : null },
  { name: 'Lopend', ...cases('lopend', 'lopend') },
  { name: 'Nieuw (7 dagen)', ...cases('nieuw', 'nieuw in de afgelopen 7 dagen') },
  { name: 'Verschil', text: difference },
  { name: 'Nieuw per week, 12 weken', text: trend }
];

function shown({ rijen, bijgewerktOp }) {
  if (!rijen.length) {
    return nothing('Er zijn nog geen processen in gebruik waarvan u de zaken mag zien.', 'Zet een proces in gebruik of vraag uw beheerder om toegang.');
  }
  const busy = rijen.filter(row => !isQuiet(row)).sort((a, b) => (b.teLaat ?? 0) - (a.teLaat ?? 0) || (b.risico ?? 0) - (a.risico ?? 0) || (b.lopend ?? 0) - (a.lopend ?? 0));
  const quiet = rijen.filter(isQuiet).map(row => row.naam);
  return [
    busy.length ? table('Zaken per pilot, de meeste te late zaken eerst', COLUMNS, busy) : nothing('Er loopt nu geen enkele zaak, en in de afgelopen week is er geen begonnen.'),
    quiet.length ? element('p', `Geen zaken op dit moment: ${quiet.join(', ')}.`, { class: 'kr-hint' }) : null,
    element('p', [
      element('strong', 'Te laat'), ': een taak is over de afgesproken datum. ',
      element('strong', 'Dreigt te laat'), ': een wettelijke termijn loopt binnen 3 werkdagen af. ',
      `De trend is ${upTo(bijgewerktOp)}.`
    ], { class: 'kr-hint' }),
    element('p', element('a', 'Naar de Ketenmonitor: doorlooptijden, wachttijden en uitkomsten', { href: '#/ketenmonitor' }))
  ];
}

/** Cockpit keeps parts of others for the end of its dashboard. */
function putFirst(node) {
  const section = node.closest('section');
  section?.classList.add('kr-first');
  section?.parentElement?.prepend(section);
}

export function draw(node) {
  const panel = element('div', [], { class: 'kr-monitor kr-monitor-panel' });
  node.append(panel);
  requestAnimationFrame(() => putFirst(node));
  fill(panel, () => ask('stand'), shown);
}

export default [];
