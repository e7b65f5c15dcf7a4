/*
 * Settings of Cockpit, the application of process owners and managers. This file is fetched afresh on every visit, the
 * scripts it names are not. Raise the number behind ?v= whenever a script changes.
 */
export default {
  app: {
    vendor: 'Ketenregie ·',
    name: 'Cockpit'
  },

  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },

  customScripts: [
    '../ketenregie/ketenregie-dutch.js?v=1',
    'scripts/ketenregie-monitor.js?v=1'
  ],

  // The message at a first visit advertises the Camunda welcome page.
  disableWelcomeMessage: true
};
