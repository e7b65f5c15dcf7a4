/*
 * The way a case went, on the diagram of its process instance: what was passed has a thick border, where it is now is
 * filled, and each step has its time.
 */
import { duration, element } from './ketenregie-monitor-data.js?v=1';

/** The diagram that Cockpit shows now beside a process instance. */
let current = null;

const PASSED = 'kr-passed';
const NOW = 'kr-now';

/** @return how to take the marks away */
export function mark(viewer, { rijen, genomen = [] }) {
  const canvas = viewer.get('canvas');
  const overlays = viewer.get('overlays');
  const known = viewer.get('elementRegistry');
  const marked = [];
  const put = (id, marker) => {
    if (!known.get(id)) return;
    canvas.addMarker(id, marker);
    marked.push([id, marker]);
  };
  genomen.forEach(flow => put(flow, PASSED));
  const badges = [];
  const last = new Map(rijen.map(row => [row.activiteit, row]));
  for (const [id, row] of last) {
    put(id, row.einde ? PASSED : NOW);
    if (!known.get(id) || !(row.duurMinuten > 0)) continue;
    const words = row.einde ? duration(row.duurMinuten) : `${duration(row.duurMinuten)} tot nu`;
    badges.push(overlays.add(id, { position: { bottom: 10, left: 4 }, html: element('span', words, { class: 'kr-badge' }) }));
  }
  return () => {
    marked.forEach(([id, marker]) => canvas.removeMarker(id, marker));
    badges.forEach(badge => overlays.remove(badge));
  };
}

/** On the diagram above the tab, when there is one. */
export const markCourse = course => current ? mark(current, course) : null;

/** Remembers the diagram; it marks nothing by itself. */
export function draw(viewer) {
  current = viewer;
  return () => { current = null; };
}

export default [];
