/*
 * What our parts of Tasklist share. Everything from the server is put on the page as text, never as HTML. After a
 * change: raise the number behind ?v= in the scripts that import this one, and theirs in config.js.
 */
const day = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

const noon = iso => new Date(`${iso}T12:00:00Z`);

/** From a day, {@code 2026-12-01}: "dinsdag 1 december 2026". */
export const onDay = iso => day.format(noon(iso));

/** From a day: "1 december 2026". */
export const onShortDay = iso => shortDay.format(noon(iso));

/** From an instant: "1 december 2026 om 10:00". */
export const at = iso => moment.format(new Date(iso));

/** From a time on the clock in the Netherlands, {@code 2026-12-01T10:00}: "10:00". */
export const clockTime = local => clock.format(new Date(`${local}Z`));

/** Codes read as words. */
export const inWords = code => code.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ');

const PRIORITIES = { spoed: 'heeft spoed', agenda: 'hoort op de agenda', wachtlijst: 'kan wachten' };

export const priority = code => PRIORITIES[code] ?? inWords(code);

export function element(tag, content = [], attributes = {}) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...[content].flat().filter(one => one !== null && one !== undefined));
  return node;
}

export function facts(pairs) {
  return element('dl', pairs.filter(([, value]) => value).flatMap(([name, value]) => [element('dt', name), element('dd', value)]));
}

/** Answers from the server: more than one line is a list. */
export const answered = answers => answers.map(({ vraag, leesbaar }) =>
  [vraag, leesbaar.length > 1 ? element('ul', leesbaar.map(line => element('li', line))) : leesbaar[0]]);

/** @param note what the reader should know about what is not here */
export function contributions({ bijdragen }, note = null) {
  const shown = bijdragen.map(contribution => element('li', [
    element('h5', `${contribution.stap}, ${contribution.organisatie}`),
    element('p', at(contribution.op), { class: 'kr-hint' }),
    facts(answered(contribution.antwoorden))
  ]));
  return section('Bijdragen', [shown.length ? element('ol', shown, { class: 'kr-contributions' }) : element('p', 'Er zijn geen bijdragen die u mag zien.'), note]);
}

/** The same part can be on the page twice: beside a task and in a panel. */
let sections = 0;

export function section(title, content) {
  const id = `kr-section-${sections += 1}`;
  return element('section', [element('h4', title, { id }), ...[content].flat()], { 'aria-labelledby': id });
}

/**
 * Something that cannot be undone takes two steps, in the page itself: the web application allows no pop-up questions.
 *
 * @param ask text of the first button
 * @param question what happens, and whatever has to be filled in first
 * @param yes text of the button that does it
 * @param no text of the button that does not
 * @param act what to do then
 */
export function inTwoSteps({ ask, name = ask, question, yes, no, act }) {
  const first = element('button', ask, { type: 'button', class: 'btn btn-default', 'aria-label': name });
  const sure = element('button', yes, { type: 'submit', class: 'btn btn-danger' });
  const back = element('button', no, { type: 'button', class: 'btn btn-default' });
  const confirm = element('form', [...[question].flat(), sure, ' ', back], { class: 'kr-confirm', hidden: '' });
  const show = confirming => { confirm.hidden = !confirming; first.hidden = confirming; };
  first.addEventListener('click', () => { show(true); (confirm.querySelector('input, select') ?? sure).focus(); });
  back.addEventListener('click', () => { show(false); first.focus(); });
  confirm.addEventListener('submit', event => { event.preventDefault(); act(); });
  return element('div', [first, confirm], { class: 'kr-two-steps' });
}

/** Asks the server, as whoever is logged in now. Throws an error with a Dutch message when it refuses. */
export async function call(address, { method = 'GET', body, otherwise = 'Dat lukt nu niet. Probeer het over een minuut opnieuw.' } = {}) {
  const response = await request(address, { method, body: body && JSON.stringify(body) });
  if (response.status === 204) return null;
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  throw new Error(answer.detail ?? answer.message ?? otherwise);
}

export function request(address, options = {}) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
  return fetch(address, {
    credentials: 'same-origin',
    ...options,
    headers: {
      Accept: 'application/json, application/problem+json',
      'Content-Type': 'application/json',
      'X-XSRF-TOKEN': decodeURIComponent(token),
      'X-Requested-With': 'XMLHttpRequest'
    }
  });
}

/** An address of our own interface. */
export function own(path) {
  return `${document.querySelector('base').getAttribute('app-root').replace(/\/camunda\/?$/, '')}/api/v1/${path}`;
}

export default [];
