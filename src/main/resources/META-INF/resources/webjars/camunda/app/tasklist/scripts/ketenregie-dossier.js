/*
 * The Dossier tab beside a task: what the case is about, its terms and why, who may see what, and what each partner
 * contributed. The server decides what this user sees; this file only shows it. Everything from the server is put on
 * the page as text, never as HTML.
 */
const CATEGORIES = {
  contact: 'contactgegevens', probleem: 'het probleem', document: 'gegevens uit brieven', financieel: 'geldzaken',
  gezondheid: 'gezondheid', straf: 'strafzaken', algemeen: 'algemeen'
};
const PURPOSES = { 'uwv-vraag': 'een vraag aan UWV', rechtsbijstand: 'rechtsbijstand door een advocaat', casusoverleg: 'het casusoverleg' };
const LAWS = { 'wettelijke-taak': 'een wettelijke taak', 'acute-veiligheid': 'acuut gevaar' };
const EVIDENCE = { handtekening: 'handtekening', DigiD: 'DigiD', 'mondeling-vastgelegd': 'mondeling, vastgelegd' };
const TERM_STATUS = { lopend: 'loopt', verstreken: 'voorbij', vervallen: 'gestopt met de zaak' };
const VALUES = { true: 'ja', false: 'nee' };

const longDate = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

function element(tag, content = [], attributes = {}) {
  const node = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
  node.append(...[content].flat().filter(one => one !== null && one !== undefined));
  return node;
}

const day = iso => longDate.format(new Date(`${iso}T12:00:00+02:00`));
const at = iso => moment.format(new Date(iso));

function facts(pairs) {
  return element('dl', pairs.filter(([, value]) => value).flatMap(([name, value]) => [element('dt', name), element('dd', value)]));
}

function section(title, content) {
  const id = `kr-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return element('section', [element('h4', title, { id }), ...[content].flat()], { 'aria-labelledby': id });
}

/** Lists are kept as JSON, dates as jjjj-mm-dd; people read words. */
function readable(text) {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
  if (text.startsWith('[')) {
    try { return JSON.parse(text).map(one => CATEGORIES[one] ?? String(one)).join(', '); } catch { return text; }
  }
  return VALUES[text] ?? EVIDENCE[text] ?? text;
}

function summary(dossier) {
  return section('Samenvatting', facts([
    ['Zaaknummer', dossier.zaaknummer],
    ['Proces', dossier.proces],
    ['Gemeente', dossier.gemeente],
    ['Regie', dossier.organisatie],
    ['Gestart', at(dossier.geopendOp)],
    ['Uitkomst', dossier.uitkomst?.toLowerCase().replaceAll('_', ' ')]
  ]));
}

function contact(dossier) {
  return section('Contactgegevens', dossier.contact.length
    ? facts(dossier.contact.map(answer => [answer.vraag, answer.antwoord]))
    : element('p', 'Er zijn geen contactgegevens die u mag zien.'));
}

function terms(dossier) {
  return section('Termijnen', dossier.termijnen.length
    ? dossier.termijnen.map(term => element('div', [
        element('p', [element('strong', term.naam), `: tot en met ${day(term.totEnMet)} (${TERM_STATUS[term.status] ?? term.status})`]),
        element('details', [element('summary', 'Waarom deze datum?'), element('ol', term.uitleg.map(step => element('li', step)))])
      ], { class: 'kr-term' }))
    : element('p', 'In deze zaak loopt geen wettelijke termijn.'));
}

function consents(dossier, withdraw) {
  if (!dossier.toestemmingen.length) return section('Toestemmingen', element('p', 'Er is nog geen toestemming gevraagd.'));
  return section('Toestemmingen', element('ul', dossier.toestemmingen.map(consent => {
    const purpose = PURPOSES[consent.doel] ?? consent.doel;
    if (consent.grondslag !== 'toestemming') return element('li', `${consent.organisatie}, voor ${purpose}: op grond van ${LAWS[consent.grondslag] ?? consent.grondslag} (${consent.artikel}), vastgelegd op ${at(consent.vastgelegdOp)}. ${consent.toelichting}`);
    if (!consent.gegeven) return element('li', `${consent.organisatie}, voor ${purpose}: niet gegeven op ${at(consent.vastgelegdOp)}.`);
    const given = `${consent.organisatie}, voor ${purpose}: ${consent.categorieen.map(one => CATEGORIES[one] ?? one).join(', ')}. `
      + `Gegeven op ${at(consent.vastgelegdOp)} (${EVIDENCE[consent.bewijs] ?? consent.bewijs}), geldig tot en met ${day(consent.geldigTot)}.`;
    if (consent.ingetrokkenOp) return element('li', [given, ' ', element('strong', `Ingetrokken op ${at(consent.ingetrokkenOp)}.`)]);
    return element('li', [given, dossier.regie ? withdrawal(consent, withdraw) : null]);
  })));
}

/** Two steps in the page itself: the web application does not allow pop-up questions. */
function withdrawal(consent, withdraw) {
  const ask = element('button', 'Toestemming intrekken', { type: 'button', class: 'btn btn-default' });
  const confirm = element('div', [
    element('p', `De inwoner trekt de toestemming in. ${consent.organisatie} ziet de gegevens dan meteen niet meer, en een vraag die nog openstaat stopt. Dit kunt u niet terugdraaien.`),
    element('button', 'Ja, intrekken', { type: 'button', class: 'btn btn-danger' }),
    ' ',
    element('button', 'Nee, laten staan', { type: 'button', class: 'btn btn-default' })
  ], { class: 'kr-confirm', hidden: '' });
  const [yes, no] = confirm.querySelectorAll('button');
  ask.addEventListener('click', () => { confirm.hidden = false; ask.hidden = true; yes.focus(); });
  no.addEventListener('click', () => { confirm.hidden = true; ask.hidden = false; ask.focus(); });
  yes.addEventListener('click', () => withdraw(consent));
  return element('div', [ask, confirm]);
}

function contributions(dossier) {
  const hidden = dossier.afgeschermd
    ? element('p', `${dossier.afgeschermd} ${dossier.afgeschermd === 1 ? 'antwoord is' : 'antwoorden zijn'} niet zichtbaar voor uw organisatie, omdat daar geen toestemming voor is.`, { class: 'kr-hint' })
    : null;
  const shown = dossier.bijdragen.map(contribution => element('li', [
    element('h5', `${contribution.stap}, ${contribution.organisatie}`),
    element('p', at(contribution.op), { class: 'kr-hint' }),
    facts(contribution.antwoorden.map(answer => [answer.vraag, readable(answer.antwoord)]))
  ]));
  return section('Bijdragen', [shown.length ? element('ol', shown, { class: 'kr-contributions' }) : element('p', 'Er zijn geen bijdragen die u mag zien.'), hidden]);
}

function signal(view) {
  return section('Signaal', [
    element('p', 'Een signaal gaat over een patroon, niet over een persoon.'),
    facts([
      ['Wat valt op', view.thema],
      ['Gezien in', `${view.aantalZaken} zaken`],
      ['Gemeente', view.gemeente],
      ['Gemeld op', day(view.gemeldOp)]
    ])
  ]);
}

async function call(api, path, method = 'GET') {
  const response = await fetch(`${api.engineApi.replace(/\/camunda\/api\/.*/, '')}/api/v1/${path}`, {
    method,
    credentials: 'same-origin',
    headers: { Accept: 'application/json, application/problem+json', 'X-XSRF-TOKEN': api.CSRFToken, 'X-Requested-With': 'XMLHttpRequest' }
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? 'Het dossier is nu niet te lezen. Probeer het over een minuut opnieuw.');
  }
  return response.status === 204 ? null : response.json();
}

async function show(node, taskId, api) {
  const fail = problem => node.replaceChildren(element('p', problem.message, { role: 'alert' }));
  try {
    const dossier = await call(api, `taken/${encodeURIComponent(taskId)}/zaak`);
    if (dossier.thema) {
      node.replaceChildren(signal(dossier), contributions(dossier));
      return;
    }
    const withdraw = consent => call(api, `zaken/${dossier.zaaknummer}/toestemmingen/${consent.id}/intrekking`, 'POST')
      .then(() => node.replaceChildren(element('p', 'De toestemming is ingetrokken. Er wordt niets meer gedeeld; ververs de takenlijst.', { role: 'status' })))
      .catch(fail);
    node.replaceChildren(summary(dossier), terms(dossier), contact(dossier), consents(dossier, withdraw), contributions(dossier));
  } catch (problem) {
    fail(problem);
  }
}

export default [{
  id: 'ketenregie-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Dossier' },
  render: (node, { taskId, api }) => {
    const dossier = element('div', element('p', 'Het dossier wordt geopend…', { role: 'status' }), { class: 'kr-dossier', lang: 'nl' });
    node.replaceChildren(dossier);
    show(dossier, taskId, api);
  }
}];
