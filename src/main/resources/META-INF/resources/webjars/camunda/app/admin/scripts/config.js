/* Settings of Admin. Its own texts stay English: it is used by administrators, not by caseworkers. */
export default {
  app: {
    vendor: 'Ketenregie ·',
    name: 'Admin'
  },

  locales: {
    availableLocales: ['en'],
    fallbackLocale: 'en'
  },

  // The message at a first visit advertises the Camunda welcome page.
  disableWelcomeMessage: true
};
