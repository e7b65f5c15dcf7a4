/*
 * What the parts of the Ketenmonitor share: the filters in the address, the questions to the server, numbers and times in
 * words, and what to show while an answer is under way, fails or is empty.
 */
import { element, own, request } from '../../tasklist/scripts/ketenregie-page.js?v=1';

export { element };

const FILTERS = ['proces', 'gemeente', 'partner', 'van', 'tot', 'versie'];

/* Filters in the address */

/** What stands behind the question mark of the address of this page. */
export const search = () => new URLSearchParams(location.hash.split('?')[1] ?? '');

/** Only what filters, and nothing that is empty. */
export function filtersOf(parameters) {
  const kept = new URLSearchParams();
  for (const [name, value] of parameters) if (FILTERS.includes(name) && value) kept.append(name, value);
  return kept;
}

/** These parameters and more; what is more replaces what was there. A list is a parameter with more than one value. */
export function plus(parameters, more) {
  const all = new URLSearchParams(parameters);
  for (const [name, value] of Object.entries(more)) {
    all.delete(name);
    [value].flat().filter(one => one !== null && one !== undefined).forEach(one => all.append(name, one));
  }
  return all;
}

const withSearch = (path, parameters) => `#${path}${[...parameters].length ? `?${parameters}` : ''}`;

export const pageAddress = filters => withSearch('/ketenmonitor', filters);

/** The list of the cases behind a number. */
export const casesAddress = (filters, getal, more = {}) => withSearch('/ketenmonitor/zaken', plus(filters, { getal, ...more }));

export const caseAddress = instance => `#/ketenmonitor/zaak/${encodeURIComponent(instance)}`;

/** Goes there as Cockpit does, so that its own idea of the address stays right. */
export function goTo(address) {
  location.hash = address;
}

/* The server */

export class Problem extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const UNREACHABLE = 'De cijfers zijn nu niet op te halen. Controleer uw verbinding en probeer het opnieuw.';
const BROKEN = 'De cijfers zijn nu niet op te halen door een storing. Probeer het over een minuut opnieuw.';

const WITHOUT_DETAIL = {
  401: 'U bent niet meer ingelogd. Ververs de pagina en log opnieuw in.',
  403: 'U mag de cijfers van de Ketenmonitor niet zien. Vraag uw beheerder om toegang tot Cockpit.',
  404: 'Deze gegevens bestaan niet, of u mag ze niet zien.'
};

async function send(path) {
  const response = await request(own(`ketenmonitor/${path}`)).catch(() => { throw new Problem(0, UNREACHABLE); });
  if (response.ok) return response;
  const { detail } = await response.json().catch(() => ({}));
  throw new Problem(response.status, (response.status < 500 && detail) || (WITHOUT_DETAIL[response.status] ?? BROKEN));
}

const asked = (part, parameters) => `${part}${parameters && [...parameters].length ? `?${parameters}` : ''}`;

export async function ask(part, parameters) {
  const response = await send(asked(part, parameters));
  return response.json().catch(() => { throw new Problem(0, BROKEN); });
}

/** Saves a part as a file for a spreadsheet. */
export async function download(part, parameters) {
  const response = await send(asked(`${part}.csv`, parameters));
  const name = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? `ketenmonitor-${part}.csv`;
  const file = URL.createObjectURL(await response.blob());
  element('a', [], { href: file, download: decodeURIComponent(name) }).click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

/** Cockpit's own interface to the engine, as whoever is logged in. */
export async function askEngine(path) {
  const engine = location.pathname.match(/\/app\/cockpit\/([^/]+)/)?.[1] ?? 'default';
  const response = await request(`${document.querySelector('base').getAttribute('engine-api')}engine/${engine}/${path}`)
    .catch(() => { throw new Problem(0, UNREACHABLE); });
  if (!response.ok) throw new Problem(response.status, WITHOUT_DETAIL[response.status] ?? BROKEN);
  return response.json();
}

/* While an answer is under way, and when it does not come */

/** @param again what "Opnieuw proberen" does; not offered when trying again cannot help */
export function problemOf(problem, again) {
  console.warn(problem);
  const known = problem instanceof Problem;
  const hopeless = known && [400, 403, 404].includes(problem.status);
  const button = element('button', 'Opnieuw proberen', { type: 'button', class: 'btn btn-default' });
  button.addEventListener('click', again);
  return element('div', [element('p', known ? problem.message : BROKEN), hopeless ? null : button], { class: 'kr-problem', role: 'alert' });
}

/** Fetches and draws; a failure stays inside this node and can be tried again. */
export async function fill(node, load, draw) {
  node.setAttribute('aria-busy', 'true');
  node.replaceChildren(element('p', 'Cijfers ophalen…', { class: 'kr-hint', role: 'status' }));
  let content;
  try {
    content = draw(await load());
  } catch (problem) {
    content = problemOf(problem, () => fill(node, load, draw));
  }
  node.removeAttribute('aria-busy');
  node.replaceChildren(...[content].flat().filter(Boolean));
}

export const nothing = (why, ...what) => element('p', [why, ' ', ...what], { class: 'kr-nothing' });

/* Words */

const count = new Intl.NumberFormat('nl-NL');
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const shortMoment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const dayAndMonth = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'Europe/Amsterdam' });
const month = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric', timeZone: 'Europe/Amsterdam' });

export const ABSENT = '–';
export const FEW = 'minder dan 5';
export const PROTECTED = 'afgeschermd';

/** Why a number is not there. */
export const WHY_PROTECTED = 'Afgeschermd: minder dan 5 zaken van andere organisaties, of een getal waaruit dat te berekenen is. Zo is niemand te herkennen.';

const isAbsent = value => value === null || value === undefined;
const noon = iso => new Date(`${iso}T12:00:00Z`);
const inDutch = iso => new Date(iso);

export const number = value => isAbsent(value) ? ABSENT : count.format(value);

export const share = value => isAbsent(value) ? ABSENT : percent.format(value).replace(/\s/g, '');

/**
 * A count that may be protected: fewer than five and not of the viewer's own organisation, or one from which that could be
 * found by subtraction. So what is not shown is not always fewer than five.
 */
export const protectedCount = (row, name, hidden = PROTECTED) => isAbsent(row[name]) && row.afgeschermd ? hidden : number(row[name]);

export function duration(minutes) {
  if (isAbsent(minutes)) return ABSENT;
  if (minutes < 1) return 'minder dan 1 minuut';
  if (minutes < 60) return `${count.format(Math.round(minutes))} ${Math.round(minutes) === 1 ? 'minuut' : 'minuten'}`;
  if (minutes < 48 * 60) return `${(minutes < 600 ? oneDecimal : count).format(minutes < 600 ? minutes / 60 : Math.round(minutes / 60))} uur`;
  const days = minutes / 1440;
  const shown = (days < 10 ? oneDecimal : count).format(days < 10 ? days : Math.round(days));
  return `${shown} ${shown === '1' ? 'dag' : 'dagen'}`;
}

/** The list of cases behind a number goes no further than this. */
export const MOST = 1000;

/** How many cases a list is of. */
export const howMany = ({ aantal, meer }) => meer ? `meer dan ${number(MOST)}` : number(aantal);

/** Periods up to and including today. Months are calendar months, this one included, as the server has them added up already. */
export const PERIODS = { 28: 'Laatste 4 weken', m3: 'Laatste 3 maanden', m6: 'Laatste 6 maanden', m12: 'Laatste 12 maanden', m24: 'Laatste 24 maanden' };

/** @param code of {@link PERIODS}, as filters */
export function lastPeriod(code) {
  const iso = date => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(date);
  const today = new Date();
  const tot = iso(today);
  if (!code.startsWith('m')) return { van: iso(new Date(today - (Number(code) - 1) * 24 * 3600 * 1000)), tot };
  const [year, month] = tot.split('-').map(Number);
  return { van: new Date(Date.UTC(year, month - Number(code.slice(1)), 1)).toISOString().slice(0, 10), tot };
}

/** For the axis of a chart, in days. */
export const inDays = minutes => isAbsent(minutes) ? null : Math.round(minutes / 144) / 10;

/** Until when everything that happened is in the numbers. */
export const upTo = iso => isAbsent(iso) ? 'nog niet bijgewerkt' : `bijgewerkt op ${onMoment(iso)}`;

export const onMoment = iso => isAbsent(iso) ? ABSENT : moment.format(inDutch(iso)).replace(' om ', ', ');
export const onShortMoment = iso => isAbsent(iso) ? ABSENT : shortMoment.format(inDutch(iso));
export const onDay = iso => isAbsent(iso) ? ABSENT : shortDay.format(noon(iso.slice(0, 10)));
export const onDayAndMonth = iso => dayAndMonth.format(noon(iso));
export const onMonth = iso => month.format(noon(`${iso}-15`));

/** "2026-W12" with its Monday: "week 12 (16 mrt)". */
export const onWeek = ({ week, van }) => `week ${Number(week.slice(-2))}${van ? ` (${onDayAndMonth(van)})` : ''}`;

export const capital = text => text ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Codes of an outcome or of a result, when the server gave no words. */
export const inWords = code => isAbsent(code) ? ABSENT : capital(code.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' '));

export default [];
