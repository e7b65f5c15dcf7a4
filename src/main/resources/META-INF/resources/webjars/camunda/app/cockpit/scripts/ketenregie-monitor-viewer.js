/*
 * Process diagrams: the one that Cockpit shows now, and one on a page of our own, drawn by what Cockpit draws its diagrams
 * with. Whatever is marked on a diagram stands in a table too.
 */
import { askEngine, element } from './ketenregie-monitor-data.js?v=1';

/** The diagram that Cockpit shows now beside a process or a process instance, and who wants to know. */
let current = null;
const waiting = new Set();

/** Tells the diagram to whoever marks it, also when it comes later. @return how to stop */
export function onDiagram(mark) {
  let unmark = null;
  const told = viewer => {
    unmark?.();
    unmark = viewer ? mark(viewer) : null;
  };
  waiting.add(told);
  told(current);
  return () => {
    waiting.delete(told);
    unmark?.();
  };
}

/** As a plug-in on a diagram of Cockpit: it shows nothing by itself. */
export function draw(viewer) {
  const tell = () => waiting.forEach(told => told(current));
  current = viewer;
  tell();
  return () => {
    if (current !== viewer) return;
    current = null;
    tell();
  };
}

/**
 * Marks elements and puts badges on them.
 *
 * @param marks pairs of an element and a class
 * @param badges pairs of an element and its words
 * @return how to take them away
 */
export function annotate(viewer, marks, badges) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const known = viewer.get('elementRegistry');
  const drawn = ([id]) => known.get(id);
  const put = marks.filter(drawn);
  put.forEach(([id, marker]) => canvas.addMarker(id, marker));
  const added = badges.filter(drawn).map(([id, words]) =>
    overlays.add(id, { position: { top: -12, left: 4 }, html: element('span', words, { class: 'kr-badge' }) }));
  return () => {
    put.filter(drawn).forEach(([id, marker]) => canvas.removeMarker(id, marker));
    added.forEach(badge => overlays.remove(badge));
  };
}

const injector = () => window.angular.element(document.body).injector() ?? window.angular.element(document).injector();

const model = async definition => (await askEngine(`process-definition/${encodeURIComponent(definition)}/xml`)).bpmn20Xml;

const WIDGET = '<div cam-widget-bpmn-viewer diagram-data="xml" control="control" on-load="drawn()"></div>';

function show(box, xml, mark) {
  const angular = injector();
  const scope = angular.get('$rootScope').$new(true);
  scope.xml = xml;
  scope.control = {};
  scope.drawn = () => mark(scope.control.getViewer());
  box.append(angular.get('$compile')(WIDGET)(scope)[0]);
  scope.$applyAsync();
  return scope;
}

/** A diagram of our own. @return the node, and how to take it away */
export function diagram(definition, mark) {
  const box = element('div', [], { class: 'kr-diagram', 'aria-hidden': 'true' });
  let scope = null;
  let gone = false;
  model(definition).then(xml => {
    if (!gone) scope = show(box, xml, mark);
  }).catch(problem => {
    console.warn(problem);
    box.replaceWith(element('p', 'Het processchema is nu niet te tonen. De tabel zegt hetzelfde.', { class: 'kr-hint' }));
  });
  return {
    node: box,
    stop: () => {
      gone = true;
      scope?.$destroy();
    }
  };
}

export default [];
