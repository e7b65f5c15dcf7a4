/*
 * The filters of the Ketenmonitor. They stand in the address, so that a page with numbers can be kept and sent.
 */
import { element, filtersOf, goTo, lastPeriod, onDay, pageAddress, PERIODS } from './ketenregie-monitor-data.js?v=1';

/** Of the half year that is shown when nothing is chosen. */
const USUAL = 'm6';

const is = (one, van, tot) => one.van === van && one.tot === tot;

let ids = 0;

function labelled(text, control) {
  control.id ||= `kr-filter-${ids += 1}`;
  return element('div', [element('label', text, { for: control.id }), control], { class: 'kr-filter' });
}

function select(name, options, chosen) {
  return element('select', options.map(([value, text]) =>
    element('option', text, { value, ...(value === chosen ? { selected: '' } : {}) })), { name, class: 'form-control' });
}

/** Any number of a list, behind one button that says what is chosen. */
function several(name, legend, all, options, chosen) {
  const boxes = options.map(({ code, naam }) => {
    const box = element('input', [], { type: 'checkbox', name, value: code });
    box.checked = chosen.includes(code);
    return { box, naam };
  });
  const summary = element('summary');
  const say = () => {
    const names = boxes.filter(({ box }) => box.checked).map(({ naam }) => naam);
    summary.replaceChildren(element('span', `${legend}: `, { class: 'sr-only' }), names.length > 2 ? `${names.length} gekozen` : names.join(', ') || all);
  };
  say();
  const list = element('fieldset', [element('legend', legend, { class: 'sr-only' }), ...boxes.map(({ box, naam }) => element('label', [box, naam]))]);
  list.addEventListener('change', say);
  const details = element('details', [summary, list], { class: 'kr-several' });
  details.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    summary.focus();
  });
  details.addEventListener('focusout', event => { if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false; });
  return element('div', [element('span', legend, { class: 'kr-label', 'aria-hidden': 'true' }), details], { class: 'kr-filter' });
}

function versions(known, form, chosen) {
  const control = select('versie', [['', 'Alle versies']], '');
  const fit = () => {
    const processes = new FormData(form).getAll('proces');
    const versies = processes.length === 1 ? known.processen.find(one => one.code === processes[0])?.versies ?? [] : [];
    const kept = control.value || chosen;
    control.replaceChildren(
      element('option', processes.length === 1 ? 'Alle versies' : 'Kies eerst één pilot', { value: '' }),
      ...versies.map(versie => element('option', `Versie ${versie}`, { value: versie, ...(String(versie) === kept ? { selected: '' } : {}) })));
    control.disabled = versies.length === 0;
  };
  form.addEventListener('change', fit);
  return { control, fit };
}

/** @param usual what is shown when nothing is chosen */
function period(van, tot, usual) {
  const from = element('input', [], { type: 'date', name: 'van', class: 'form-control', value: van });
  const to = element('input', [], { type: 'date', name: 'tot', class: 'form-control', value: tot });
  const periodOf = code => code === USUAL ? usual : lastPeriod(code);
  const chosen = Object.keys(PERIODS).find(code => is(periodOf(code), van, tot)) ?? '';
  const preset = select('', [...Object.entries(PERIODS), ['', 'Zelf kiezen']], chosen);
  preset.removeAttribute('name');
  preset.addEventListener('change', () => {
    if (!preset.value) {
      from.focus();
      return;
    }
    const wanted = periodOf(preset.value);
    from.value = wanted.van;
    to.value = wanted.tot;
  });
  [from, to].forEach(day => day.addEventListener('change', () => { preset.value = ''; }));
  return [labelled('Periode', preset), labelled('Van', from), labelled('Tot en met', to)];
}

/** @param known what can be chosen, from the server */
export function filterForm(known, chosen) {
  const form = element('form', [], { class: 'kr-filters kr-no-print', 'aria-label': 'Cijfers kiezen' });
  const version = versions(known, form, chosen.get('versie') ?? '');
  const clear = element('a', 'Filters wissen', { href: '#/ketenmonitor', class: 'btn btn-default' });
  form.append(
    several('proces', 'Pilot', 'Alle pilots', known.processen, chosen.getAll('proces')),
    several('gemeente', 'Gemeente', 'Alle gemeenten', known.gemeenten, chosen.getAll('gemeente')),
    labelled('Partner', select('partner', [['', 'Alle partners'], ...known.partners.map(one => [one.code, one.naam])], chosen.get('partner') ?? '')),
    ...period(chosen.get('van') ?? known.van, chosen.get('tot') ?? known.tot, known),
    labelled('Versie', version.control),
    element('div', [element('button', 'Cijfers tonen', { type: 'submit', class: 'btn btn-primary' }), ' ', clear], { class: 'kr-filter' }));
  version.fit();
  form.addEventListener('submit', event => {
    event.preventDefault();
    goTo(pageAddress(filtersOf(new FormData(form))));
  });
  return form;
}

const names = (codes, options) => codes.map(code => options.find(one => one.code === code)?.naam ?? code).join(', ');

/** What is shown, in a sentence: also on paper. */
export function inWords(known, chosen) {
  return [
    names(chosen.getAll('proces'), known.processen) || 'Alle pilots',
    names(chosen.getAll('gemeente'), known.gemeenten) || 'alle gemeenten',
    names(chosen.getAll('partner'), known.partners) || 'alle partners',
    chosen.get('versie') ? `versie ${chosen.get('versie')}` : null,
    `${onDay(chosen.get('van') ?? known.van)} tot en met ${onDay(chosen.get('tot') ?? known.tot)}`
  ].filter(Boolean).join(' · ');
}

export default [];
