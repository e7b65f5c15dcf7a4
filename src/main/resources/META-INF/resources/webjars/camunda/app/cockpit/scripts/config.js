/* Settings of Cockpit. Its own texts stay English: it is used by process owners and managers, not by caseworkers. */
export default {
  app: {
    vendor: 'Ketenregie ·',
    name: 'Cockpit'
  },

  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },

  // The message at a first visit advertises the Camunda welcome page.
  disableWelcomeMessage: true
};
