/*
 * The parts of Ketenregie in Cockpit: the panel on the dashboard, the pages of the Ketenmonitor, the colours on a process
 * diagram and the course of a case. Only this file comes with Cockpit. Everything else is fetched when it is shown, so
 * that Cockpit starts as fast as before, and keeps working when a part of ours does not. After a change: raise the number
 * behind ?v= in config.js, and after a change of another ketenregie-monitor file the one in VERSION too.
 */
const VERSION = 1;

function failed(node, again) {
  const text = document.createElement('p');
  text.textContent = 'Dit onderdeel van de Ketenmonitor is nu niet te laden. De rest van Cockpit werkt gewoon. Ververs de pagina als dit zo blijft.';
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'btn btn-default', textContent: 'Opnieuw proberen', onclick: again });
  const alert = document.createElement('div');
  alert.className = 'kr-problem';
  alert.setAttribute('role', 'alert');
  alert.append(text, button);
  node.replaceChildren(alert);
}

/** A plug-in that fetches what it shows: the file draws into a node and returns how to stop. */
function later(file, place) {
  let stop = null;
  let attempt = 0;
  const show = async (node, data) => {
    attempt += 1;
    const shown = attempt;
    try {
      const { draw } = await import(`./ketenregie-monitor-${file}.js?v=${VERSION}${shown > 1 && stop === 'failed' ? `&poging=${shown}` : ''}`);
      if (shown === attempt) stop = draw(node, data) ?? null;
    } catch (problem) {
      console.warn(problem);
      stop = 'failed';
      if (node instanceof Element) failed(node, () => show(node, data));
    }
  };
  return {
    ...place,
    render: show,
    unmount: () => {
      attempt += 1;
      if (typeof stop === 'function') stop();
      stop = null;
    }
  };
}

function link(node) {
  const anchor = document.createElement('a');
  anchor.href = '#/ketenmonitor';
  anchor.textContent = 'Ketenmonitor';
  node.append(anchor);
}

const page = (id, path) => ({ id, pluginPoint: 'cockpit.route', priority: 0, properties: { path, label: 'Ketenmonitor' } });

export default [
  { id: 'ketenmonitor', pluginPoint: 'cockpit.navigation', priority: 110, properties: { path: '/ketenmonitor' }, render: link },
  later('panel', { id: 'ketenmonitor-panel', pluginPoint: 'cockpit.dashboard', priority: 100, properties: { label: 'Ketenmonitor' } }),
  later('page', page('ketenmonitor-page', '/ketenmonitor')),
  later('cases', page('ketenmonitor-cases', '/ketenmonitor/zaken')),
  later('path', page('ketenmonitor-case', '/ketenmonitor/zaak/:id')),
  later('viewer', { id: 'ketenmonitor-diagram', pluginPoint: 'cockpit.processDefinition.diagram.plugin', priority: 0 }),
  later('viewer', { id: 'ketenmonitor-instance-diagram', pluginPoint: 'cockpit.processInstance.diagram.plugin', priority: 0 }),
  later('busy', { id: 'drukte-en-tijd', pluginPoint: 'cockpit.processDefinition.runtime.tab', priority: 9.5, properties: { label: 'Drukte en tijd' } }),
  later('path', { id: 'verloop', pluginPoint: 'cockpit.processInstance.runtime.tab', priority: 19, properties: { label: 'Verloop' } })
];
