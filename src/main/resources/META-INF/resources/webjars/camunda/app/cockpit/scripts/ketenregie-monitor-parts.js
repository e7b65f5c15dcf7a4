/*
 * The parts of the page Ketenmonitor: each asks one question of the server and shows a chart with the table beside it.
 */
import { casesAddress, duration, element, inDays, inWords, nothing, number, onMonth, onWeek, protectedCount, share } from './ketenregie-monitor-data.js?v=1';
import { COLOURS, chart } from './ketenregie-monitor-charts.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';

const MANY = 12;

const WIDER = 'Kies een langere periode of haal een filter weg.';

const time = (name, field) => ({ name, numeric: true, text: row => duration(row[field]) });
const count = (name, field, link, about) => ({ name, numeric: true, text: row => protectedCount(row, field), link: row => row[field] ? link(row) : null, about });
const part = (name, field) => ({ name, numeric: true, text: row => share(row[field]) });

const grid = { left: 32, right: 24, top: 64, bottom: 8, containLabel: true };
const legend = { top: 0, left: 0, itemGap: 24 };
const days = { type: 'value', name: 'dagen', axisLabel: { formatter: value => number(value) } };
const inDaysText = value => typeof value === 'number' ? duration(value * 1440) : '–';

/** What is not shown is not drawn as none without saying so. */
const incomplete = rijen => rijen.some(row => row.afgeschermd) ? element('p', 'Afgeschermde getallen staan niet in de grafiek.', { class: 'kr-hint' }) : null;

const beside = (drawing, tables) => element('div', [drawing, tables], { class: 'kr-beside' });

/** A chart of numbers of which none may be shown would look as if there were none. */
const TOO_FEW = 'Er zijn te weinig zaken om een grafiek te tonen zonder dat iemand te herkennen is.';

const drawable = series => series.some(({ data }) => data.some(value => value > 0));

const orTooFew = (option, size) => drawable(option.series) ? chart(option, size) : element('p', TOO_FEW, { class: 'kr-nothing' });

/** Names that would not fit beside a bar. */
const short = (text, most = 44) => text.length > most ? `${text.slice(0, most - 1)}…` : text;

function bars(names, series, unit = days) {
  return orTooFew({
    grid: { ...grid, left: 8, top: series.length > 1 ? 36 : 8, bottom: 24 },
    ...(series.length > 1 ? { legend } : {}),
    tooltip: { valueFormatter: unit === days ? inDaysText : number },
    xAxis: { ...unit, nameLocation: 'middle', nameGap: 28 },
    yAxis: { type: 'category', inverse: true, data: names, axisLabel: { width: 320, overflow: 'truncate' } },
    series: series.map(one => ({ type: 'bar', barMaxWidth: 18, ...one }))
  }, { height: 90 + names.length * 30 });
}

/* How long */

function throughput({ rijen, totaal }, filters) {
  if (!rijen.some(row => row.nieuw || row.afgesloten || row.afgeschermd)) return nothing('In deze periode is geen zaak begonnen of afgesloten.', WIDER);
  const weeks = rijen.map(onWeek);
  const lead = orTooFew({
    grid,
    legend,
    tooltip: { valueFormatter: inDaysText },
    xAxis: { type: 'category', data: weeks, boundaryGap: false },
    yAxis: { ...days, min: 0 },
    series: [
      { name: 'De helft klaar binnen (mediaan)', type: 'line', data: rijen.map(row => inDays(row.mediaanMinuten)), color: COLOURS.brand, symbol: 'circle', symbolSize: 7, lineStyle: { width: 3 } },
      { name: '9 van de 10 klaar binnen', type: 'line', data: rijen.map(row => inDays(row.p90Minuten)), color: COLOURS.warm, symbol: 'diamond', symbolSize: 9, lineStyle: { width: 2, type: 'dashed' } }
    ]
  }, { height: 280 });
  const flow = orTooFew({
    grid,
    legend,
    xAxis: { type: 'category', data: weeks },
    yAxis: { type: 'value', name: 'zaken', minInterval: 1 },
    series: [
      { name: 'Nieuwe zaken', type: 'bar', data: rijen.map(row => row.nieuw), color: COLOURS.soft },
      { name: 'Afgesloten zaken', type: 'bar', data: rijen.map(row => row.afgesloten), color: COLOURS.brand }
    ]
  }, { height: 240 });
  const inWeek = (getal) => row => casesAddress(filters, getal, row.week ? { week: row.week } : {});
  const columns = [
    { name: 'Week', text: row => row.week ? onWeek(row) : 'Hele periode' },
    count('Nieuw', 'nieuw', inWeek('nieuw')),
    count('Afgesloten', 'afgesloten', inWeek('afgesloten')),
    time('De helft klaar binnen (mediaan)', 'mediaanMinuten'),
    time('9 van de 10 klaar binnen', 'p90Minuten')
  ];
  return [element('div', [lead, flow], { class: 'kr-beside' }), incomplete(rijen), element('details', [element('summary', 'Dezelfde cijfers als tabel, per week'), table('Doorlooptijd en aantallen per week', columns, rijen, { total: totaal })])];
}

/* For whom */

function forWhom({ rijen }, filters) {
  if (!rijen.length) return nothing('In deze periode is geen zaak begonnen of afgesloten.', WIDER);
  const slowest = [...rijen].sort((a, b) => (b.mediaanMinuten ?? -1) - (a.mediaanMinuten ?? -1));
  const name = row => `${row.procesNaam}, ${row.gemeenteNaam}`;
  const drawn = slowest.filter(row => row.mediaanMinuten !== null).slice(0, MANY);
  const of = getal => row => row.gemeente ? casesAddress(filters, getal, { proces: row.proces, gemeente: row.gemeente }) : null;
  return beside(
    bars(drawn.map(row => short(name(row))), [{ name: 'De helft klaar binnen', data: drawn.map(row => inDays(row.mediaanMinuten)), color: COLOURS.brand }]),
    table('Doorlooptijd per pilot en gemeente, de langste eerst', [
      { name: 'Pilot en gemeente', text: name },
      count('Afgesloten', 'afgesloten', of('afgesloten')),
      count('Lopend', 'lopend', of('lopend')),
      time('De helft klaar binnen', 'mediaanMinuten'),
      time('9 van de 10 binnen', 'p90Minuten')
    ], slowest, { few: MANY }));
}

/* Where */

const overNorm = row => row.normMinuten && row.mediaanMinuten > row.normMinuten;

function steps({ rijen }, filters) {
  if (!rijen.length) return nothing('In deze periode is geen stap afgerond.', WIDER);
  const slowest = [...rijen].sort((a, b) => (b.mediaanMinuten ?? -1) - (a.mediaanMinuten ?? -1));
  const drawn = slowest.filter(row => row.mediaanMinuten !== null).slice(0, MANY);
  const versions = new Map();
  rijen.forEach(row => versions.set(row.proces, (versions.get(row.proces) ?? new Set()).add(row.versie)));
  const columns = [
    { name: 'Stap', text: row => `${row.naam} (${[row.procesNaam, row.partnerNaam, versions.get(row.proces).size > 1 ? `versie ${row.versie}` : null].filter(Boolean).join(', ')})` },
    count('Aantal', 'aantal', row => casesAddress(filters, 'stap', { stap: row.stap, stapproces: row.proces })),
    time('Wachten tot oppakken', 'wachtMediaanMinuten'),
    time('Werken', 'werkMediaanMinuten'),
    time('Samen', 'mediaanMinuten'),
    time('9 van de 10 binnen', 'p90Minuten'),
    { name: 'Afgesproken', numeric: true, text: row => duration(row.normMinuten), mark: row => overNorm(row) ? 'over' : null },
    part('Op tijd', 'opTijd')
  ];
  return [
    element('p', 'Wachten en werken zijn elk een mediaan: samen zijn ze niet precies de mediaan van de hele stap.', { class: 'kr-hint' }),
    bars(drawn.map(row => short(`${row.naam}${row.partnerNaam ? `, ${row.partnerNaam}` : ''}`, 60)), [
      { name: 'Wachten tot oppakken', stack: 'tijd', data: drawn.map(row => inDays(row.wachtMediaanMinuten)), color: COLOURS.warm, itemStyle: { decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: 'rgba(255, 255, 255, 0.4)' } } },
      { name: 'Werken', stack: 'tijd', data: drawn.map(row => inDays(row.werkMediaanMinuten)), color: COLOURS.brand }
    ]),
    table('Mediaan van wachten en werken per stap, de langste eerst', columns, slowest, { few: MANY })
  ];
}

const pair = row => `${row.vanNaam} → ${row.naarNaam}`;
const pairSaid = row => `van ${row.vanNaam} naar ${row.naarNaam}`;

function transitions({ rijen }, filters) {
  if (!rijen.length) return nothing('In deze periode ging geen zaak van de ene organisatie naar de andere.', WIDER);
  const slowest = [...rijen].sort((a, b) => (b.mediaanMinuten ?? -1) - (a.mediaanMinuten ?? -1));
  const drawn = slowest.filter(row => row.mediaanMinuten !== null).slice(0, MANY);
  return beside(
    bars(drawn.map(row => short(pair(row))), [{ name: 'De helft wacht korter dan', data: drawn.map(row => inDays(row.mediaanMinuten)), color: COLOURS.warm }]),
    table('Wachttijd tussen organisaties, de langste eerst', [
      { name: 'Van → naar', text: pair },
      count('Aantal', 'aantal', row => row.van && row.naar ? casesAddress(filters, 'overgang', { 'van-partner': row.van, 'naar-partner': row.naar }) : null, pairSaid),
      time('De helft wacht korter dan', 'mediaanMinuten'),
      time('9 van de 10 korter dan', 'p90Minuten')
    ], slowest, { few: MANY }));
}

/* What it leads to */

const GROUPS = { INFORMEEL_OPGELOST: 'Informeel opgelost', FORMEEL: 'Via een procedure', DOORVERWEZEN: 'Doorverwezen', ZONDER_RESULTAAT: 'Zonder resultaat' };
const groupName = row => row.groepNaam ?? GROUPS[row.groep] ?? inWords(row.groep);

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row.groep) ?? { name: groupName(row), aantal: 0, some: false };
    group.aantal += row.aantal ?? 0;
    group.some ||= row.aantal === null;
    groups.set(row.groep, group);
  }
  return [...groups.values()].sort((a, b) => b.aantal - a.aantal);
}

function outcomes({ rijen, totaal }, filters) {
  if (!rijen.length) return nothing('In deze periode is geen zaak afgesloten met een uitkomst.', WIDER);
  const groups = grouped(rijen);
  const sorted = [...rijen].sort((a, b) => groups.findIndex(one => one.name === groupName(a)) - groups.findIndex(one => one.name === groupName(b)) || (b.aantal ?? 0) - (a.aantal ?? 0));
  return [
    totaal?.aandeelInformeel === null || totaal?.aandeelInformeel === undefined ? null
      : element('p', [element('strong', share(totaal.aandeelInformeel)), ' van de afgesloten zaken is informeel opgelost: zonder bezwaar, beroep of rechter.']),
    beside(
      bars(groups.map(one => one.name), [{ name: 'Zaken', data: groups.map(one => one.aantal), color: COLOURS.brand }], { type: 'value', name: 'zaken', minInterval: 1 }),
      table('Uitkomsten van afgesloten zaken', [
        { name: 'Uitkomst', text: row => row.naam ?? inWords(row.uitkomst) },
        { name: 'Groep', text: groupName },
        count('Aantal', 'aantal', row => casesAddress(filters, 'uitkomst', { uitkomst: row.uitkomst })),
        part('Aandeel', 'aandeel')
      ], sorted, { few: 20 }))
  ];
}

function terms({ rijen, totaal }, filters) {
  if (!rijen.length) return nothing('In deze periode liep geen wettelijke termijn af.', WIDER);
  const inMonth = getal => row => casesAddress(filters, getal, row.maand ? { maand: row.maand } : {});
  return beside(
    orTooFew({
      grid,
      legend,
      xAxis: { type: 'category', data: rijen.map(row => onMonth(row.maand)) },
      yAxis: { type: 'value', name: 'termijnen', minInterval: 1 },
      series: [
        { name: 'Gehaald', type: 'bar', stack: 'termijn', data: rijen.map(row => row.gehaald), color: COLOURS.brand },
        { name: 'Verstreken', type: 'bar', stack: 'termijn', data: rijen.map(row => row.verstreken), color: COLOURS.warm },
        { name: 'Vervallen', type: 'bar', stack: 'termijn', data: rijen.map(row => row.vervallen), color: COLOURS.soft }
      ]
    }, { height: 280 }),
    table('Wettelijke termijnen per maand', [
      { name: 'Maand', text: row => row.maand ? onMonth(row.maand) : 'Hele periode' },
      count('Gehaald', 'gehaald', inMonth('termijn-gehaald')),
      count('Verstreken', 'verstreken', inMonth('termijn-verstreken')),
      count('Vervallen', 'vervallen', inMonth('termijn-vervallen')),
      part('Gehaald, aandeel', 'aandeelGehaald')
    ], rijen, { total: totaal }));
}

function handovers({ rijen }, filters) {
  if (!rijen.length) return nothing('In deze periode is geen zaak overgedragen.', WIDER);
  const most = [...rijen].sort((a, b) => (b.aangeboden ?? 0) - (a.aangeboden ?? 0));
  const drawn = most.slice(0, MANY);
  const of = uitkomst => row => casesAddress(filters, 'overdracht', { 'van-partner': row.van, 'naar-partner': row.naar, uitkomst });
  const roles = row => `${row.vanNaam ?? inWords(row.van)} → ${row.naarNaam ?? inWords(row.naar)}`;
  return beside(
    bars(drawn.map(row => short(roles(row))), [
      { name: 'Aangenomen', stack: 'alle', data: drawn.map(row => row.aangenomen), color: COLOURS.brand },
      { name: 'Teruggegeven', stack: 'alle', data: drawn.map(row => row.teruggegeven), color: COLOURS.warm },
      { name: 'Niet beantwoord', stack: 'alle', data: drawn.map(row => row.nietBeantwoord), color: COLOURS.text },
      { name: 'Overig', stack: 'alle', data: drawn.map(row => row.overig), color: COLOURS.soft }
    ], { type: 'value', name: 'overdrachten', minInterval: 1 }),
    table('Overdrachten tussen rollen, de meeste eerst', [
      { name: 'Van → naar', text: roles },
      count('Aangeboden', 'aangeboden', of(null)),
      count('Aangenomen', 'aangenomen', of('overgedragen')),
      count('Teruggegeven', 'teruggegeven', of('teruggegeven')),
      count('Niet beantwoord', 'nietBeantwoord', of('niet-beantwoord')),
      { name: 'Overig', numeric: true, text: row => protectedCount(row, 'overig') },
      time('De helft beantwoord binnen', 'mediaanMinuten')
    ], most, { few: MANY }));
}

const withNote = show => (answer, filters) => [show(answer, filters), incomplete(answer.rijen)].flat();

export const PARTS = [
  { title: 'Doorlooptijd', explained: 'Hoe lang wachten inwoners op een uitkomst, van de eerste dag tot het einde van de zaak?', part: 'doorlooptijd', show: throughput },
  { title: 'Voor wie', explained: 'In welke pilot en gemeente wachten inwoners het langst?', part: 'voor-wie', show: forWhom },
  { title: 'Wachten tussen organisaties', explained: 'De tijd tussen het einde van een stap bij de ene organisatie en het oppakken door de volgende. Hier doet niemand iets aan de zaak.', part: 'overgangen', show: transitions },
  { title: 'Werken en wachten per stap', explained: 'Hoe lang ligt een taak voordat iemand hem oppakt, en hoe lang duurt het werk daarna?', part: 'stappen', show: steps },
  { title: 'Uitkomsten', explained: 'Waar leidt het toe?', part: 'uitkomsten', show: withNote(outcomes) },
  { title: 'Termijnen', explained: 'Zijn de wettelijke termijnen gehaald? Vervallen: de zaak eindigde voordat de termijn afliep.', part: 'termijnen', show: withNote(terms) },
  { title: 'Overdrachten', explained: 'Wordt een warme overdracht aangenomen, en hoe snel?', part: 'overdrachten', show: withNote(handovers) }
];

export default [];
