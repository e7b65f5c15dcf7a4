/*
 * Settings of Tasklist. This file is fetched afresh on every visit, the scripts it names are not: the browser may
 * keep them as long as their address stays the same. Raise the number behind ?v= whenever a script changes.
 */
export default {
  app: {
    vendor: 'Ketenregie ·',
    name: 'Takenlijst'
  },

  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },

  customScripts: [
    '../ketenregie/ketenregie-dutch.js?v=1',
    'scripts/ketenregie-forms.js?v=3',
    'scripts/ketenregie-dossier.js?v=5',
    'scripts/ketenregie-inbox.js?v=2',
    'scripts/ketenregie-drafts.js?v=1',
    'scripts/ketenregie-signals.js?v=2',
    'scripts/ketenregie-meetings.js?v=1',
    'scripts/ketenregie-term-calculator.js?v=1'
  ],

  // The message at a first visit advertises the Camunda welcome page.
  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'pakt de gekozen taak op'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'gaat naar de eerste lijst'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'gaat naar de eerste taak in de lijst'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'gaat naar het eerste veld van het formulier'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opent het venster om een zaak te starten'
    },
    reportSignal: {
      key: 'ctrl+alt+s',
      description: 'opent het venster om een signaal te melden'
    }
  }
};
