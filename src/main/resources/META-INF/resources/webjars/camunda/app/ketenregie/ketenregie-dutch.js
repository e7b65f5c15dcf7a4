/*
 * Dutch for the few words that are fixed inside Welcome, Cockpit and Admin and therefore have no label in
 * locales/nl.json. Only places where the applications write a word of their own are touched, never what a user or a
 * process filled in. After a change: raise the number behind ?v= in config.js of the three applications.
 */

/** What stands where, and what it becomes. */
const TEXTS = {
  '[cam-widget-header] .dropdown-menu a': { Admin: 'Beheer', Tasklist: 'Takenlijst', Welcome: 'Welkom' },
  '.null-value': { null: 'leeg' },
  '.loading-text': { 'Loading diagram': 'Processchema laden…' },
  '.tooltip-inner': {
    'Toggle this section': 'In- of uitklappen',
    'Suspended Job Definition': 'Stilgezette soort achtergrondtaak'
  },
  'td.actions': { Actions: 'Acties' },
  'thead span': { State: 'Status' },
  'td.col-value a': { Download: 'Downloaden', Upload: 'Uploaden' },
  'td.message i': { 'Message is null.': 'Er is geen melding.' },
  'td.type': { 'Failed Job': 'Mislukte achtergrondtaak' },
  '[ng-click^="addAllPermissionsTo"]': { 'Select all': 'Alles kiezen' },
  '[ng-click^="addNonePermissionsTo"]': { 'Unselect all': 'Niets kiezen' },
  '.alert .status': { Error: 'Fout' },
  '.alert .message': {
    'This process definition has no job definitions associated with. The job priority cannot be overridden.':
      'Dit proces heeft geen achtergrondtaken. Een afwijkende prioriteit kan daarom niet.'
  },

  // the picture of a decision table
  '.view-drd-button': { 'View DRD': 'Beslisschema tonen' },
  '.hit-policy label': { 'Hit policy:': 'Regels:' },
  '.hit-policy-value': {
    'Unique': 'precies één past',
    'First': 'de eerste die past, geldt',
    'Any': 'wat past, zegt hetzelfde',
    'Priority': 'de belangrijkste die past, geldt',
    'Collect': 'alle die passen, gelden',
    'Rule order': 'alle die passen, in hun volgorde',
    'Output order': 'alle die passen, in de volgorde van de uitkomst'
  },
  '.dmn-decision-table-container .clause': { When: 'Als', And: 'en', Then: 'dan' }
};

const TITLES = {
  'zoom in': 'Inzoomen',
  'zoom out': 'Uitzoomen',
  'reset zoom': 'Hele schema tonen',
  'Select all': 'Alles selecteren',
  'Input type': 'Soort invoer',
  'Input values': 'Mogelijke invoer',
  'Output label': 'Uitkomst',
  'Output type': 'Soort uitkomst',
  'Output values': 'Mogelijke uitkomsten'
};

/** The heading of the authorizations in Admin has its two words in the English order. */
const AUTHORIZATIONS_OF = /^(.+) Autorisaties$/;

function replaceText(node, dutch) {
  if (node.nodeType === Node.TEXT_NODE && dutch !== undefined) node.data = node.data.replace(node.data.trim(), dutch);
}

function replaceTexts() {
  for (const [place, texts] of Object.entries(TEXTS)) {
    for (const element of document.querySelectorAll(place)) {
      element.childNodes.forEach(node => replaceText(node, texts[node.data?.trim()]));
    }
  }
}

function replaceTitles() {
  for (const [english, dutch] of Object.entries(TITLES)) {
    document.querySelectorAll(`[title="${english}"]`).forEach(element => element.setAttribute('title', dutch));
  }
  // explains in English what the text beside it now says
  document.querySelectorAll('.hit-policy[title]').forEach(element => element.removeAttribute('title'));
}

function replaceHeading() {
  document.querySelectorAll('.section-content h3').forEach(heading => {
    const [, resource] = AUTHORIZATIONS_OF.exec(heading.textContent.trim()) ?? [];
    if (resource) replaceText(heading.firstChild, `Autorisaties: ${resource}`);
  });
}

let waiting = false;

function speakDutch() {
  waiting = false;
  replaceTexts();
  replaceTitles();
  replaceHeading();
}

/** However much changes on the page, it is looked at once before it is drawn. */
function lookAgain() {
  if (!waiting) requestAnimationFrame(speakDutch);
  waiting = true;
}

/** The calendar with which a date is chosen. */
function useDutchCalendar() {
  window.angular?.module('ngLocale').decorator('$locale', ['$delegate', $locale => {
    const day = options => weekday => new Date(2024, 0, 7 + weekday).toLocaleDateString('nl', options);
    const month = options => number => new Date(2024, number).toLocaleDateString('nl', options);
    const list = (count, name) => Array.from({ length: count }, (_, index) => name(index));
    Object.assign($locale.DATETIME_FORMATS, {
      MONTH: list(12, month({ month: 'long' })),
      STANDALONEMONTH: list(12, month({ month: 'long' })),
      DAY: list(7, day({ weekday: 'long' })),
      SHORTDAY: list(7, day({ weekday: 'short' })),
      FIRSTDAYOFWEEK: 0 // AngularJS counts from Monday
    });
    return $locale;
  }]);
}

/**
 * At a first visit the applications ask for some texts before nl.json has come in, and go on showing their labels. What
 * they find where they keep the file themselves, they have at once.
 */
async function fetchTextsFirst() {
  const base = document.querySelector('base');
  const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
  const place = `${folder}_locales_data_nl_${window.bust}`;
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  if (kept[place]) return;
  const answer = await fetch(`${folder}nl.json`);
  if (answer.ok) localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: await answer.text() }));
}

document.documentElement.lang = 'nl';
useDutchCalendar();
new MutationObserver(lookAgain).observe(document.body, { childList: true, subtree: true, characterData: true });
await fetchTextsFirst().catch(console.warn); // the application then fetches them itself

export default [];
