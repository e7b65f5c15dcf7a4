/*
 * The inbox: most urgent first, with a mark in words on what is urgent, and every list with its count. Tasklist itself
 * sorts by creation date, shows how urgent a task is as a number, and counts only the list that is open.
 */
import { urgencyMark, urgencyOfPriority } from './ketenregie-urgency.js?v=1';

const MOST_URGENT_FIRST = '[{"sortBy":"priority","sortOrder":"desc"},{"sortBy":"dueDate","sortOrder":"asc"}]';
const EVERY_HALF_MINUTE = 30_000;

function sortMostUrgentFirst($rootScope, $location) {
  $rootScope.$on('$locationChangeSuccess', () => {
    if ($location.path() === '/' && !$location.search().sorting) {
      $location.search('sorting', MOST_URGENT_FIRST).replace();
    }
  });
}

function engineAddress() {
  const engine = location.pathname.match(/\/app\/tasklist\/([^/]+)/)?.[1] ?? 'default';
  return `${document.querySelector('base').getAttribute('engine-api')}engine/${engine}`;
}

/** On each card the number of its priority becomes a mark above its name; Tasklist redraws cards as it likes. */
function markUrgent() {
  for (const card of document.querySelectorAll('.tasks-list > li.task')) {
    const urgency = urgencyOfPriority(card.querySelector('.priority')?.textContent);
    const shown = card.querySelector('.kr-urgency');
    if (shown?.dataset.urgency === urgency) continue;
    shown?.remove();
    const mark = urgencyMark(urgency);
    if (mark) card.querySelector('.clickable')?.prepend(mark);
  }
}

async function showCounts() {
  const names = [...document.querySelectorAll('[ng-click="focus(filter)"] .name a')];
  if (!names.length || document.hidden) return;
  const response = await fetch(`${engineAddress()}/filter?resourceType=Task&itemCount=true&maxResults=50`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  if (!response.ok) return;
  const counts = new Map((await response.json()).map(filter => [filter.name, filter.itemCount]));
  for (const name of names) {
    const count = counts.get(name.firstChild.textContent.trim());
    const shown = name.querySelector('.kr-count') ?? name.appendChild(document.createElement('span'));
    shown.className = 'kr-count';
    shown.textContent = count === undefined ? '' : ` (${count})`;
  }
}

window.angular?.module('ngLocale').run(['$rootScope', '$location', '$timeout', ($rootScope, $location, $timeout) => {
  sortMostUrgentFirst($rootScope, $location);
  // after Tasklist's own requests: the server looks again at who is logged in, and does not expect many questions at once
  let planned;
  $rootScope.$on('$locationChangeSuccess', () => {
    $timeout.cancel(planned);
    planned = $timeout(showCounts, 2000, false);
  });
  setInterval(showCounts, EVERY_HALF_MINUTE);
  new MutationObserver(markUrgent).observe(document.body, { childList: true, characterData: true, subtree: true });
}]);

export default [];
