/* Settings of Admin, the application of administrators. */
export default {
  app: {
    vendor: 'Ketenregie ·',
    name: 'Beheer'
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
