import { defineConfig } from 'html-validate';

// What readers get must be valid HTML. Each exception carries its reason.
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles are the names of books and sites: they are as long as they are. Search engines cut them.
    'long-title': 'off',
    // `<ul role="list">` is not redundant: Safari takes the role from lists without bullets, https://bugs.webkit.org/show_bug.cgi?id=170179
    'no-redundant-role': 'off',
    // A dot joins the id of a checklist to the id of an item, where no slug can have one. HTML allows every sign but white space.
    'valid-id': ['error', { relaxed: true }],
    // The title of a sheet is a heading of the first rank on paper, where it stands alone; an <h1> would be the second one of its page.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
    // A worksheet is kept as it is typed: there is nothing to send.
    'wcag/h32': 'off',
  },
});
