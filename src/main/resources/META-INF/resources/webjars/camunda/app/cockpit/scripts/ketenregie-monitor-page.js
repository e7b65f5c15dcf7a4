/*
 * The page Ketenmonitor, in the order of a manager's questions: how do we do, which cases need me today, how long do
 * residents wait, for whom, where does it get stuck, what does it lead to. Every part comes by itself: one that fails
 * does not take the others along.
 */
import { ask, element, fill, filtersOf, nothing, problemOf, search, upTo, WHY_PROTECTED } from './ketenregie-monitor-data.js?v=1';
import { forgetCharts } from './ketenregie-monitor-charts.js?v=1';
import { filterForm, inWords } from './ketenregie-monitor-filters.js?v=1';
import { summary } from './ketenregie-monitor-summary.js?v=1';
import { PARTS } from './ketenregie-monitor-parts.js?v=1';
import { csvButton } from './ketenregie-monitor-table.js?v=1';

let ids = 0;

function section({ title, explained, part }, body, filters) {
  const id = `kr-part-${ids += 1}`;
  return element('section', [
    element('div', [element('h2', title, { id }), part ? csvButton(part, filters, title) : null], { class: 'kr-part-head' }),
    explained ? element('p', explained, { class: 'kr-hint' }) : null,
    body
  ], { 'aria-labelledby': id });
}

/** One answer for whoever needs it on this page. */
function answersFor(filters) {
  const known = new Map();
  return (part, again) => {
    if (again || !known.has(part)) known.set(part, ask(part, filters));
    return known.get(part);
  };
}

function part(one, filters, answers) {
  const body = element('div', [], { class: 'kr-part' });
  let tries = 0;
  fill(body, () => answers(one.part, tries++ > 0), answer => one.show(answer, filters));
  return section(one, body, filters);
}

const NOTHING_YET = 'Met deze filters is er nog niets te zien: er loopt geen zaak, en in deze periode is geen zaak begonnen of afgesloten.';

/** Whether there is nothing to show at all: then that is said once, and not in every part. */
async function isEmpty(answers) {
  const [{ rijen: now }, { rijen: weeks }] = await Promise.all([answers('stand'), answers('doorlooptijd')]).catch(() => [{ rijen: [{ lopend: 1 }] }, { rijen: [] }]);
  return !now.some(row => row.lopend || row.afgeschermd) && !weeks.some(row => row.nieuw || row.afgesloten || row.afgeschermd);
}

/** Whether the filters themselves are refused: then that is said once, and not in every part. */
async function refusal(answers) {
  try {
    await answers('doorlooptijd');
    return null;
  } catch (problem) {
    return [400, 401, 403].includes(problem.status) ? problem : null;
  }
}

async function fillPage(page, filters, isCurrent) {
  const known = await ask('filters');
  const form = filterForm(known, filters);
  const answers = answersFor(filters);
  const shown = element('p', inWords(known, filters), { class: 'kr-shown' });
  page.append(form, shown);
  const refused = await refusal(answers);
  if (!isCurrent()) return;
  if (refused) {
    page.append(problemOf(refused, () => {}));
    return;
  }
  if (await isEmpty(answers)) {
    if (isCurrent()) page.append(nothing(NOTHING_YET, [...filters].length ? 'Kies een langere periode of haal filters weg.' : 'Cijfers verschijnen hier vanzelf zodra er zaken zijn.'));
    return;
  }
  if (!isCurrent()) return;
  answers('doorlooptijd').then(({ bijgewerktOp }) => shown.append(` · ${upTo(bijgewerktOp)}`)).catch(() => {});
  page.append(
    summary(filters, answers),
    ...PARTS.map(one => part(one, filters, answers)),
    element('p', `${WHY_PROTECTED} Tijden zijn kalendertijd, ook avonden en weekenden. Percentielen zijn tot op 2,5% nauwkeurig. Afdrukken kan met Ctrl+P.`, { class: 'kr-hint' }));
}

export function draw(node) {
  const page = element('main', element('h1', 'Ketenmonitor'), { class: 'kr-monitor kr-monitor-page' });
  node.append(page);
  let current = true;
  const start = async () => {
    page.setAttribute('aria-busy', 'true');
    try {
      await fillPage(page, filtersOf(search()), () => current);
    } catch (problem) {
      const alert = problemOf(problem, () => {
        alert.remove();
        start();
      });
      page.append(alert);
    }
    page.removeAttribute('aria-busy');
  };
  start();
  return () => {
    current = false;
    forgetCharts();
  };
}

export default [];
