/* Settings of Cockpit, the application of process owners and managers. */
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
    '../ketenregie/ketenregie-dutch.js?v=1'
  ],

  // The message at a first visit advertises the Camunda welcome page.
  disableWelcomeMessage: true
};
