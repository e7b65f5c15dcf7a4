/*
 * Tables of numbers: each number is a link to the cases behind it, and each table can be saved.
 */
import { download, element, problemOf } from './ketenregie-monitor-data.js?v=1';

function cell(column, row, head) {
  const text = column.text(row);
  const address = column.link?.(row);
  const content = address
    ? element('a', text, { href: address, 'aria-label': `${text}: ${column.about?.(row) ?? `${column.name.toLowerCase()}, ${head}`}, zaken bekijken` })
    : text;
  const mark = column.mark?.(row);
  const classes = [column.numeric ? 'kr-numeric' : null, mark ? `kr-${mark}` : null].filter(Boolean).join(' ');
  return element('td', content, classes ? { class: classes } : {});
}

function line(columns, row) {
  const [first, ...others] = columns;
  const head = first.text(row);
  const address = first.link?.(row);
  return element('tr', [
    element('th', address ? element('a', head, { href: address }) : head, { scope: 'row' }),
    ...others.map(column => cell(column, row, head))
  ]);
}

/**
 * @param columns each with name, text(row) and, when it is a number, link(row); the first one names the row
 * @param few how many rows to show at first
 * @param isNamed whether a heading above it says the same already
 */
export function table(caption, columns, rows, { few = Infinity, total = null, isNamed = false } = {}) {
  const body = element('tbody', rows.slice(0, few).map(row => line(columns, row)));
  const shown = element('table', [
    element('caption', caption, isNamed ? { class: 'sr-only' } : {}),
    element('thead', element('tr', columns.map(column => element('th', column.name, { scope: 'col', ...(column.numeric ? { class: 'kr-numeric' } : {}) })))),
    body,
    total ? element('tfoot', line(columns, total)) : null
  ], { class: 'kr-figures' });
  const scroll = element('div', shown, { class: 'kr-scroll' });
  if (rows.length <= few) return scroll;
  const all = element('button', `Alle ${rows.length} regels tonen`, { type: 'button', class: 'btn btn-default kr-all' });
  all.addEventListener('click', () => {
    const firstNew = rows.slice(few).map(row => line(columns, row));
    body.append(...firstNew);
    all.remove();
    (firstNew[0].querySelector('a') ?? shown).focus?.();
  });
  return element('div', [scroll, all]);
}

export function csvButton(part, parameters, title) {
  const said = element('div', [], { class: 'kr-said' });
  const button = element('button', 'Opslaan als CSV', { type: 'button', class: 'btn btn-default btn-sm kr-no-print', 'aria-label': `Opslaan als CSV: ${title}` });
  const save = () => {
    said.replaceChildren();
    download(part, parameters).catch(problem => said.replaceChildren(problemOf(problem, save)));
  };
  button.addEventListener('click', save);
  return element('div', [button, said], { class: 'kr-csv' });
}

export default [];
