/*
 * The cases behind a number, as far as this user may see them.
 */
import { ask, caseAddress, element, fill, filtersOf, inWords, MOST, number, nothing, onDay, onMonth, onShortMoment, onWeek, pageAddress, plus, search } from './ketenregie-monitor-data.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';

const NUMBERS = {
  nieuw: 'Nieuwe zaken',
  lopend: 'Lopende zaken',
  'te-laat': 'Zaken die te laat zijn',
  risico: 'Zaken die dreigen te laat te komen',
  afgesloten: 'Afgesloten zaken',
  stap: 'Zaken met deze stap',
  'stap-lopend': 'Zaken die nu bij deze stap zijn',
  overgang: 'Zaken die van de ene naar de andere organisatie gingen',
  uitkomst: 'Zaken met deze uitkomst',
  'termijn-gehaald': 'Zaken met een gehaalde termijn',
  'termijn-verstreken': 'Zaken met een verstreken termijn',
  'termijn-vervallen': 'Zaken met een vervallen termijn',
  overdracht: 'Zaken met een overdracht'
};

/** Numbers about today: there the urgent date matters, and no case has an outcome yet. */
const NOW = ['lopend', 'te-laat', 'risico', 'stap-lopend'];

const PAGE = 50;

function columns(getal, rijen) {
  const common = [
    { name: 'Zaak', text: row => row.zaaknummer ?? 'zaak zonder nummer', link: row => caseAddress(row.procesinstantie) },
    { name: 'Pilot', text: row => row.naam },
    { name: 'Gestart', text: row => onShortMoment(row.gestart) }
  ];
  const now = [
    { name: 'Wacht op', text: row => [row.stapNaam, row.partnerNaam].filter(Boolean).join(', ') || '–' },
    { name: 'Uiterlijk', text: row => onDay(row.uiterlijk), mark: () => getal === 'te-laat' ? 'late' : null }
  ];
  const ended = [
    { name: 'Geëindigd', text: row => row.lopend ? 'loopt nog' : onShortMoment(row.geeindigd) },
    { name: 'Uitkomst', text: row => row.uitkomstNaam ?? inWords(row.uitkomst) }
  ];
  const running = {
    name: 'In Cockpit',
    text: row => row.lopend ? 'Procesinstantie openen' : '–',
    link: row => row.lopend ? `#/process-instance/${encodeURIComponent(row.procesinstantie)}/runtime` : null,
    about: row => row.zaaknummer ?? 'zaak zonder nummer'
  };
  return [...common, ...(NOW.includes(getal) ? now : ended), ...(rijen.some(row => row.lopend) ? [running] : [])];
}

/** What narrows this number down, in words. */
function narrowed(parameters) {
  const said = [
    parameters.get('week') && onWeek({ week: parameters.get('week') }),
    parameters.get('maand') && onMonth(parameters.get('maand')),
    parameters.getAll('uitkomst').filter(Boolean).map(inWords).join(' of '),
    parameters.get('van-partner') && parameters.get('naar-partner') && `van ${inWords(parameters.get('van-partner'))} naar ${inWords(parameters.get('naar-partner'))}`
  ].filter(Boolean);
  return said.length ? `, ${said.join(', ')}` : '';
}

const OTHERS = 'De andere zaken zijn van organisaties waarvan u de zaken niet mag zien, of zijn gewist omdat hun bewaartermijn voorbij is.';

function visible({ aantal, zichtbaar, meer }) {
  if (meer && zichtbaar === MOST) return `Meer dan ${number(MOST)} zaken. U ziet de eerste ${number(MOST)}. Kies een filter of een kortere periode om andere zaken te zien.`;
  if (meer) return `Meer dan ${number(MOST)} zaken, waarvan u er ${number(zichtbaar)} mag zien. ${OTHERS}`;
  if (aantal === null) return `U mag ${number(zichtbaar)} zaken zien. Daarnaast zijn er minder dan 5 die u niet mag zien.`;
  const zaken = `${number(aantal)} ${aantal === 1 ? 'zaak' : 'zaken'}`;
  if (aantal === zichtbaar) return `${zaken}.`;
  return `${zaken}, waarvan u er ${number(zichtbaar)} mag zien. ${OTHERS}`;
}

function pages(parameters, page, totaal) {
  const last = Math.max(1, Math.ceil((totaal.zichtbaar ?? 0) / PAGE));
  if (last === 1) return null;
  const to = (text, other) => element('a', text, { href: `#/ketenmonitor/zaken?${plus(parameters, { pagina: other })}`, class: 'btn btn-default' });
  return element('nav', [
    page > 1 ? to('Vorige', page - 1) : null,
    element('span', ` Pagina ${page} van ${last} `),
    page < last ? to('Volgende', page + 1) : null
  ], { 'aria-label': "Pagina's" });
}

function list(answer, parameters, title) {
  const { rijen, totaal } = answer;
  const page = Number(parameters.get('pagina') ?? 1);
  if (!rijen.length) {
    return totaal.aantal === 0
      ? nothing('Er is geen zaak die hierbij hoort.', 'Kies een langere periode of haal een filter weg.')
      : element('p', visible(totaal), { class: 'kr-nothing' });
  }
  return [element('p', visible(totaal)), table(title, columns(parameters.get('getal'), rijen), rijen, { isNamed: true }), pages(parameters, page, totaal)];
}

export function draw(node) {
  const parameters = search();
  parameters.delete('viewbox');
  const getal = parameters.get('getal');
  const title = `${NUMBERS[getal] ?? 'Zaken'}${narrowed(parameters)}`;
  const body = element('div');
  node.append(element('main', [
    element('p', element('a', 'Terug naar de Ketenmonitor', { href: pageAddress(filtersOf(parameters)) }), { class: 'kr-no-print' }),
    element('h1', title),
    body
  ], { class: 'kr-monitor kr-monitor-page' }));
  fill(body, () => ask('zaken', parameters), answer => list(answer, parameters, title));
}

export default [];
