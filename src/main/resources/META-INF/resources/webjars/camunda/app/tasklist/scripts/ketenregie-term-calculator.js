/*
 * "Termijncalculator" in the header: a link, so that somebody can open it beside the task they are doing. After a change:
 * raise the number behind ?v= in config.js.
 */
import { element } from './ketenregie-page.js?v=1';

export default [{
  id: 'ketenregie-term-calculator',
  pluginPoint: 'tasklist.navbar.action',
  priority: 205,
  render: node => {
    const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda\/?$/, '');
    node.replaceChildren(element('a', 'Termijncalculator', { href: `${root}/camunda/app/ketenregie/termijncalculator.html`, class: 'kr-navbar-button' }));
  }
}];
