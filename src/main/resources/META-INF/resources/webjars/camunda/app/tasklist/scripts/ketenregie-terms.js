/*
 * The terms of a case in the Dossier tab: until when and why, what happened to them, the letter that meets an objection
 * term, and another last day, which takes two people. After a change: raise the number behind ?v= in
 * ketenregie-dossier.js.
 */
import { at, call, element, inTwoSteps, onDay, own, request, section } from './ketenregie-page.js?v=1';

const STATUS = { lopend: 'loopt', gehaald: 'gehaald', verstreken: 'voorbij', vervallen: 'gestopt met de zaak' };
const CHOICES = {
  ingediend: 'Pro forma bezwaar is ingediend.',
  'inwoner-dient-zelf-in': 'De inwoner dient zelf bezwaar in.',
  'al-bezwaar-gemaakt': 'De inwoner had al bezwaar gemaakt.',
  'niet-gewenst': 'De inwoner wil geen bezwaar maken.'
};
const LETTER = 'pro-forma-bezwaar.pdf';

const CHANGES = {
  opschorting: change => `De termijn staat stil: gevraagd op ${onDay(change.dag)}, uiterlijk tot ${onDay(change.tot)} (${change.artikel}).`,
  'einde-opschorting': change => `De termijn loopt weer vanaf ${onDay(change.tot)}.`,
  verdaging: change => `Verdaagd op ${onDay(change.dag)} met ${change.weken} ${change.weken === 1 ? 'week' : 'weken'} (${change.artikel}).`,
  uitstel: change => `Uitstel tot en met ${onDay(change.tot)} (${change.artikel}).`,
  afwijking: change => `De laatste dag is door twee medewerkers vastgesteld op ${onDay(change.tot)}.${change.reden ? ` Reden: ${change.reden}` : ''}`
};

function changes(term) {
  return term.wijzigingen.length
    ? element('details', [
        element('summary', 'Wat is er gewijzigd?'),
        element('ol', term.wijzigingen.map(change => element('li', `${CHANGES[change.soort](change)} Vastgelegd op ${at(change.op)} door ${change.organisatie}.`)))
      ])
    : null;
}

function decided(term) {
  return term.voorstellen.filter(proposal => proposal.stand === 'afgewezen').map(proposal => element('p',
    `Het voorstel voor ${onDay(proposal.laatsteDag)} is op ${at(proposal.beslistOp)} afgewezen door ${proposal.beslistDoor}.`, { class: 'kr-hint' }));
}

const labelled = (text, control) => element('p', element('label', [text, control]));

function proposing(term, act) {
  const day = element('input', [], { type: 'date', required: '', class: 'form-control' });
  const reason = element('textarea', [], { required: '', minlength: '10', maxlength: '500', rows: '3', class: 'form-control' });
  return inTwoSteps({
    ask: 'Andere laatste dag voorstellen',
    name: `Andere laatste dag voorstellen voor ${term.naam}`,
    question: [
      element('p', 'Er verandert niets totdat een andere medewerker van uw organisatie, of de coördinator, dit bevestigt. Schrijf niets over de gezondheid of het privéleven van de inwoner in de reden.'),
      labelled('Nieuwe laatste dag', day),
      labelled('Reden', reason)
    ],
    yes: 'Voorstellen',
    no: 'Niet doen',
    act: () => act('afwijking', { laatsteDag: day.value, reden: reason.value }, 'Het voorstel is vastgelegd. Een ander moet het bevestigen.')
  });
}

function seconding(term, proposal, act) {
  const told = element('p', `Voorstel van ${proposal.organisatie} op ${at(proposal.op)}: de laatste dag wordt ${onDay(proposal.laatsteDag)}. Reden: ${proposal.reden}`);
  const rejecting = inTwoSteps({
    ask: proposal.eigen ? 'Voorstel intrekken' : 'Voorstel afwijzen',
    name: `${proposal.eigen ? 'Voorstel intrekken' : 'Voorstel afwijzen'} voor ${term.naam}`,
    question: element('p', 'De laatste dag blijft zoals hij is.'),
    yes: proposal.eigen ? 'Ja, intrekken' : 'Ja, afwijzen',
    no: 'Nee, laten staan',
    act: () => act('afwijking/afwijzing', undefined, 'Het voorstel is van de baan. De laatste dag verandert niet.')
  });
  if (proposal.eigen) return [told, element('p', 'U hebt dit zelf voorgesteld. Een andere medewerker van uw organisatie, of de coördinator, moet het bevestigen.', { class: 'kr-hint' }), rejecting];
  return [told, inTwoSteps({
    ask: 'Voorstel bevestigen',
    name: `Voorstel bevestigen voor ${term.naam}`,
    question: element('p', `De laatste dag wordt ${onDay(proposal.laatsteDag)}, en de bewaking gaat van die dag uit.`),
    yes: 'Ja, bevestigen',
    no: 'Nee, laten staan',
    act: () => act('afwijking/bevestiging', { laatsteDag: proposal.laatsteDag }, 'De nieuwe laatste dag is vastgesteld.')
  }), rejecting];
}

function letter(term, taskId, fail) {
  const button = element('button', 'Pro forma bezwaar (PDF)', { type: 'button', class: 'btn btn-default', 'aria-label': `Pro forma bezwaar (PDF) voor ${term.naam}` });
  button.addEventListener('click', () => download(own(`taken/${encodeURIComponent(taskId)}/termijnen/${term.id}/pro-forma-bezwaar`)).catch(fail));
  return element('div', [
    element('p', 'Een kort bezwaar om op tijd te zijn; de redenen volgen later. De inwoner ondertekent de brief en verstuurt hem. Wat het dossier niet weet, is een stippellijn. De brief wordt niet bewaard.', { class: 'kr-hint' }),
    button
  ]);
}

async function download(address) {
  const response = await request(address);
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? 'De brief is nu niet te maken. Probeer het over een minuut opnieuw.');
  }
  const file = URL.createObjectURL(await response.blob());
  element('a', [], { href: file, download: LETTER }).click();
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}

function one(term, dossier, taskId, refresh) {
  const said = element('p', '', { role: 'status', class: 'kr-said' });
  const fail = problem => { said.textContent = problem.message; };
  const act = (what, body, done) => call(own(`zaken/${dossier.zaaknummer}/termijnen/${term.id}/${what}`), { method: 'POST', body })
    .then(() => refresh(done))
    .catch(fail);
  const runs = term.status === 'lopend';
  const open = term.voorstellen.find(proposal => proposal.stand === 'voorgesteld');
  return element('div', [
    element('p', [element('strong', term.naam), `: tot en met ${onDay(term.totEnMet)} (${STATUS[term.status] ?? term.status})`]),
    term.bezwaarkeuze ? element('p', CHOICES[term.bezwaarkeuze]) : null,
    element('details', [element('summary', 'Waarom deze datum?'), element('ol', term.uitleg.map(step => element('li', step)))]),
    changes(term),
    ...decided(term),
    said,
    term.brief ? letter(term, taskId, fail) : null,
    ...(runs && open ? seconding(term, open, act) : []),
    runs && !open && dossier.regie ? proposing(term, act) : null
  ], { class: 'kr-term' });
}

/** @param refresh shows the case as it has become, and says what was done */
export function terms(dossier, taskId, refresh) {
  return section('Termijnen', dossier.termijnen.length
    ? dossier.termijnen.map(term => one(term, dossier, taskId, refresh))
    : element('p', 'In deze zaak loopt geen wettelijke termijn.'));
}

export default [];
