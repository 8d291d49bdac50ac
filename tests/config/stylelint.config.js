/** Standard CSS with logical properties only, so that right-to-left pages need no second style sheet. */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-plugin-logical-css'],
  rules: {
    'logical-css/require-logical-properties': true,
    'logical-css/require-logical-keywords': true,
    'custom-property-empty-line-before': null,
    'no-descending-specificity': null,
  },
};
