/*
 * The tab "Drukte en tijd" of a process: how often each step is done, how long it takes and how that compares with what
 * was agreed, as a table and in colours on the diagram above it. The colours are there as long as the tab is open.
 */
import { ask, askEngine, casesAddress, duration, element, fill, filtersOf, lastPeriod, nothing, PERIODS, protectedCount, upTo, WHY_PROTECTED } from './ketenregie-monitor-data.js?v=1';
import { compared, legend, MEASURES, paint } from './ketenregie-monitor-heat.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';
import { onDiagram } from './ketenregie-monitor-viewer.js?v=1';

const isUsed = row => row.lopend || row.afgerond || row.afgeschermd;

function difference(row, other) {
  if (typeof row.mediaanMinuten !== 'number' || typeof other?.mediaanMinuten !== 'number') return '–';
  const minutes = row.mediaanMinuten - other.mediaanMinuten;
  if (Math.abs(minutes) < 1) return 'gelijk';
  return `${duration(Math.abs(minutes))} ${minutes > 0 ? 'langer' : 'korter'}`;
}

/** A process that others call has no cases of its own, so a list is about its step and not about the process. */
const cases = (filters, getal, row) => casesAddress(period(filters), getal, { stap: row.stap, stapproces: filters.get('proces') });

const period = filters => new URLSearchParams({ van: filters.get('van'), tot: filters.get('tot') });

function figures({ rijen, rijen2 = [] }, filters, other) {
  const version = filters.get('versie');
  const before = new Map(rijen2.map(row => [row.stap, row]));
  const slowest = rijen.filter(isUsed).sort((a, b) => (b.verhouding ?? -1) - (a.verhouding ?? -1) || (b.mediaanMinuten ?? -1) - (a.mediaanMinuten ?? -1));
  return table(`Cijfers per stap van versie ${version}${other ? `, vergeleken met versie ${other}` : ''}, de langste vergeleken met de afspraak eerst`, [
    { name: 'Stap', text: row => row.naam || row.stap },
    { name: 'Nu', numeric: true, text: row => protectedCount(row, 'lopend'), link: row => row.lopend ? cases(filters, 'stap-lopend', row) : null },
    { name: 'Afgerond', numeric: true, text: row => protectedCount(row, 'afgerond'), link: row => row.afgerond ? cases(filters, 'stap', row) : null },
    { name: 'De helft klaar binnen', numeric: true, text: row => duration(row.mediaanMinuten) },
    { name: '9 van de 10 binnen', numeric: true, text: row => duration(row.p90Minuten) },
    { name: 'Afgesproken', numeric: true, text: row => duration(row.normMinuten) },
    { name: 'Vergeleken', numeric: true, text: row => compared(row) ?? '–', mark: row => row.verhouding > 1 ? 'over' : null },
    ...(other ? [
      { name: `Versie ${other}: de helft binnen`, numeric: true, text: row => duration(before.get(row.stap)?.mediaanMinuten) },
      { name: `Versie ${version} is`, numeric: true, text: row => difference(row, before.get(row.stap)) }
    ] : [])
  ], slowest);
}

const select = (options, chosen) => element('select', options.map(([value, text]) =>
  element('option', text, { value, ...(String(value) === String(chosen) ? { selected: '' } : {}) })), { class: 'form-control' });

const labelled = (text, control) => element('label', [element('span', text), control]);

function question(process, version, code, other) {
  const parameters = new URLSearchParams({ proces: process, versie: version, ...lastPeriod(code) });
  if (other) parameters.set('versie2', other);
  return parameters;
}

/** @return the choices with what they show, and how to take the colours away */
function choices(process, version) {
  const measure = select([...Object.entries(MEASURES).map(([code, { name }]) => [code, name]), ['', 'Geen kleur']], 'norm');
  const days = select(Object.entries(PERIODS), 'm6');
  const earlier = Array.from({ length: version - 1 }, (_, index) => version - 1 - index);
  const other = select([['', 'Niet vergelijken'], ...earlier.map(one => [one, `Met versie ${one}`])], '');
  const explained = element('div');
  const body = element('div');
  let rows = [];
  let stop = null;
  let gone = false;
  const repaint = () => {
    if (gone) return; // the answer came after the tab was left
    stop?.();
    const coloured = measure.value && rows.some(isUsed);
    explained.replaceChildren(...(coloured ? [legend(measure.value, rows)] : []));
    stop = coloured ? onDiagram(viewer => paint(viewer, measure.value, rows)) : null;
  };
  const renew = () => fill(body, () => ask('diagram', question(process, version, days.value, other.value)), answer => {
    rows = answer.rijen;
    repaint();
    return rows.some(isUsed)
      ? [figures(answer, filtersOf(question(process, version, days.value)), other.value), element('p', `De cijfers over afgeronde stappen zijn ${upTo(answer.bijgewerktOp)}. ${WHY_PROTECTED}`, { class: 'kr-hint' })]
      : nothing(`Van versie ${version} loopt geen zaak, en in deze periode is geen stap afgerond.`, 'Kies een langere periode of een andere versie van het proces.');
  });
  measure.addEventListener('change', repaint);
  [days, other].forEach(control => control.addEventListener('change', renew));
  renew();
  return {
    nodes: [
      element('div', [labelled('Kleur in het schema', measure), labelled('Periode', days), earlier.length ? labelled('Vergelijken', other) : null], { class: 'kr-heat-choices' }),
      explained, body
    ],
    stop: () => {
      gone = true;
      stop?.();
    }
  };
}

/**
 * Which process and version this is, only the engine knows for sure: the id of a definition with a long key does not tell.
 *
 * @param data names the process definition whose tab this is
 */
export function draw(node, { processDefinitionId }) {
  const tab = element('div', [], { class: 'kr-monitor kr-monitor-tab' });
  node.append(tab);
  let shown = null;
  let gone = false;
  fill(tab, () => askEngine(`process-definition/${encodeURIComponent(processDefinitionId)}`), ({ key, version }) => {
    if (gone) return null;
    shown = choices(key, version);
    return shown.nodes;
  });
  return () => {
    gone = true;
    shown?.stop();
  };
}

export default [];
