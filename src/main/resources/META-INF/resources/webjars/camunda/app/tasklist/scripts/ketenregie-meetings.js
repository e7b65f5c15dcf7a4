/*
 * "Overleggen" in the header: the meetings of one's own organisation that are still to come. There is not always a task
 * about a meeting, and somebody must be able to answer, move it or call it off at any moment. After a change: raise the
 * number behind ?v= in config.js.
 */
import { call, element, own } from './ketenregie-page.js?v=1';
import { meeting, when } from './ketenregie-meeting.js?v=1';

const load = () => call(own('overleggen'), { otherwise: 'De overleggen zijn nu niet te lezen. Probeer het over een minuut opnieuw.' });

const name = view => `${when(view) ?? 'Nog geen moment gekozen'}, ${view.gemeente}`;

function panel() {
  const close = element('button', '×', { type: 'button', class: 'kr-close', 'aria-label': 'Sluiten' });
  const place = element('div', [], { class: 'kr-dossier' });
  const dialog = element('dialog', [
    element('header', [element('h2', 'Overleggen', { id: 'kr-meetings-title', tabindex: '-1' }), close]),
    place
  ], { class: 'kr-panel', lang: 'nl', 'aria-labelledby': 'kr-meetings-title' });
  const title = dialog.querySelector('h2');

  const fail = problem => place.replaceChildren(element('p', problem.message, { role: 'alert' }));

  async function showAll() {
    const all = await load();
    const item = view => {
      const button = element('button', [element('strong', name(view)), element('br'), view.nummer], { type: 'button', class: 'btn btn-default kr-meeting' });
      button.addEventListener('click', () => showOne(view));
      return element('li', button);
    };
    place.replaceChildren(all.length
      ? element('ul', all.map(item), { class: 'kr-meetings' })
      : element('p', 'Er zijn geen overleggen waar uw organisatie bij is.'));
    title.focus();
  }

  /** @param done what was done to it just now */
  function showOne(view, done = '') {
    const back = element('button', 'Alle overleggen', { type: 'button', class: 'btn btn-default' });
    back.addEventListener('click', () => showAll().catch(fail));
    const parts = meeting(view, async text => {
      const now = (await load()).find(one => one.nummer === view.nummer);
      if (now) return showOne(now, text);
      await showAll();
      place.prepend(element('p', text, { role: 'status', class: 'kr-said' }));
    });
    place.replaceChildren(back, ...parts);
    place.querySelector('.kr-said').textContent = done;
    title.focus();
  }

  close.addEventListener('click', () => dialog.close());
  return () => {
    if (dialog.open) return;
    if (!dialog.isConnected) document.body.append(dialog);
    place.replaceChildren(element('p', 'De overleggen worden opgehaald…', { role: 'status' }));
    dialog.showModal();
    showAll().catch(fail);
  };
}

export default [{
  id: 'ketenregie-meetings',
  pluginPoint: 'tasklist.navbar.action',
  priority: 210,
  render: node => {
    const open = panel();
    const button = element('button', 'Overleggen', { type: 'button', class: 'kr-navbar-button', 'aria-haspopup': 'dialog' });
    button.addEventListener('click', open);
    node.replaceChildren(button);
  }
}];
