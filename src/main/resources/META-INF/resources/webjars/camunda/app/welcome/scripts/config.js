/* Settings of Welcome, the page with the user's profile and the way to the other apps. */
export default {
  app: {
    vendor: 'Ketenregie ·',
    name: 'Welkom'
  },

  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },

  customScripts: [
    '../ketenregie/ketenregie-dutch.js?v=1'
  ],

  // The only default link leads to a public website that a closed network cannot open.
  links: [],

  // The message at a first visit advertises the Camunda welcome page.
  disableWelcomeMessage: true
};
