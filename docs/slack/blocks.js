// Block Kit as plain HTML; a kind that is not drawn here stops the drawing, so that no picture leaves anything out.
const { plain, text } = require('./words');

const kinds = {
  header: block => `<div class="header">${text(block.text)}</div>`,
  section,
  context: block => `<div class="context">${block.elements.map(text).join('<br>')}</div>`,
  actions: block => `<div class="actions">${block.elements.map(element).join('')}</div>`,
  divider: () => '<hr>',
  input
};

const elements = {
  button: ({ text: label, style }) => `<span class="button ${style || ''}">${plain(label.text)}</span>`,
  plain_text_input: ({ multiline, initial_value, placeholder }) =>
    `<div class="field ${multiline ? 'area' : ''}">${written(initial_value, placeholder)}</div>`,
  number_input: ({ initial_value, placeholder }) => `<div class="field">${written(initial_value, placeholder)}</div>`,
  datepicker: ({ initial_date }) => `<div class="field short">${initial_date || '<i>Select a date</i>'}<em>▾</em></div>`,
  static_select: select,
  multi_static_select: select,
  overflow: () => '<span class="button">⋯</span>',
  radio_buttons: ({ options, initial_option }) =>
    options.map(option => choice('○', '◉', option, initial_option ? [initial_option] : [])).join(''),
  checkboxes: ({ options, initial_options }) =>
    options.map(option => choice('☐', '☑', option, initial_options || [])).join('')
};

function section({ text: words, fields, accessory }) {
  const left = (words ? `<div>${text(words)}</div>` : '')
    + (fields ? `<div class="fields">${fields.map(field => `<div>${text(field)}</div>`).join('')}</div>` : '');
  return `<div class="section"><div class="words">${left}</div>${accessory ? element(accessory) : ''}</div>`;
}

function input({ label, element: asked, optional, hint }) {
  return `<div class="input"><b>${text(label)}</b>${optional ? ' <i>(optional)</i>' : ''}${element(asked)}
    ${hint ? `<div class="hint">${text(hint)}</div>` : ''}</div>`;
}

function select({ initial_option, initial_options, placeholder }) {
  const chosen = (initial_options || [initial_option]).filter(Boolean).map(option => option.text.text).join(', ');
  return `<div class="field short">${written(chosen, placeholder)}<em>▾</em></div>`;
}

function choice(open, chosen, option, initial) {
  const mark = initial.some(one => one.value === option.value) ? chosen : open;
  const description = option.description ? `<div class="hint">${text(option.description)}</div>` : '';
  return `<div class="choice"><span>${mark}</span> ${text(option.text)}${description}</div>`;
}

function written(value, placeholder) {
  return value ? plain(value) : `<i>${placeholder ? plain(placeholder.text) : '&nbsp;'}</i>`;
}

function of(map, part) {
  if (!map[part.type]) {
    throw new Error(`'${part.type}' cannot be drawn: add it to docs/slack/blocks.js.`);
  }
  return map[part.type](part);
}

function element(part) {
  return of(elements, part);
}

exports.blocks = all => all.map(block => of(kinds, block)).join('\n');
