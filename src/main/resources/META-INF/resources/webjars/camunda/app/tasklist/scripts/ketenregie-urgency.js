/*
 * How urgent a case is, in words and in colour: a colour alone says nothing to whoever cannot see it. The numbers are those
 * of the platform's Urgency; a case that is not urgent has no mark.
 */
import { element } from './ketenregie-page.js?v=1';

const URGENT = {
  ACUUT: { priority: '100', words: 'Acuut: vandaag handelen' },
  SPOED: { priority: '80', words: 'Spoed: binnen een werkdag' }
};

export const urgencyOfPriority = number =>
  Object.keys(URGENT).find(code => URGENT[code].priority === (number ?? '').trim());

/** @returns a mark to put on the page, or null when there is nothing to say */
export function urgencyMark(urgency) {
  const known = URGENT[urgency];
  if (!known) return null;
  const mark = element('strong', known.words, { class: `kr-urgency kr-urgency-${urgency.toLowerCase()}` });
  mark.dataset.urgency = urgency;
  return mark;
}
