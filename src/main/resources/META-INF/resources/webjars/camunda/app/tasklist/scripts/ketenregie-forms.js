/*
 * Dutch texts for the forms in Tasklist. form-js 1.8.7 has its own English messages and no setting for them, so they
 * are replaced on the page. Only places where form-js writes a text of its own are touched: never a label, an option
 * or anything a user typed. After a change: raise the number behind ?v= in config.js.
 */

/** Where form-js writes text of its own. */
const PLACES = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-skip-link',
  '.fjs-table-empty',
  '.fjs-table-td[colspan]',
  '.fjs-table-nav-label',
  '.fjs-iframe-placeholder-text'
].join(', ');

const ATTRIBUTES = ['placeholder', 'aria-label', 'title'];

const TEXTS = {
  'Field is required.': 'Dit veld is verplicht.',
  'Field must be a valid email.': 'Vul een geldig e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.',
  'Field must be a valid  international phone number. (e.g. +4930664040900)':
    'Vul een geldig telefoonnummer in met landcode, bijvoorbeeld +31201234567.',
  'Value is not a number.': 'Vul een getal in.',
  'Value is expected to be an integer.': 'Vul een heel getal in.',
  'Select': 'Maak een keuze',
  'Search': 'Zoeken',
  'No results': 'Geen resultaten',
  'All values selected': 'U hebt alles gekozen',
  'Skip to search': 'Naar het zoekveld',
  'Remove tag': 'Weghalen',
  'Add new': 'Toevoegen',
  'Collapse': 'Minder tonen',
  'Increment': 'Verhogen',
  'Decrement': 'Verlagen',
  'Nothing to show.': 'Er is niets om te tonen.',
  'No content to show.': 'Er is niets om te tonen.',
  "External content couldn't be loaded.": 'Deze inhoud van buiten kan niet worden getoond.',
  'Previous page': 'Vorige pagina',
  'Next page': 'Volgende pagina',
  'Click to remove sorting': 'Klik om niet meer te sorteren',
  'of': 'van',
  'dd-mm-yyyy': 'dd-mm-jjjj',
  'hh:mm': 'uu:mm',
  'hh:mm ?m': 'uu:mm am/pm'
};

const PATTERNS = [
  [/^Field must have minimum length of (.+)\.$/, 'Gebruik $1 tekens of meer.'],
  [/^Field must have maximum length of (.+)\.$/, 'Gebruik niet meer dan $1 tekens.'],
  [/^Field must have minimum value of (.+)\.$/, 'Vul $1 of een hoger getal in.'],
  [/^Field must have maximum value of (.+)\.$/, 'Vul $1 of een lager getal in.'],
  [/^Field must match pattern .+\.$/s, 'Dit is niet in de juiste vorm ingevuld.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Aantal cijfers achter de komma: niet meer dan $1.'],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    'Dit getal kan hier niet. De dichtstbijzijnde getallen die wel kunnen, zijn $1 en $2.'
  ],
  [/^Expand all \((\d+)\)$/, 'Alles tonen ($1)'],
  [/^Remove list item (\d+)$/, 'Onderdeel $1 weghalen'],
  [/^Click to sort by (.+) descending$/, 'Klik om te sorteren op $1, aflopend'],
  [/^Click to sort by (.+) ascending$/, 'Klik om te sorteren op $1, oplopend']
];

const MONTHS = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december'
];
const SHORT_MONTHS = MONTHS.map(month => (month === 'maart' ? 'mrt' : month.slice(0, 3)));
const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const SHORT_DAYS = DAYS.map(day => day.slice(0, 2));

function translate(text) {
  const trimmed = text.trim();
  if (Object.hasOwn(TEXTS, trimmed)) return text.replace(trimmed, TEXTS[trimmed]);
  const match = PATTERNS.find(([pattern]) => pattern.test(trimmed));
  return match ? trimmed.replace(...match) : text;
}

function translateText(node) {
  const dutch = node.parentElement?.closest(PLACES) ? translate(node.data) : node.data;
  if (dutch !== node.data) node.data = dutch;
}

function translateAttribute(element, name) {
  const text = element.getAttribute(name);
  const dutch = text === null ? null : translate(text);
  if (dutch !== text) element.setAttribute(name, dutch);
}

function translateTree(root) {
  if (root.nodeType === Node.TEXT_NODE) return translateText(root);
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  for (const element of [root, ...root.querySelectorAll('[placeholder], [aria-label], [title]')]) {
    ATTRIBUTES.forEach(name => translateAttribute(element, name));
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) translateText(texts.currentNode);
}

function translateChange({ type, target, attributeName, addedNodes }) {
  if (type === 'attributes') {
    translateAttribute(target, attributeName);
  } else if (type === 'characterData') {
    translateText(target);
  } else {
    addedNodes.forEach(translateTree);
  }
}

const watched = new WeakSet();

function watchForm(form) {
  if (watched.has(form)) return;
  watched.add(form);
  form.lang = 'nl';
  translateTree(form);
  new MutationObserver((changes, observer) => {
    changes.forEach(translateChange);
    observer.takeRecords(); // what we changed ourselves needs no second look
  }).observe(form, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}

function findForms(changes) {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      if (node.matches('.fjs-container')) watchForm(node);
      else node.querySelectorAll('.fjs-container').forEach(watchForm);
    }
  }
}

/** form-js asks the browser for its "default" date order; an English browser would then show 06/05 for 5 June. */
function useDutchDateOrder() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locale, options]) => new target(locale === 'default' ? 'nl-NL' : locale, options)
  });
}

/** The calendar in forms. */
function useDutchFormCalendar() {
  window.flatpickr?.localize({
    weekdays: { shorthand: SHORT_DAYS, longhand: DAYS },
    months: { shorthand: SHORT_MONTHS, longhand: MONTHS },
    firstDayOfWeek: 1,
    weekAbbreviation: 'wk',
    rangeSeparator: ' t/m ',
    scrollTitle: 'Scroll voor volgende / vorige',
    toggleTitle: 'Klik om te wisselen',
    monthAriaLabel: 'Maand',
    yearAriaLabel: 'Jaar',
    time_24hr: true,
    ordinal: () => ''
  });
  window.flatpickr?.setDefaults({ ariaDateFormat: 'j F Y' });
}

/** The calendar for the follow-up date and the end date of a task. */
function useDutchTaskCalendar() {
  window.angular?.module('ngLocale').decorator('$locale', ['$delegate', $locale => {
    Object.assign($locale.DATETIME_FORMATS, {
      MONTH: MONTHS,
      STANDALONEMONTH: MONTHS,
      DAY: DAYS,
      SHORTDAY: SHORT_DAYS,
      FIRSTDAYOFWEEK: 0 // AngularJS counts from Monday
    });
    return $locale;
  }]);
}

// Tasklist itself follows the first language of the browser and falls back to Dutch.
const [firstLanguage = 'nl'] = navigator.languages ?? [];
document.documentElement.lang = firstLanguage.toLowerCase().startsWith('en') ? 'en' : 'nl';

useDutchDateOrder();
useDutchFormCalendar();
useDutchTaskCalendar();
document.querySelectorAll('.fjs-container').forEach(watchForm);
new MutationObserver(findForms).observe(document.body, { subtree: true, childList: true });

export default [];
