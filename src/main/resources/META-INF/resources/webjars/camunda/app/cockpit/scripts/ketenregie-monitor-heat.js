/*
 * What the colours on the diagram of a process stand for. A colour never says anything alone: each step has its number
 * too.
 */
import { duration, element, number, protectedCount } from './ketenregie-monitor-data.js?v=1';
import { annotate } from './ketenregie-monitor-viewer.js?v=1';

const SHADES = 5;

/** The median against what was agreed, in words; null when either is not known. */
export const compared = row => typeof row.verhouding === 'number' ? `${number(Math.round(row.verhouding * 10) / 10)} × afspraak` : null;

/** A number that is not shown has no unit either. */
function counted(row, field, unit) {
  if (row[field]) return `${protectedCount(row, field)} ${unit}`;
  return row[field] === null && row.afgeschermd ? protectedCount(row, field) : null;
}

/** What a colour can stand for. */
export const MEASURES = {
  norm: { name: 'Tijd vergeleken met de afspraak', value: row => row.verhouding ?? null, badge: compared },
  tijd: { name: 'Tijd: de helft klaar binnen', value: row => row.mediaanMinuten ?? 0, badge: row => typeof row.mediaanMinuten === 'number' ? duration(row.mediaanMinuten) : null },
  aantal: { name: 'Aantal keer afgerond', value: row => row.afgerond ?? 0, badge: row => counted(row, 'afgerond', '×') },
  lopend: { name: 'Waar zaken nu zijn', value: row => row.lopend ?? 0, badge: row => counted(row, 'lopend', 'nu') }
};

/** Against what was agreed the limits are fixed, so that the same colour always means the same. */
const LIMITS = [[0.5, 1, 'minder dan de helft van de afspraak'], [1, 2, 'binnen de afspraak'], [1.5, 4, 'tot anderhalf keer de afspraak'], [Infinity, 5, 'meer dan anderhalf keer']];

const most = (rows, value) => Math.max(...rows.map(value), 0);

function shadeOf(measure, rows) {
  const { value } = MEASURES[measure];
  if (measure === 'norm') return row => value(row) === null ? 0 : LIMITS.find(([limit]) => value(row) <= limit)[1];
  return row => value(row) > 0 ? Math.max(1, Math.ceil(SHADES * value(row) / most(rows, value))) : 0;
}

const kind = measure => measure === 'norm' ? 'norm' : 'much';

export function legend(measure, rows) {
  const swatch = (shade, text) => element('li', [element('span', '', { class: `kr-swatch kr-swatch-${kind(measure)}-${shade}` }), text]);
  const words = measure === 'tijd' ? duration : value => number(Math.round(value));
  const top = most(rows, MEASURES[measure].value);
  const swatches = measure === 'norm'
    ? LIMITS.map(([, shade, text]) => swatch(shade, text))
    : [1, 2, 3, 4, 5].map(shade => swatch(shade, `tot ${words(top * shade / SHADES)}`));
  return element('ul', swatches, { class: 'kr-legend', 'aria-label': 'Betekenis van de kleuren' });
}

/** @return how to take the colours away */
export function paint(viewer, measure, rows) {
  const shade = shadeOf(measure, rows);
  return annotate(
    viewer,
    rows.filter(row => shade(row)).map(row => [row.stap, `kr-heat-${kind(measure)}-${shade(row)}`]),
    rows.map(row => [row.stap, MEASURES[measure].badge(row)]).filter(([, words]) => words));
}

export default [];
