/*
 * Colours on the diagram of a process: how often each step is done, how long it takes, and how that compares with what
 * was agreed. Off until somebody asks for it. A colour never says anything alone: each step has its number, and the
 * table has all of them.
 */
import { ask, askEngine, duration, element, fill, nothing, number, onMoment, protectedCount } from './ketenregie-monitor-data.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';

const DAY = 24 * 3600 * 1000;
const PERIODS = [[28, 'Afgelopen 4 weken'], [91, 'Afgelopen 13 weken'], [182, 'Afgelopen 26 weken'], [365, 'Afgelopen jaar'], [730, 'Afgelopen 2 jaar']];
const SHADES = 5;

const ratio = row => typeof row.verhouding === 'number' ? `${number(Math.round(row.verhouding * 10) / 10)} × afspraak` : null;

/** What a colour can stand for. */
const MEASURES = {
  lopend: {
    name: 'Lopend: waar zaken nu zijn', value: row => row.lopend ?? 0, few: row => row.lopend === null && row.afgeschermd,
    badge: row => row.lopend || row.afgeschermd ? `${protectedCount(row, 'lopend')} nu` : null
  },
  aantal: {
    name: 'Aantal keer afgerond', value: row => row.afgerond ?? 0, few: row => row.afgerond === null && row.afgeschermd,
    badge: row => row.afgerond || row.afgeschermd ? `${protectedCount(row, 'afgerond')} ×` : null
  },
  tijd: { name: 'Tijd: de helft klaar binnen', value: row => row.mediaanMinuten ?? 0, badge: row => typeof row.mediaanMinuten === 'number' ? duration(row.mediaanMinuten) : null },
  norm: { name: 'Tijd vergeleken met de afspraak', value: row => row.verhouding ?? null, badge: ratio }
};

/** Against what was agreed: fixed limits, so that the same colour always means the same. */
const LIMITS = [[0.5, 1, 'minder dan de helft'], [1, 2, 'binnen de afspraak'], [1.5, 4, 'tot anderhalf keer'], [Infinity, 5, 'meer dan anderhalf keer']];

const shadeOfRatio = value => LIMITS.find(([limit]) => value <= limit)[1];

function shades(measure, rows) {
  const { value } = MEASURES[measure];
  if (measure === 'norm') return row => value(row) === null ? 0 : shadeOfRatio(value(row));
  const most = Math.max(...rows.map(value), 0);
  return row => value(row) > 0 ? Math.max(1, Math.ceil(SHADES * value(row) / most)) : 0;
}

function legendOf(measure, rows) {
  const swatch = (shade, text) => element('li', [element('span', '', { class: `kr-swatch kr-swatch-${measure === 'norm' ? 'norm' : 'much'}-${shade}` }), text]);
  if (measure === 'norm') return element('ul', LIMITS.map(([, shade, text]) => swatch(shade, text)), { class: 'kr-legend', 'aria-label': 'Betekenis van de kleuren' });
  const most = Math.max(...rows.map(MEASURES[measure].value), 0);
  const words = measure === 'tijd' ? duration : value => number(Math.round(value));
  return element('ul', [swatch(1, `tot ${words(most / SHADES)}`), swatch(3, 'gemiddeld'), swatch(SHADES, `tot ${words(most)}`)], { class: 'kr-legend', 'aria-label': 'Betekenis van de kleuren' });
}

function paint(viewer, measure, rows) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const known = viewer.get('elementRegistry');
  const kind = measure === 'norm' ? 'norm' : 'much';
  const shadeOf = shades(measure, rows);
  const painted = rows.filter(row => known.get(row.stap)).flatMap(row => {
    const undo = [];
    const shade = shadeOf(row);
    if (shade) {
      const marker = `kr-heat-${kind}-${shade}`;
      canvas.addMarker(row.stap, marker);
      undo.push(() => canvas.removeMarker(row.stap, marker));
    }
    const words = MEASURES[measure].badge(row);
    if (words) {
      const badge = overlays.add(row.stap, { position: { top: -12, left: 4 }, html: element('span', words, { class: 'kr-badge' }) });
      undo.push(() => overlays.remove(badge));
    }
    return undo;
  });
  return () => painted.forEach(undo => undo());
}

function difference(row, other) {
  if (typeof row.mediaanMinuten !== 'number' || typeof other?.mediaanMinuten !== 'number') return '–';
  const minutes = row.mediaanMinuten - other.mediaanMinuten;
  if (Math.abs(minutes) < 1) return 'gelijk';
  return `${duration(Math.abs(minutes))} ${minutes > 0 ? 'langer' : 'korter'}`;
}

function numbers(answer, version, other) {
  const rows = answer.rijen.filter(row => row.lopend || row.afgerond || row.afgeschermd);
  const before = new Map((answer.rijen2 ?? []).map(row => [row.stap, row]));
  return table(`Cijfers per stap, versie ${version}${other ? `, vergeleken met versie ${other}` : ''}`, [
    { name: 'Stap', text: row => row.naam || row.stap },
    { name: 'Nu', numeric: true, text: row => protectedCount(row, 'lopend') },
    { name: 'Afgerond', numeric: true, text: row => protectedCount(row, 'afgerond') },
    { name: 'De helft klaar binnen', numeric: true, text: row => duration(row.mediaanMinuten) },
    { name: '9 van de 10 binnen', numeric: true, text: row => duration(row.p90Minuten) },
    { name: 'Afgesproken', numeric: true, text: row => duration(row.normMinuten), mark: row => row.verhouding > 1 ? 'over' : null },
    { name: 'Vergeleken', numeric: true, text: row => ratio(row) ?? '–' },
    ...(other ? [
      { name: `Versie ${other}: de helft binnen`, numeric: true, text: row => duration(before.get(row.stap)?.mediaanMinuten) },
      { name: `Verschil met versie ${other}`, numeric: true, text: row => difference(row, before.get(row.stap)) }
    ] : [])
  ], rows);
}

const select = (options, chosen) => element('select', options.map(([value, text]) =>
  element('option', text, { value, ...(String(value) === String(chosen) ? { selected: '' } : {}) })), { class: 'form-control input-sm' });

const labelled = (text, control) => element('label', [element('span', text), control]);

const iso = date => date.toISOString().slice(0, 10);

function controls(viewer, { proces, versie }, panel) {
  const measure = select(Object.entries(MEASURES).map(([code, { name }]) => [code, name]), 'norm');
  const days = select(PERIODS, 182);
  const others = Array.from({ length: Math.max(0, Number(versie) - 1) }, (_, index) => Number(versie) - 1 - index);
  const compared = select([['', 'Niet vergelijken'], ...others.map(other => [other, `Met versie ${other}`])], '');
  const legend = element('div');
  const figures = element('div');
  let unpaint = () => {};
  let answer = null;
  const repaint = () => {
    unpaint();
    unpaint = () => {};
    legend.replaceChildren();
    if (!answer?.rijen.some(row => row.lopend || row.afgerond || row.afgeschermd)) return;
    unpaint = paint(viewer, measure.value, answer.rijen);
    legend.append(legendOf(measure.value, answer.rijen));
  };
  const renew = () => {
    const today = new Date();
    const parameters = new URLSearchParams({ proces, versie, van: iso(new Date(today - (days.value - 1) * DAY)), tot: iso(today) });
    if (compared.value) parameters.set('versie2', compared.value);
    answer = null;
    repaint();
    fill(figures, () => ask('diagram', parameters), got => {
      answer = got;
      repaint();
      return got.rijen.some(row => row.lopend || row.afgerond || row.afgeschermd)
        ? [element('details', [element('summary', 'Alle cijfers als tabel'), numbers(got, versie, compared.value)]), element('p', `Bijgewerkt op ${onMoment(got.bijgewerktOp)}.`, { class: 'kr-hint' })]
        : nothing(`Van versie ${versie} loopt geen zaak, en in deze periode is geen stap afgerond.`, 'Kies een langere periode of een andere versie.');
    });
  };
  measure.addEventListener('change', repaint);
  [days, compared].forEach(control => control.addEventListener('change', renew));
  panel.replaceChildren(
    labelled('Kleur', measure), labelled('Periode', days),
    ...(others.length ? [labelled('Vergelijken', compared)] : []),
    legend, figures);
  renew();
  return () => unpaint();
}

/** Which process and version this is, only the engine knows for sure: the id of a definition with a long key does not tell. */
function open(viewer, definition, panel) {
  let off = null;
  let closed = false;
  const body = element('div');
  panel.replaceChildren(body);
  fill(body, () => askEngine(`process-definition/${encodeURIComponent(definition)}`), ({ key, version }) => {
    const choices = element('div', [], { class: 'kr-heat-choices' });
    if (!closed) off = controls(viewer, { proces: key, versie: String(version) }, choices);
    return choices;
  });
  return () => {
    closed = true;
    off?.();
  };
}

/** @param data names the process definition whose diagram this is */
export function draw(viewer, { processDefinitionId }) {
  const holder = viewer.get('canvas').getContainer().closest('[process-diagram]') ?? viewer.get('canvas').getContainer();
  const panel = element('div', [], { class: 'kr-heat-panel', id: 'kr-heat-panel' });
  panel.hidden = true;
  const button = element('button', 'Drukte en tijd tonen', { type: 'button', class: 'btn btn-default btn-sm', 'aria-expanded': 'false', 'aria-controls': 'kr-heat-panel' });
  const heat = element('section', [button, panel], { class: 'kr-monitor kr-heat', 'aria-label': 'Drukte en tijd in het schema' });
  let off = null;
  button.addEventListener('click', () => {
    const on = panel.hidden;
    panel.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
    button.textContent = on ? 'Drukte en tijd verbergen' : 'Drukte en tijd tonen';
    off?.();
    off = on ? open(viewer, processDefinitionId, panel) : null;
  });
  holder.append(heat);
  return () => {
    off?.();
    heat.remove();
  };
}

export default [];
