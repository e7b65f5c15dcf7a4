/*
 * A meeting: when and where, who comes, what is on the agenda, and what its secretary can do about it. It follows what
 * happens elsewhere, also during the meeting itself, and leaves alone whatever somebody is filling in. After a change:
 * raise the number behind ?v= in ketenregie-dossier.js.
 */
import { answered, call, clockTime, contributions, element, facts, inTwoSteps, inWords, onDay, own, priority, section } from './ketenregie-page.js?v=1';

const LOOK_AGAIN_AFTER = 20_000;

const STATUS = { GEVRAAGD: 'er is nog geen moment gekozen', GEPLAND: 'gepland', GEANNULEERD: 'gaat niet door', AFGESLOTEN: 'geweest' };
const REPLY = { AANWEZIG: 'komt', AFWEZIG: 'komt niet', MISSCHIEN: 'misschien' };
const ANSWERS = [['AANWEZIG', 'Ik kom'], ['AFWEZIG', 'Ik kom niet'], ['MISSCHIEN', 'Misschien']];

const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
const isOpen = view => view.status === 'GEVRAAGD' || view.status === 'GEPLAND';

/** "dinsdag 8 december 2026, 09:00 tot 10:30"; null while no moment was chosen. */
export function when(view) {
  return view.begin ? `${onDay(view.begin.slice(0, 10))}, ${clockTime(view.begin)} tot ${clockTime(view.einde)}` : null;
}

function outline(view) {
  return section('Overleg', facts([
    ['Nummer', view.nummer],
    ['Wanneer', when(view)],
    ['Waar', [view.plaats, view.ruimte].filter(Boolean).join(', ')],
    ['Gemeente', view.gemeente],
    ['Stand', STATUS[view.status] ?? inWords(view.status)]
  ]));
}

function reply(view, act) {
  if (!view.genodigd || view.begonnen || view.status !== 'GEPLAND') return null;
  return section('Komt uw organisatie?', element('div', ANSWERS.map(([code, text]) => {
    const button = element('button', text, { type: 'button', class: 'btn btn-default', 'aria-pressed': String(view.mijnAntwoord === code) });
    button.addEventListener('click', () => act('PUT', 'antwoord', { antwoord: code }, `Uw antwoord is: ${text.toLowerCase()}.`));
    return button;
  }), { class: 'kr-choices', role: 'group', 'aria-label': 'Komt uw organisatie?' }));
}

function presence({ vertrokken, uitgenodigd, antwoord, aanwezig }, status) {
  if (vertrokken) return 'doet niet meer mee';
  if (aanwezig !== null && aanwezig !== undefined) return aanwezig ? 'was aanwezig' : 'was afwezig';
  if (!uitgenodigd) return 'niet uitgenodigd';
  if (status === 'GEVRAAGD') return 'nog niet uitgenodigd';
  return REPLY[antwoord] ?? 'nog geen antwoord';
}

function participants(view) {
  return section('Deelnemers', element('table', [
    element('thead', element('tr', ['Organisatie', 'Rol', 'Aanwezigheid'].map(name => element('th', name, { scope: 'col' })))),
    element('tbody', view.deelnemers.map(one => element('tr', [
      element('th', one.organisatie, { scope: 'row' }),
      element('td', capital(one.naam)),
      element('td', presence(one, view.status))
    ])))
  ], { class: 'kr-table' }));
}

/** A meeting about one case has no agenda of signals. */
function agenda(view) {
  if (!view.agenda) return null;
  if (!view.agenda.length) return section('Agenda', element('p', 'Er staat nog niets op de agenda.'));
  return section('Agenda', element('ol', view.agenda.map(item => element('li', [
    element('h5', `${item.nummer}. ${item.titel}`),
    element('p', [
      [
        item.thema,
        item.prioriteit && priority(item.prioriteit),
        `gezien door ${item.organisaties} ${item.organisaties === 1 ? 'organisatie' : 'organisaties'}`
      ].filter(Boolean).join(' · '),
      ' · ',
      element('span', item.signaal, { class: 'kr-number' })
    ], { class: 'kr-hint' }),
    item.beschrijving ? element('p', item.beschrijving, { class: 'kr-text' }) : null,
    item.uitkomst ? facts([['Uitkomst', item.uitkomst], ...answered(item.besproken)]) : null
  ])), { class: 'kr-contributions' }));
}

function labelled(text, control) {
  return element('p', element('label', [text, control]));
}

function moving(view, act) {
  const date = element('input', [], { type: 'date', required: '', class: 'form-control' });
  const time = element('input', [], { type: 'time', required: '', step: '300', class: 'form-control' });
  date.value = view.begin?.slice(0, 10) ?? '';
  time.value = view.begin?.slice(11, 16) ?? '';
  return inTwoSteps({
    ask: 'Overleg verzetten',
    question: [
      element('p', 'Alle deelnemers krijgen een nieuwe uitnodiging.'),
      labelled('Nieuwe dag', date),
      labelled('Nieuwe tijd', time)
    ],
    yes: 'Ja, verzetten',
    no: 'Nee, zo laten',
    act: () => act('PUT', 'moment', { moment: `${date.value}T${time.value}` }, 'Het overleg is verzet. De deelnemers krijgen bericht.')
  });
}

function cancelling(act) {
  return inTwoSteps({
    ask: 'Overleg annuleren',
    question: element('p', 'Het overleg gaat niet door en alle deelnemers krijgen bericht. Dit kunt u niet terugdraaien.'),
    yes: 'Ja, annuleren',
    no: 'Nee, laten doorgaan',
    act: () => act('POST', 'annulering', undefined, 'Het overleg gaat niet door. De deelnemers krijgen bericht.')
  });
}

function leaving(view, act) {
  const staying = view.deelnemers.filter(one => one.uitgenodigd && !one.vertrokken);
  const who = element('select', staying.map(one =>
    element('option', `${one.organisatie} (${one.naam})`, { value: one.rol })), { required: '', class: 'form-control' });
  return inTwoSteps({
    ask: 'Deelnemer vertrekt',
    question: [
      labelled('Wie doet niet meer mee?', who),
      element('p', 'Deze deelnemer krijgt bericht en ziet dit overleg niet meer. Het verslag blijft bewaard. Dit kunt u niet terugdraaien.')
    ],
    yes: 'Ja, deelnemer vertrekt',
    no: 'Nee, laten staan',
    act: () => act('POST', `deelnemers/${encodeURIComponent(who.value)}/vertrek`, undefined, 'De deelnemer doet niet meer mee en krijgt bericht.')
  });
}

function management(view, act) {
  return view.leidt && isOpen(view)
    ? section('Overleg wijzigen', [...(view.begin && !view.begonnen ? [moving(view, act), cancelling(act)] : []), leaving(view, act)].filter(Boolean))
    : null;
}

function written(view) {
  return view.bijdragen.length ? contributions(view) : null;
}

/** @param refresh shows the meeting as it has become */
export function meeting(view, refresh) {
  const said = element('p', '', { role: 'status', class: 'kr-said' });
  const act = (method, what, body, done) => call(own(`overleggen/${view.nummer}/${what}`), { method, body })
    .then(() => refresh(done))
    .catch(problem => { said.textContent = problem.message; });
  return [said, outline(view), reply(view, act), agenda(view), written(view), participants(view), management(view, act)].filter(Boolean);
}

/** Shows a meeting, and again whenever it has changed, but not while somebody is busy in it. */
export function watchMeeting(node, first, load) {
  let shown = null;
  const isBusy = () => node.querySelector('.kr-confirm:not([hidden])') !== null;
  const show = (view, done) => {
    shown = JSON.stringify(view);
    const focused = node.contains(document.activeElement);
    node.replaceChildren(...meeting(view, refresh));
    if (done) node.querySelector('.kr-said').textContent = done;
    if (focused) {
      node.tabIndex = -1;
      node.focus();
    }
  };
  const refresh = async done => {
    const view = await load();
    if (done || JSON.stringify(view) !== shown) show(view, done);
  };
  const again = setInterval(() => {
    if (!node.isConnected) clearInterval(again);
    else if (!document.hidden && !isBusy()) refresh().catch(() => {}); // the next round may succeed
  }, LOOK_AGAIN_AFTER);
  show(first);
}

export default [];
