/*
 * The way a case went, with times: as a tab beside a running process instance, and as a page of its own for every case,
 * also an ended one, which Cockpit's community edition does not show.
 */
import { ask, caseAddress, duration, element, fill, inWords, nothing, number, onShortMoment, Problem } from './ketenregie-monitor-data.js?v=1';
import { table } from './ketenregie-monitor-table.js?v=1';
import { diagram, onDiagram } from './ketenregie-monitor-viewer.js?v=1';
import { markCourse } from './ketenregie-monitor-course.js?v=1';

const KINDS = {
  userTask: 'taak', startEvent: 'begin', endEvent: 'einde', noneEndEvent: 'einde', callActivity: 'deelproces', subProcess: 'onderdeel', serviceTask: 'automatisch',
  sendTask: 'bericht', businessRuleTask: 'beslistabel', exclusiveGateway: 'keuze', parallelGateway: 'samen op', eventBasedGateway: 'wachten op wat eerst komt',
  intermediateTimer: 'wachten op een datum', intermediateMessageCatch: 'wachten op bericht', boundaryTimer: 'datum bereikt', boundaryMessage: 'bericht gekomen'
};

/** Steps of people and waits; gateways and automatic steps take no time that matters, but belong to the whole way. */
const WITHOUT_TIME = /gateway/i;

const COLUMNS = [
  { name: 'Stap', text: row => row.naam || inWords(row.activiteit) },
  { name: 'Soort', text: row => KINDS[row.soort] ?? 'overig' },
  { name: 'Wie', text: row => row.rol || '–' },
  { name: 'Begin', text: row => onShortMoment(row.begin) },
  { name: 'Einde', text: row => row.einde ? onShortMoment(row.einde) : 'loopt nog', mark: row => row.einde ? null : 'now' },
  { name: 'Duur', numeric: true, text: row => row.einde ? duration(row.duurMinuten) : `${duration(row.duurMinuten)} tot nu` },
  { name: 'Keer', numeric: true, text: row => number(row.aantalKeer ?? 1) }
];

function longest(rijen) {
  const [most] = rijen.filter(row => row.duurMinuten > 0 && !/process|subProcess|callActivity/i.test(row.soort ?? '')).sort((a, b) => b.duurMinuten - a.duurMinuten);
  if (!most) return '';
  const name = most.naam || inWords(most.activiteit);
  return most.einde ? ` Het langst duurde "${name}": ${duration(most.duurMinuten)}.` : ` Het langst duurt "${name}": ${duration(most.duurMinuten)} tot nu.`;
}

function parts({ deelprocessen = [] }) {
  if (!deelprocessen.length) return null;
  return element('section', [
    element('h2', 'Deelprocessen', { id: 'kr-called' }),
    element('ul', deelprocessen.map(one => element('li', [
      element('a', one.naam, { href: caseAddress(one.procesinstantie) }),
      `, ${onShortMoment(one.gestart)} tot ${one.geeindigd ? onShortMoment(one.geeindigd) : 'nu'}`
    ])))
  ], { 'aria-labelledby': 'kr-called' });
}

function way(answer) {
  const { rijen, geeindigd } = answer;
  const steps = rijen.filter(row => !WITHOUT_TIME.test(row.soort ?? ''));
  if (!steps.length) return nothing('Van deze zaak is nog geen stap vastgelegd.', 'Kijk later opnieuw.');
  return [
    element('p', `${geeindigd ? 'De zaak is afgesloten.' : 'De zaak loopt nog.'}${longest(steps)}`),
    table('De weg die de zaak nam, in volgorde', COLUMNS, steps)
  ];
}

function about(answer) {
  return element('dl', [
    ['Pilot', answer.naam], ['Gestart', onShortMoment(answer.gestart)],
    ['Geëindigd', answer.geeindigd ? onShortMoment(answer.geeindigd) : 'loopt nog'],
    ['Uitkomst', answer.uitkomst ?? (answer.geeindigd ? null : 'nog geen')]
  ].filter(([, value]) => value).flatMap(([name, value]) => [element('dt', name), element('dd', value)]), { class: 'kr-facts' });
}

const toRunning = (answer, instance) => answer.geeindigd ? null
  : element('p', element('a', 'Openen in Cockpit', { href: `#/process-instance/${encodeURIComponent(instance)}/runtime` }), { class: 'kr-no-print' });

function asPage(node, instance) {
  const heading = element('h1', 'Verloop van een zaak');
  const body = element('div');
  node.append(element('main', [
    element('p', element('a', 'Terug naar de Ketenmonitor', { href: '#/ketenmonitor' }), { class: 'kr-no-print' }), heading, body
  ], { class: 'kr-monitor kr-monitor-page' }));
  let viewer = null;
  let gone = false;
  fill(body, () => ask(`pad/${encodeURIComponent(instance)}`), answer => {
    heading.textContent = answer.zaaknummer ? `Verloop van zaak ${answer.zaaknummer}` : 'Verloop van een zaak';
    viewer = answer.procesdefinitie && !gone ? diagram(answer.procesdefinitie, shown => markCourse(shown, answer)) : null;
    return [about(answer), toRunning(answer, instance), viewer?.node, ...[way(answer)].flat(), parts(answer)];
  });
  return () => {
    gone = true;
    viewer?.stop();
  };
}

function asTab(node, instance) {
  const body = element('div');
  node.append(element('div', body, { class: 'kr-monitor kr-monitor-tab' }));
  let unmark = null;
  fill(body, () => ask(`pad/${encodeURIComponent(instance)}`), answer => {
    const box = element('input', [], { type: 'checkbox' });
    box.addEventListener('change', () => {
      unmark?.();
      unmark = box.checked ? onDiagram(viewer => markCourse(viewer, answer)) : null;
    });
    return [
      element('p', element('label', [box, ' De weg in het schema hierboven tonen'])),
      ...[way(answer)].flat(),
      parts(answer),
      element('p', element('a', 'Als pagina openen', { href: caseAddress(instance) }))
    ];
  });
  return () => unmark?.();
}

/** @param data names the process instance beside which the tab is; the page has it in its address */
export function draw(node, data) {
  if (data?.processInstanceId) return asTab(node, data.processInstanceId);
  const instance = /#\/ketenmonitor\/zaak\/([^?]+)/.exec(location.hash)?.[1];
  if (!instance) throw new Problem(404, 'Deze zaak bestaat niet.');
  return asPage(node, decodeURIComponent(instance));
}

export default [];
