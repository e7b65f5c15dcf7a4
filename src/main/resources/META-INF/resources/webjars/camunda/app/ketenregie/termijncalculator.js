/*
 * The term calculator: asks the interface (/api/v1/termijnberekeningen) and shows what it answers. It computes nothing
 * itself. Everything from the server is put on the page as text. After a change: raise the number behind ?v= in
 * termijncalculator.html.
 */
import { element, onDay, onShortDay, request } from '../tasklist/scripts/ketenregie-page.js?v=1';

const api = path => `${location.pathname.replace(/\/camunda\/app\/.*$/, '')}/api/v1/${path}`;
const $ = id => document.getElementById(id);
const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const form = $('question');

let kinds = [];
let lastChange = 0;

/* Messages */

function say(content) {
  $('message').replaceChildren(...[content].flat());
}

function askToLogIn() {
  form.hidden = true;
  say([
    element('p', 'U bent niet ingelogd. Log eerst in bij de takenlijst en open daarna de termijncalculator opnieuw.'),
    element('p', element('a', 'Inloggen bij de takenlijst', { href: '../tasklist/' }))
  ]);
}

/** A refusal stands beside the field that it is about, which gets the focus; without such a field, above the form. */
function refuse({ detail, veld }) {
  const text = detail ?? 'Dat lukt nu niet. Probeer het over een minuut opnieuw.';
  const input = veld ? inputOf(veld) : null;
  return input ? mark(input, text) : say(element('p', text));
}

function mark(input, text) {
  input.after(element('p', text, { id: 'wrong', class: 'wrong', role: 'alert' }));
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', [input.getAttribute('aria-describedby'), 'wrong'].filter(Boolean).join(' '));
  input.focus();
}

function forget() {
  say([]);
  $('wrong')?.remove();
  form.querySelectorAll('[aria-invalid]').forEach(input => {
    input.removeAttribute('aria-invalid');
    const others = input.getAttribute('aria-describedby').replace(/ ?wrong$/, '');
    if (others) input.setAttribute('aria-describedby', others); else input.removeAttribute('aria-describedby');
  });
}

function inputOf(field) {
  const change = field.match(/^wijzigingen\[(\d+)]\.(\w+)$/);
  if (change) {
    const part = $('change-list').children[Number(change[1])];
    return part?.querySelector(`[data-field="${change[2]}"]`) ?? part?.querySelector('input, button');
  }
  const ids = {
    termijnsoort: 'kind', datum: 'day', besluitVerzondenOp: 'day', lengteInWeken: 'weeks', 'indiening.perPost': 'by-post',
    'indiening.verzondenOp': 'posted', 'indiening.ontvangenOp': 'received', 'ingebrekestelling.ontvangenOp': 'notice-received',
    'ingebrekestelling.besluitVerzondenOp': 'decided', 'ingebrekestelling.berekenTotEnMet': 'until'
  };
  return ids[field] ? $(ids[field]) : null;
}

/* The form */

const chosen = () => kinds.find(kind => kind.code === $('kind').value);

function fillKinds() {
  const groups = new Map();
  kinds.forEach(kind => groups.set(kind.doelInWoorden, [...(groups.get(kind.doelInWoorden) ?? []), kind]));
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
  $('kind').replaceChildren(
    element('option', 'Maak een keuze', { value: '' }),
    ...[...groups].map(([purpose, members]) => element('optgroup',
      members.map(kind => element('option', kind.naam, { value: kind.code })), { label: capital(purpose) })));
}

function showFieldsOf(kind) {
  const fromObjection = kind?.teltVanaf === 'EINDE_BEZWAARTERMIJN';
  const length = { TEN_HOOGSTE: 'ten hoogste ', TEN_MINSTE: 'ten minste ', GEBRUIKELIJK: 'gebruikelijk is ' }[kind?.lengteSoort] ?? '';
  $('kind-hint').textContent = kind
    ? `Lengte: ${length}${kind.lengteInWoorden}. Artikel: ${kind.artikel}.${kind.bevestigd ? '' : ' Nog te bevestigen.'}`
    : '';
  $('counted-from').hidden = !fromObjection;
  $('day-label').textContent = !kind ? 'Datum' : fromObjection && $('known-sent').checked ? 'De dag waarop het besluit is verzonden' : kind.teltVanafInWoorden;
  $('weeks-field').hidden = !kind?.lengteAanpasbaar;
  $('sent-in').hidden = !kind?.wordtIngediend;
  $('notice').hidden = !kind?.kanStilstaan;
  $('change-buttons').replaceChildren(...CHANGES.filter(change => change.fits(kind ?? {})).map(addButton));
}

const CHANGES = [
  {
    soort: 'PAUZE', name: 'Pauze', ask: 'Pauze toevoegen', fits: kind => kind.kanStilstaan,
    fields: [['gevraagdOp', 'Om herstel of aanvulling gevraagd op', 'date'],
      ['tot', 'Hersteld op, of laatste dag om te herstellen (leeg als de pauze nog duurt)', 'date']]
  },
  {
    soort: 'VERDAGING', name: 'Verdaging', ask: 'Verdaging toevoegen', fits: kind => kind.kanVerdaagd,
    fields: [['besluitOp', 'Verdaagd op', 'date'], ['weken', 'Aantal weken (1 tot en met 6)', 'number']]
  },
  {
    soort: 'UITSTEL', name: 'Uitstel', ask: 'Uitstel toevoegen', fits: kind => kind.kanStilstaan,
    fields: [['laatsteDag', 'Uitstel tot en met', 'date']]
  },
  {
    soort: 'VASTGESTELD', name: 'Zelf vastgestelde dag', ask: 'Dag zelf vaststellen', fits: () => true,
    fields: [['laatsteDag', 'Laatste dag', 'date'], ['reden', 'Reden (zonder gegevens van personen)', 'text']]
  }
];

function addButton(change) {
  const button = element('button', change.ask, { type: 'button' });
  button.addEventListener('click', () => {
    const part = changePart(change);
    $('change-list').append(part);
    part.querySelector('input').focus();
  });
  return button;
}

function changePart({ soort, name, fields }) {
  const number = lastChange += 1;
  const remove = element('button', `${name} weghalen`, { type: 'button' });
  const part = element('fieldset', [
    element('legend', name),
    ...fields.map(([field, label, type]) => {
      const id = `change-${number}-${field}`;
      const limits = type === 'number' ? { min: 1, max: 6, step: 1, inputmode: 'numeric' } : type === 'text' ? { maxlength: 500, class: 'reason' } : {};
      return element('div', [element('label', label, { for: id }), element('input', [], { id, type, 'data-field': field, ...limits })], { class: 'field' });
    }),
    remove
  ], { 'data-kind': soort });
  remove.addEventListener('click', () => { part.remove(); $('change-buttons').querySelector('button')?.focus(); });
  return part;
}

const filled = input => (input.value === '' ? undefined : input.type === 'number' ? Number(input.value) : input.value);

/** A day that was only half filled in is a mistake; the browser gives it as empty. */
function halfFilledIn() {
  return [...form.querySelectorAll('input')].find(input => input.validity.badInput && !input.closest('[hidden]'));
}

function questionOf(kind) {
  const sent = !$('counted-from').hidden && $('known-sent').checked;
  return {
    termijnsoort: kind.code,
    [sent ? 'besluitVerzondenOp' : 'datum']: filled($('day')),
    lengteInWeken: kind.lengteAanpasbaar ? filled($('weeks')) : undefined,
    wijzigingen: [...$('change-list').children].map(part => ({
      soort: part.dataset.kind,
      ...Object.fromEntries([...part.querySelectorAll('input')].map(input => [input.dataset.field, filled(input)]))
    })),
    indiening: kind.wordtIngediend && $('sent-in-asked').checked
      ? { perPost: $('by-post').checked, verzondenOp: $('by-post').checked ? filled($('posted')) : undefined, ontvangenOp: filled($('received')) }
      : undefined,
    ingebrekestelling: kind.kanStilstaan && $('notice-asked').checked
      ? { ontvangenOp: filled($('notice-received')), besluitVerzondenOp: filled($('decided')), berekenTotEnMet: filled($('until')) }
      : undefined
  };
}

/* The answer */

const steps = lines => element('ol', lines.map(line => element('li', line)));
const points = lines => element('ul', lines.map(line => element('li', line)));
const part = (title, ...content) => element('section', [element('h3', title), ...content]);
const note = (lines, kind) => (lines.length ? element('div', lines.map(line => element('p', line)), { class: `note ${kind}` }) : null);
const facts = pairs => element('dl', pairs.filter(([, value]) => value).flatMap(([name, value]) => [element('dt', name), element('dd', value)]));

const IN_TIME = { OP_TIJD: 'Ja, het is op tijd.', ONDERWEG: 'Het is onderweg.', TE_LAAT: 'Nee, het is te laat.' };
const NOTICE = { GELDIG: 'De ingebrekestelling telt.', TWIJFEL: 'De ingebrekestelling is misschien te vroeg.', TE_VROEG: 'De ingebrekestelling is te vroeg en telt niet.' };

function sentInPart(found) {
  return found && part('Is het op tijd ingediend?', element('p', element('strong', IN_TIME[found.oordeel])), steps(found.uitleg));
}

function penaltyPart(found) {
  if (!found) return null;
  const days = found.dagen.length
    ? element('details', [
      element('summary', 'Het bedrag per dag'),
      element('table', [
        element('caption', 'Dwangsom per dag'),
        element('thead', element('tr', ['Dag', 'Datum', 'Bedrag', 'Samen'].map((name, at) => element('th', name, { scope: 'col', class: at > 1 ? 'amount' : '' })))),
        element('tbody', found.dagen.map(day => element('tr', [
          element('td', String(day.dag)), element('td', onShortDay(day.datum)),
          element('td', euro.format(day.bedrag), { class: 'amount' }), element('td', euro.format(day.totaal), { class: 'amount' })
        ])))
      ])
    ])
    : null;
  return part('Dwangsom',
    element('p', element('strong', NOTICE[found.oordeel])),
    note(found.waarschuwingen, 'ask'),
    found.eersteDag && facts([
      ['Nog beslissen kan tot en met', onDay(found.laatsteDagOmAlsnogTeBeslissen)], ['Eerste dag dwangsom', onDay(found.eersteDag)],
      ['Laatste dag dwangsom', onDay(found.laatsteDag)], ['Bedrag tot en met ' + onShortDay(found.totEnMet), euro.format(found.totaal)],
      ['Ten hoogste', euro.format(found.maximum)], ['Beroep mogelijk vanaf', onDay(found.beroepMogelijkVanaf)]
    ]),
    steps(found.uitleg), days,
    points(found.uitzonderingen.map(rule => `${rule.tekst} (${rule.artikel})`)));
}

function momentsPart({ bewaakmomenten, berekendOp }) {
  const ahead = bewaakmomenten.filter(moment => moment.datum >= berekendOp);
  return ahead.length ? part('Kijk op tijd', facts(ahead.map(moment => [moment.omschrijving, onDay(moment.datum)]))) : null;
}

function show(answer) {
  const print = element('button', 'Afdrukken', { type: 'button' });
  const again = element('button', 'Gegevens aanpassen', { type: 'button' });
  print.addEventListener('click', () => window.print());
  again.addEventListener('click', () => $('kind').focus());
  $('answer').replaceChildren(...[
    element('h2', `Laatste dag: ${onDay(answer.laatsteDag)}`, { id: 'answer-title', tabindex: '-1' }),
    note(answer.vraagtOmBevestiging, 'ask'),
    note(answer.waarschuwingen, 'open'),
    facts([['Termijn', answer.naam], ['Artikel', answer.artikel], ['Telt vanaf', onDay(answer.datum)], ['Eerste dag', onDay(answer.begin)]]),
    part('Zo is deze dag gevonden', steps(answer.uitleg)),
    sentInPart(answer.indiening),
    penaltyPart(answer.dwangsom),
    part('Let op', points(answer.regels.map(rule => `${rule.tekst} (${rule.artikel})${rule.bevestigd ? '' : ' Nog te bevestigen.'}`))),
    momentsPart(answer),
    element('p', `Uitgerekend op ${onShortDay(answer.berekendOp)}. Dit is een hulpmiddel. Controleer de datums aan de hand van de brieven.`, { class: 'made' }),
    element('div', [print, again], { class: 'buttons' })
  ].filter(Boolean));
  $('answer').hidden = false;
  $('answer-title').focus();
}

/* Talking to the server */

async function ask(path, options) {
  const response = await request(api(path), options);
  const answer = await response.json().catch(() => ({}));
  if (response.status === 401) {
    askToLogIn();
    return null;
  }
  if (!response.ok) {
    refuse(answer);
    return null;
  }
  return answer;
}

async function calculate() {
  forget();
  $('answer').hidden = true;
  const kind = chosen();
  if (!kind) return refuse({ detail: 'Kies eerst een termijn.', veld: 'termijnsoort' });
  const half = halfFilledIn();
  if (half) return mark(half, 'Dit is niet compleet. Vul het helemaal in, of maak het leeg.');
  const answer = await ask('termijnberekeningen', { method: 'POST', body: JSON.stringify(questionOf(kind)) });
  if (answer) show(answer);
}

async function start() {
  const found = await ask('termijnsoorten');
  if (!found) return;
  kinds = found;
  fillKinds();
  showFieldsOf(undefined);
  form.hidden = false;
}

const failed = () => refuse({});

$('kind').addEventListener('change', () => { $('change-list').replaceChildren(); showFieldsOf(chosen()); });
form.querySelectorAll('[name="known"]').forEach(radio => radio.addEventListener('change', () => showFieldsOf(chosen())));
[['sent-in-asked', 'sent-in-fields'], ['notice-asked', 'notice-fields']].forEach(([box, fields]) =>
  $(box).addEventListener('change', event => { $(fields).hidden = !event.target.checked; }));
form.addEventListener('submit', event => { event.preventDefault(); calculate().catch(failed); });
window.addEventListener('beforeprint', () => document.querySelectorAll('details').forEach(one => { one.open = true; }));

start().catch(failed);
