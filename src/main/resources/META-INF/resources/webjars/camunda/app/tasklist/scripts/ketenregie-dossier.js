/*
 * The Dossier tab beside a task: what the case is about, its terms and why, who may see what, and what each partner
 * contributed. The server decides what this user sees; this file only shows it. Everything from the server is put on
 * the page as text, never as HTML.
 */
import { answered, at, call, contributions, element, facts, inTwoSteps, inWords, onDay, own, priority, section } from './ketenregie-page.js?v=1';
import { meeting, watchMeeting } from './ketenregie-meeting.js?v=1';
import { terms } from './ketenregie-terms.js?v=1';
import { urgencyMark } from './ketenregie-urgency.js?v=1';

const CATEGORIES = {
  contact: 'contactgegevens', probleem: 'het probleem', document: 'gegevens uit brieven', financieel: 'geldzaken',
  gezondheid: 'gezondheid', straf: 'strafzaken', algemeen: 'algemeen'
};
const PURPOSES = {
  procesdossier: 'het dossier dat de rechtbank houdt',
  'uwv-vraag': 'een vraag aan UWV', rechtsbijstand: 'rechtsbijstand door een advocaat', casusoverleg: 'het casusoverleg',
  'pre-mediation': 'pre-mediation', mediation: 'mediation', bezwaar: 'het bezwaar', klacht: 'de klacht', voorschot: 'een voorschot',
  'andere-hulp': 'andere hulp', casusbespreking: 'de casusbespreking', regiezitting: 'een regiezitting'
};
const LAWS = { 'wettelijke-taak': 'een wettelijke taak', 'acute-veiligheid': 'acuut gevaar' };
const EVIDENCE = { handtekening: 'handtekening', DigiD: 'DigiD', 'mondeling-vastgelegd': 'mondeling, vastgelegd' };
const STATUS = {
  NIEUW: 'nieuw', WACHT: 'wacht op een plek op de agenda', GEAGENDEERD: 'staat op de agenda', BESPROKEN: 'besproken',
  GESLOTEN: 'afgerond'
};

function summary(dossier) {
  return section('Samenvatting', facts([
    ['Zaaknummer', dossier.zaaknummer],
    ['Proces', dossier.proces],
    ['Gemeente', dossier.gemeente],
    ['Regie', dossier.organisatie],
    ['Gestart', at(dossier.geopendOp)],
    ['Uitkomst', dossier.uitkomst && inWords(dossier.uitkomst)],
    ['Vervolg op', dossier.vervolgVan && otherCase(dossier.vervolgVan)],
    ...dossier.vervolgzaken.map(one => ['Gaat verder als', otherCase(one)])
  ]));
}

function otherCase(other) {
  const outcome = other.uitkomst ? `, uitkomst: ${inWords(other.uitkomst)}` : '';
  return `${other.zaaknummer}, ${other.naam} (${other.organisatie}; ${other.status}${outcome})`;
}

function contact(dossier) {
  return section('Contactgegevens', dossier.contact.length
    ? facts(answered(dossier.contact))
    : element('p', 'Er zijn geen contactgegevens die u mag zien.'));
}

function consents(dossier, withdraw) {
  if (!dossier.toestemmingen.length) return section('Toestemmingen', element('p', 'Er is nog geen toestemming gevraagd.'));
  return section('Toestemmingen', element('ul', dossier.toestemmingen.map(consent => {
    const purpose = PURPOSES[consent.doel] ?? consent.doel;
    if (consent.grondslag !== 'toestemming') return element('li', `${consent.organisatie}, voor ${purpose}: op grond van ${LAWS[consent.grondslag] ?? consent.grondslag} (${consent.artikel}), vastgelegd op ${at(consent.vastgelegdOp)}. ${consent.toelichting}`);
    if (!consent.gegeven) return element('li', `${consent.organisatie}, voor ${purpose}: niet gegeven op ${at(consent.vastgelegdOp)}.`);
    const given = `${consent.organisatie}, voor ${purpose}: ${consent.categorieen.map(one => CATEGORIES[one] ?? one).join(', ')}. `
      + `Gegeven op ${at(consent.vastgelegdOp)} (${EVIDENCE[consent.bewijs] ?? consent.bewijs}), geldig tot en met ${onDay(consent.geldigTot)}.`;
    if (consent.ingetrokkenOp) return element('li', [given, ' ', element('strong', `Ingetrokken op ${at(consent.ingetrokkenOp)}.`)]);
    return element('li', [given, dossier.regie ? withdrawal(consent, withdraw) : null]);
  })));
}

function withdrawal(consent, withdraw) {
  return inTwoSteps({
    ask: 'Toestemming intrekken',
    question: element('p', `De inwoner trekt de toestemming in. ${consent.organisatie} ziet de gegevens dan meteen niet meer, en een vraag die nog openstaat stopt. Dit kunt u niet terugdraaien.`),
    yes: 'Ja, intrekken',
    no: 'Nee, laten staan',
    act: () => withdraw(consent)
  });
}

function hidden(dossier) {
  return dossier.afgeschermd
    ? element('p', `${dossier.afgeschermd} ${dossier.afgeschermd === 1 ? 'antwoord is' : 'antwoorden zijn'} niet zichtbaar voor uw organisatie, omdat daar geen toestemming voor is.`, { class: 'kr-hint' })
    : null;
}

const times = (count, one, more) => `${count} ${count === 1 ? one : more}`;

function signal(view) {
  return section('Signaal', [
    element('p', 'Een signaal gaat over een patroon, niet over een persoon.', { class: 'kr-hint' }),
    facts([
      ['Nummer', view.nummer],
      ['Titel', view.titel],
      ['Thema', view.thema],
      ['Bestuursorgaan', view.bestuursorgaan],
      ['Gezien in', times(view.aantalZaken, 'zaak', 'zaken')],
      ['Gezien door', times(view.aantalOrganisaties, 'organisatie', 'organisaties')],
      ['Gemeente', view.gemeente],
      ['Gemeld door', view.organisatie],
      ['Gemeld op', onDay(view.gemeldOp)],
      ['Stand', STATUS[view.status] ?? inWords(view.status)],
      ['Prioriteit', view.prioriteit && priority(view.prioriteit)],
      ['Uitkomst', view.uitkomst]
    ])
  ]);
}

function linked(view) {
  if (view.leidend) return section('Samengevoegd', element('p', `Dit signaal is samengevoegd met ${view.leidend}.`));
  return view.gekoppeld.length
    ? section('Signalen over hetzelfde', element('ul', view.gekoppeld.map(one =>
        element('li', `${one.nummer}, ${one.organisatie}: ${times(one.aantalZaken, 'zaak', 'zaken')}, gemeld op ${onDay(one.gemeldOp)}`))))
    : null;
}

/** @param done what the user just did, to be said with what has become of the case */
async function show(node, taskId, done = '') {
  const fail = problem => node.replaceChildren(element('p', problem.message, { role: 'alert' }));
  const load = () => call(own(`taken/${encodeURIComponent(taskId)}/zaak`), { otherwise: 'Het dossier is nu niet te lezen. Probeer het over een minuut opnieuw.' });
  try {
    const dossier = await load();
    if (dossier.thema) {
      node.replaceChildren(...[signal(dossier), linked(dossier), contributions(dossier)].filter(Boolean));
    } else if (dossier.deelnemers) {
      watchMeeting(node, dossier, load);
    } else {
      const withdraw = consent => call(own(`zaken/${dossier.zaaknummer}/toestemmingen/${consent.id}/intrekking`), { method: 'POST' })
        .then(() => node.replaceChildren(element('p', 'De toestemming is ingetrokken. Er wordt niets meer gedeeld; ververs de takenlijst.', { role: 'status' })))
        .catch(fail);
      const said = done ? [element('p', done, { role: 'status', class: 'kr-said' })] : [];
      const planned = dossier.overleg ? [element('div', meeting({ ...dossier.overleg, agenda: null }, () => show(node, taskId)))] : [];
      const urgent = [urgencyMark(dossier.urgentie)].filter(Boolean);
      node.replaceChildren(...said, ...urgent, summary(dossier), ...planned, terms(dossier, taskId, said => show(node, taskId, said)), contact(dossier), consents(dossier, withdraw), contributions(dossier, hidden(dossier)));
    }
  } catch (problem) {
    fail(done ? new Error(`${done} Deze taak is daarmee vervallen; ververs de takenlijst.`) : problem);
  }
}

export default [{
  id: 'ketenregie-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: 'Dossier' },
  render: (node, { taskId }) => {
    const dossier = element('div', element('p', 'Het dossier wordt geopend…', { role: 'status' }), { class: 'kr-dossier', lang: 'nl' });
    node.replaceChildren(dossier);
    show(dossier, taskId);
  }
}];
