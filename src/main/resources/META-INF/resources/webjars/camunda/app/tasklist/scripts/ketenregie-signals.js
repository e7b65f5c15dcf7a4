/*
 * "Signaal melden" in the header: a pattern is reported from any task, without leaving it. The choices are those of the
 * start form of the process. A signal is about a pattern: the server refuses text about a person, and then the text
 * stays where it is. After a change: raise the number behind ?v= in config.js.
 */
import { call, element, inTwoSteps, inWords, onShortDay, own } from './ketenregie-page.js?v=1';

const PROCESS = 'signaleringsoverleg';
const LONGEST = 2000;

const STATUS = {
  NIEUW: 'nieuw, het secretariaat bekijkt het', WACHT: 'wacht op een plek op de agenda', GEAGENDEERD: 'staat op de agenda',
  BESPROKEN: 'besproken', GESLOTEN: 'afgerond'
};

/* Talking to the server */

const process = (api, path) => `${api.engineApi.replace(/\/$/, '')}/process-definition/key/${PROCESS}/${path}`;

/** A question of the start form, so that words and choices are the same wherever somebody reports. */
function question(form, key) {
  const all = component => [component, ...(component.components ?? []).flatMap(all)];
  return all(form).find(component => component.key === key) ?? {};
}

/* The form */

function field(label, control, hint = null) {
  const id = `kr-signal-${control.name}`;
  control.id = id;
  if (hint) {
    hint.id = `${id}-hint`;
    control.setAttribute('aria-describedby', hint.id);
  }
  return element('div', [element('label', label, { for: id }), control, hint], { class: 'kr-field' });
}

function select(name, options, chosen) {
  const control = element('select', [
    element('option', 'Maak een keuze', { value: '' }),
    ...options.map(({ value, label }) => element('option', label, { value }))
  ], { name, required: '', class: 'form-control' });
  control.value = options.some(({ value }) => value === chosen) ? chosen : '';
  return control;
}

function checkbox(name, label) {
  const control = element('input', [], { type: 'checkbox', name, id: `kr-signal-${name}` });
  return element('div', [control, ' ', element('label', label, { for: control.id })], { class: 'kr-check' });
}

function reportForm(schema, municipality) {
  const label = (key, otherwise) => question(schema, key).label ?? otherwise;
  const choices = key => question(schema, key).values ?? [];
  const text = element('textarea', [], { name: 'beschrijving', rows: '6', maxlength: LONGEST, required: '', class: 'form-control' });
  const counter = element('p', `Nog ${LONGEST} tekens`, { class: 'kr-hint' });
  text.addEventListener('input', () => { counter.textContent = `Nog ${LONGEST - text.value.length} tekens`; });
  const known = element('input', [], { type: 'number', name: 'aantalBekend', min: '1', max: '9999', step: '1', required: '', class: 'form-control' });
  known.defaultValue = '1';
  const names = checkbox('geenPersoonsnamen', label('geenPersoonsnamen', 'Er staat geen naam of ander gegeven van een persoon in'));
  names.hidden = true;
  return {
    names,
    node: element('form', [
      element('p', 'Beschrijf wat u vaker ziet. Schrijf niets op over een persoon: geen naam, nummer, adres of geboortedatum.', { class: 'kr-hint' }),
      element('div', [
        field(label('gemeente', 'Gemeente'), select('gemeente', choices('gemeente'), municipality)),
        field(label('thema', 'Thema'), select('thema', choices('thema'))),
        field(label('bestuursorgaan', 'Bestuursorgaan'), select('bestuursorgaan', choices('bestuursorgaan'), 'gemeente')),
        field(label('aantalBekend', 'In hoeveel zaken zag u dit?'), known)
      ], { class: 'kr-columns' }),
      field(label('beschrijving', 'Beschrijving'), text, counter),
      checkbox('noodsituatie', label('noodsituatie', 'Een inwoner heeft nu hulp nodig')),
      names,
      element('div', [], { class: 'kr-draft-refused', role: 'alert' }),
      element('button', 'Signaal melden', { type: 'submit', class: 'btn btn-primary' }),
      element('p', 'Sneltoets: Ctrl + Enter', { class: 'kr-hint kr-inline' })
    ], { 'aria-labelledby': 'kr-signal-title' })
  };
}

function answersIn(form) {
  const value = name => form.elements[name].value;
  const answers = {
    gemeente: value('gemeente'),
    thema: value('thema'),
    bestuursorgaan: value('bestuursorgaan'),
    beschrijving: value('beschrijving'),
    aantalBekend: Number(value('aantalBekend')),
    noodsituatie: form.elements.noodsituatie.checked,
    geenPersoonsnamen: form.elements.geenPersoonsnamen.checked
  };
  return { variables: Object.fromEntries(Object.entries(answers).map(([name, given]) => [name, { value: given }])) };
}

/** The piece of the text that the refusal quotes, if any. */
function quoted(message, text) {
  return [...message.matchAll(/['"‘“]([^'"’”]+)['"’”]/g)].map(([, piece]) => piece).find(piece => text.includes(piece));
}

function showRefusal(report, message) {
  const { node, names } = report;
  const text = node.elements.beschrijving;
  const piece = quoted(message, text.value);
  const start = piece ? message.lastIndexOf(piece) : -1;
  const shown = start < 0
    ? [message]
    : [message.slice(0, start), element('mark', piece), message.slice(start + piece.length)];
  node.querySelector('.kr-draft-refused').replaceChildren(element('p', shown));
  if (/vink aan/.test(message)) names.hidden = false;
  text.focus();
  if (piece) text.setSelectionRange(text.value.indexOf(piece), text.value.indexOf(piece) + piece.length);
}

/* What became of earlier signals */

function withdrawal(signal, withdraw) {
  return inTwoSteps({
    ask: 'Intrekken',
    name: `Signaal ${signal.nummer} intrekken`,
    question: element('p', 'Het signaal stopt en komt niet op de agenda. Dit kunt u niet terugdraaien.'),
    yes: 'Ja, intrekken',
    no: 'Nee, laten staan',
    act: () => withdraw(signal)
  });
}

function listed(signal, withdraw) {
  return element('li', [
    element('h4', `${signal.nummer}: ${signal.thema}`),
    element('p', [
      element('strong', signal.samengevoegd ? 'samengevoegd met een ander signaal' : STATUS[signal.status] ?? inWords(signal.status)),
      `, gemeld op ${onShortDay(signal.gemeldOp)}`
    ]),
    signal.uitkomst ? element('p', `Uitkomst: ${signal.uitkomstInWoorden}`) : null,
    signal.terugkoppeling ? element('p', signal.terugkoppeling, { class: 'kr-quote' }) : null,
    signal.intrekbaar ? withdrawal(signal, withdraw) : null
  ]);
}

/* The panel */

function panel(api) {
  const close = element('button', '×', { type: 'button', class: 'kr-close', 'aria-label': 'Sluiten' });
  const said = element('p', '', { role: 'status', class: 'kr-said', tabindex: '-1' });
  const place = element('div', element('p', 'Het formulier wordt geopend…'));
  const list = element('div');
  const dialog = element('dialog', [
    element('header', [element('h2', 'Signaal melden', { id: 'kr-signal-title' }), close]),
    said,
    place,
    element('section', [element('h3', 'Signalen van uw organisatie', { id: 'kr-signals-title' }), list], { 'aria-labelledby': 'kr-signals-title' })
  ], { class: 'kr-panel', lang: 'nl', 'aria-labelledby': 'kr-signal-title' });
  let report = null;
  let person = null;

  const fail = problem => { said.textContent = problem.message; };

  async function refresh() {
    const mine = await call(own('signalen'));
    const withdraw = signal => call(own(`signalen/${signal.nummer}/intrekking`), { method: 'POST' })
      .then(refresh)
      .then(() => { said.textContent = `Signaal ${signal.nummer} is ingetrokken.`; said.focus(); })
      .catch(fail);
    list.replaceChildren(mine.signalen.length
      ? element('ul', mine.signalen.map(signal => listed(signal, withdraw)), { class: 'kr-signals' })
      : element('p', 'Uw organisatie heeft nog geen signalen gemeld.'));
    return mine;
  }

  async function submit(event) {
    event.preventDefault();
    const send = report.node.querySelector('[type=submit]');
    if (send.disabled) return;
    send.disabled = true;
    said.textContent = '';
    report.node.querySelector('.kr-draft-refused').replaceChildren();
    try {
      const { businessKey } = await call(process(api, 'submit-form'), { method: 'POST', body: answersIn(report.node) });
      const { signalen, gemeente } = await refresh();
      const number = signalen.find(signal => signal.id === businessKey)?.nummer;
      reset(await call(process(api, 'deployed-start-form')), gemeente);
      said.textContent = `Dank u wel, het signaal is gemeld${number ? ` onder nummer ${number}` : ''}. U leest hier wat ermee gebeurt.`;
      said.focus();
    } catch (problem) {
      showRefusal(report, problem.message);
    } finally {
      send.disabled = false;
    }
  }

  function reset(schema, municipality) {
    report = reportForm(schema, municipality);
    report.node.addEventListener('submit', submit);
    report.node.addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.ctrlKey) report.node.requestSubmit();
    });
    place.replaceChildren(report.node);
  }

  /** What was typed stays when somebody closes the panel, but never for the next person. */
  async function open(user) {
    if (dialog.open) return;
    if (!dialog.isConnected) document.body.append(dialog);
    dialog.showModal();
    said.textContent = '';
    try {
      const mine = await refresh();
      if (!report || person !== user) reset(await call(process(api, 'deployed-start-form')), mine.gemeente);
      person = user;
      const controls = report.node.elements;
      (['gemeente', 'thema'].map(name => controls[name]).find(control => !control.value) ?? controls.beschrijving).focus();
    } catch (problem) {
      fail(problem);
      if (!report) place.replaceChildren();
    }
  }

  close.addEventListener('click', () => dialog.close());
  return open;
}

let openPanel = () => {};
let rootScope = null;

window.angular?.module('ngLocale').run(['$rootScope', $rootScope => {
  rootScope = $rootScope;
  $rootScope.$on('shortcut:reportSignal', () => openPanel(rootScope.authentication?.name));
}]);

export default [{
  id: 'ketenregie-signals',
  pluginPoint: 'tasklist.navbar.action',
  priority: 200,
  render: (node, { api }) => {
    openPanel = panel(api);
    const button = element('button', 'Signaal melden', { type: 'button', class: 'kr-navbar-button', 'aria-haspopup': 'dialog' });
    button.addEventListener('click', () => openPanel(rootScope?.authentication?.name));
    node.replaceChildren(button);
  }
}];
