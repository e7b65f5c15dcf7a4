/*
 * What somebody fills in is kept on the server while they work, so nothing is lost when the session ends, the browser
 * stops or they look at another tab. Tasklist itself would keep it in this browser, also on a shared computer: its own
 * drafts never get there. After a change: raise the number behind ?v= in config.js.
 */
import { own, request } from './ketenregie-page.js?v=1';

const SAVE_AFTER = 2000;
const TRY_AGAIN_AFTER = 15_000;
const LOOK_FOR_LOGIN_EVERY = 3000;
const SUBMIT_TAKES_AT_MOST = 5000;
const BEFORE_TASKLIST = 2000;
const OWN_DRAFTS = /^cam(unda-f|F)orm:/;

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });

/** The form on the screen: its task, who fills it in, and how far it was kept. */
let open = null;

/** Answers that could not be kept because the session had ended. */
let waiting = null;

let rootScope = null;

function user() {
  return rootScope?.authentication?.name ?? null;
}

function moment(iso) {
  const at = new Date(iso);
  return day.format(at) === day.format(new Date()) ? time.format(at) : `${day.format(at)}, ${time.format(at)}`;
}

const draftOf = task => own(`taken/${encodeURIComponent(task)}/concept`);

/** Tasklist does not hand out the form that it shows; the tree of components behind the page knows it. */
function findForm(container) {
  const seen = new Set();
  const queue = Object.values(container);
  while (queue.length) {
    const next = queue.shift();
    if (!next || typeof next !== 'object' || next instanceof Node || seen.has(next)) continue;
    seen.add(next);
    if (Array.isArray(next)) {
      queue.push(...next);
    } else if (typeof next.props?.value?.getService === 'function') {
      return next.props.value.getService('form', false);
    } else if ('props' in next && 'type' in next) {
      queue.push(...Object.values(next));
    }
  }
  return null;
}

/* What the person sees of it */

function place(host) {
  const status = document.createElement('p');
  status.className = 'kr-draft';
  status.setAttribute('role', 'status');
  const refusal = document.createElement('div');
  refusal.className = 'kr-draft-refused';
  refusal.setAttribute('role', 'alert');
  const actions = host.querySelector('.form-actions');
  actions.before(refusal);
  actions.prepend(status);
  return { status, refusal };
}

function say(form, text) {
  if (form.status.textContent !== text) form.status.textContent = text;
}

function refuse(form, problem) {
  const intro = document.createElement('p');
  const findings = problem.bevindingen ?? [];
  intro.textContent = findings.length ? 'Niet bewaard:' : `Niet bewaard: ${problem.detail}`;
  const list = document.createElement('ul');
  for (const { veld, soort, fragment, advies } of findings) {
    const mark = document.createElement('mark');
    mark.textContent = fragment;
    const item = document.createElement('li');
    item.append(`in het veld '${veld}' staat ${soort}: `, mark, `. ${advies}`);
    list.append(item);
  }
  form.refusal.replaceChildren(intro, ...(findings.length ? [list] : []));
  say(form, '');
}

/* Keeping */

function answers(form) {
  return JSON.stringify(form.viewer._getSubmitData());
}

function isReadOnly(form) {
  return form.host.querySelector('.disabled-form') !== null;
}

function changed(form) {
  if (!form.touched || isReadOnly(form)) return;
  form.submitted = false;
  form.latest = answers(form);
  clearTimeout(form.timer);
  if (form.latest !== form.kept) form.timer = setTimeout(() => keep(form), SAVE_AFTER);
}

async function keep(form, options = {}) {
  clearTimeout(form.timer);
  if (form.submitted || form.latest === null || form.latest === form.kept) return;
  if (form.saving) {
    await form.saving;
    return keep(form, options);
  }
  const body = form.latest;
  form.saving = send(form, body, options);
  await form.saving;
  form.saving = null;
}

async function send(form, body, options) {
  try {
    const response = await request(draftOf(form.task), { method: 'PUT', body, ...options });
    if (response.ok) {
      form.kept = body;
      form.refusal.replaceChildren();
      say(form, `Concept bewaard om ${moment((await response.json()).bewaardOp)}`);
    } else if (response.status === 401) {
      waiting = { task: form.task, user: form.user, body };
      say(form, 'Nog niet bewaard: u bent uitgelogd. Log opnieuw in, dan bewaren we het alsnog.');
    } else if (response.status >= 500) {
      throw new Error();
    } else {
      form.kept = body; // the same answers would be refused again
      refuse(form, await response.json());
    }
  } catch {
    say(form, 'Nog niet bewaard: er is geen verbinding. We proberen het zo opnieuw.');
    form.timer = setTimeout(() => keep(form), TRY_AGAIN_AFTER);
  }
}

/** Only for whoever typed it: somebody else may log in on the same screen. */
async function keepWhatIsWaiting() {
  if (!waiting || !user()) return;
  const one = waiting;
  waiting = null;
  if (one.user !== user()) return;
  const response = await request(draftOf(one.task), { method: 'PUT', body: one.body }).catch(() => null);
  if (!response || response.status === 401) waiting ??= one;
  else if (response.ok && open?.task === one.task && !open.touched) location.reload();
}

async function tellWhatWasKept(form) {
  const response = await request(draftOf(form.task));
  if (response.status !== 200 || form.touched) return;
  const { bewaardOp, vanCollega } = await response.json();
  say(form, vanCollega ? `Concept van een collega, ${moment(bewaardOp)}` : `Uw concept van ${moment(bewaardOp)}`);
}

/* Lists */

const hasFault = fault => typeof fault === 'string' || Object.values(fault ?? {}).some(hasFault);

/** For a row without faults form-js keeps an empty place. Tasklist takes every place for a fault, and would never complete the task. */
function forgetFaultlessRows({ errors }) {
  Object.keys(errors).filter(field => !hasFault(errors[field])).forEach(field => delete errors[field]);
}

/* Following the page */

function taskOf(container) {
  const host = container.closest('[cam-tasklist-form]');
  return window.angular.element(host).controller('camTasklistForm')?.getParams().taskId;
}

/** @returns false while the form is still being drawn */
function follow(container) {
  const viewer = findForm(container);
  if (!viewer) return false;
  const host = container.closest('[cam-tasklist-form]');
  const form = {
    task: taskOf(container), user: user(), host, container, viewer, ...place(host),
    touched: false, submitted: false, latest: null, kept: null, saving: null, timer: null
  };
  for (const kind of ['input', 'click', 'keydown', 'drop', 'paste']) {
    container.addEventListener(kind, () => { form.touched = true; }, true);
  }
  viewer.on('changed', BEFORE_TASKLIST, forgetFaultlessRows);
  viewer.on('changed', () => changed(form));
  viewer.on('submit', ({ errors }) => {
    if (Object.keys(errors).length) return;
    clearTimeout(form.timer);
    form.submitted = true;
    setTimeout(() => { if (form.submitted && container.isConnected) changed(form); }, SUBMIT_TAKES_AT_MOST);
  });
  tellWhatWasKept(form);
  open = form;
  return true;
}

let planned = null;

function lookAround() {
  planned = null;
  if (open && !open.container.isConnected) {
    keep(open);
    open = null;
  }
  const container = [...document.querySelectorAll('[cam-tasklist-form] .fjs-container')].find(taskOf);
  if (container && open?.container !== container && !follow(container)) plan(100);
}

function plan(delay) {
  planned ??= setTimeout(lookAround, delay);
}

/** Tasklist's own drafts: at the end of a session it still offers what was typed, and we keep that where it is safe. */
function keepOutOfThisBrowser() {
  const store = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, value) {
    if (!OWN_DRAFTS.test(key)) {
      store.call(this, key, value);
    } else if (open?.touched && key.endsWith(`:${open.task}`) && value !== open.kept) {
      open.submitted = false;
      waiting = { task: open.task, user: open.user, body: value };
    }
  };
  Object.keys(localStorage).filter(key => OWN_DRAFTS.test(key)).forEach(key => localStorage.removeItem(key));
}

/** Whoever logs out, leaves after the last answers were kept. */
function beforeLoggingOut(event) {
  const link = event.target.closest?.('.logout a');
  if (!link || !open || open.latest === null || open.latest === open.kept) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const form = open;
  keep(form).finally(() => {
    form.kept = form.latest;
    link.click();
  });
}

keepOutOfThisBrowser();
document.addEventListener('click', beforeLoggingOut, true);
document.addEventListener('visibilitychange', () => {
  if (document.hidden && open) keep(open, { keepalive: true });
});
window.addEventListener('pagehide', () => open && keep(open, { keepalive: true }));
new MutationObserver(() => plan(0)).observe(document.body, { subtree: true, childList: true });
window.angular?.module('ngLocale').run(['$rootScope', $rootScope => {
  rootScope = $rootScope;
  setInterval(keepWhatIsWaiting, LOOK_FOR_LOGIN_EVERY);
}]);

export default [];
