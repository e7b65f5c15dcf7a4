/* Tells screen readers and spelling checkers that the page is Dutch, unless Welcome itself chose English. */
const [firstLanguage = 'nl'] = navigator.languages ?? [];
document.documentElement.lang = firstLanguage.toLowerCase().startsWith('en') ? 'en' : 'nl';

export default [];
