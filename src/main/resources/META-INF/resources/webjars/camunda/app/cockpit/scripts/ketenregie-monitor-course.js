/*
 * The way a case went, on a diagram: what was passed has a thick border, where the case is now is filled, and each step
 * has its time.
 */
import { duration } from './ketenregie-monitor-data.js?v=1';
import { annotate } from './ketenregie-monitor-viewer.js?v=1';

const words = row => row.einde ? duration(row.duurMinuten) : `${duration(row.duurMinuten)} tot nu`;

/** @return how to take the marks away */
export function markCourse(viewer, { rijen, genomen = [] }) {
  const last = [...new Map(rijen.map(row => [row.activiteit, row])).values()];
  return annotate(
    viewer,
    [...genomen.map(flow => [flow, 'kr-passed']), ...last.map(row => [row.activiteit, row.einde ? 'kr-passed' : 'kr-now'])],
    last.filter(row => row.duurMinuten > 0).map(row => [row.activiteit, words(row)]));
}

export default [];
