/*
 * A process diagram on a page of our own, drawn by what Cockpit draws its own diagrams with. Without it the table says
 * the same.
 */
import { askEngine, element } from './ketenregie-monitor-data.js?v=1';
import { mark } from './ketenregie-monitor-course.js?v=1';

const injector = () => window.angular?.element(document.body).injector() ?? window.angular?.element(document).injector();

const model = async definition => (await askEngine(`process-definition/${encodeURIComponent(definition)}/xml`)).bpmn20Xml;

const WIDGET = '<div cam-widget-bpmn-viewer diagram-data="xml" control="control" on-load="drawn()"></div>';

function show(box, xml, drawn) {
  const angular = injector();
  const scope = angular.get('$rootScope').$new(true);
  scope.xml = xml;
  scope.control = {};
  scope.drawn = () => drawn(scope.control.getViewer());
  box.append(angular.get('$compile')(WIDGET)(scope)[0]);
  scope.$applyAsync();
  return scope;
}

/** @return the node, and how to take it away */
export function diagram(course) {
  const box = element('div', [], { class: 'kr-diagram', 'aria-hidden': 'true' });
  let scope = null;
  let gone = false;
  if (course.procesdefinitie) {
    model(course.procesdefinitie).then(xml => {
      if (!gone) scope = show(box, xml, viewer => mark(viewer, course));
    }).catch(problem => {
      console.warn(problem);
      box.replaceWith(element('p', 'Het processchema is nu niet te tonen. De tabel zegt hetzelfde.', { class: 'kr-hint' }));
    });
  } else {
    box.hidden = true;
  }
  return { node: box, stop: () => { gone = true; scope?.$destroy(); } };
}

export default [];
