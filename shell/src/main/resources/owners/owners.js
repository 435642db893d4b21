// The owners' page: files at the left, one of them in the middle, what the house says below. Edits stay in this tab until
// they are saved to a disk or put into force.
(async () => {
  const at = id => document.getElementById(id);
  const kinds = { bpmn: 'Diagrams', dmn: 'Tables', form: 'Forms' };
  const kind = name => name.split('.').pop();
  const id = name => name.replace(/\.\w+$/, '');

  let today = {};
  let templates = [];
  let current;
  let editor;
  let editing = false;
  const edited = new Map();
  let found = [];

  const text = name => edited.get(name) ?? today[name];
  const files = () => Object.fromEntries(edited);

  function element(tag, properties = {}, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  function say(title, items) {
    at('said').replaceChildren(element('h3', { textContent: title }), element('ul', {}, ...items));
  }

  function warn(sentence) {
    at('warning').textContent = sentence;
    at('warning').hidden = !sentence;
  }

  function listed() {
    const names = [...new Set([...Object.keys(today), ...edited.keys()])].sort();
    at('files').replaceChildren(...Object.entries(kinds).flatMap(([ending, title]) => [
      element('h3', { textContent: title }),
      ...names.filter(name => kind(name) === ending).map(name => {
        const button = element('button', { type: 'button', textContent: id(name), onclick: () => attempt(() => show(name)) });
        button.classList.toggle('edited', edited.has(name));
        if (name === current) {
          button.setAttribute('aria-current', 'true');
        }
        return button;
      })
    ]));
    at('diff').disabled = at('deploy').disabled = edited.size === 0;
    at('restore').disabled = !edited.has(current);
  }

  async function keep() {
    if (!editor || !editing) {
      return;
    }
    const now = await editor.text();
    if (now === today[current]) {
      edited.delete(current);
    } else {
      edited.set(current, now);
    }
    listed();
  }

  async function show(name, toEdit = false) {
    await keep();
    editor?.end();
    editor = undefined;
    editing = toEdit;
    current = name;
    found = [];
    warn('');
    at('canvas').replaceChildren(element('div'));
    at('properties').replaceChildren();
    at('properties').hidden = !editing || kind(name) !== 'bpmn';
    at('title').textContent = name;
    at('state').textContent = edited.has(name)
      ? 'as you edited it, not in force'
      : editing ? 'you are editing; nothing is in force before it is put into force' : 'in force';
    at('edit').disabled = editing;
    at('save').disabled = false;
    listed();
    editor = await editors.open(name, text(name), {
      editing,
      canvas: at('canvas').firstElementChild,
      properties: at('properties'),
      templates,
      changed: () => attempt(changed)
    });
    if (kind(name) === 'bpmn') {
      await tokens();
    }
  }

  async function changed() {
    if (editing) {
      await keep();
      at('state').textContent = 'as you edited it, not in force';
    } else {
      warn('You are only looking: choose Edit first, or this change is not kept.');
    }
  }

  async function tokens() {
    const running = await house.tokens(id(current));
    Object.entries(running).filter(([step]) => editor.has(step)).forEach(([step, number]) => {
      const badge = element('div', {
        className: 'token',
        role: 'button',
        tabIndex: 0,
        textContent: number,
        title: `${number} here. Why?`,
        onclick: () => attempt(() => why(step))
      });
      badge.onkeydown = key => key.key === 'Enter' && badge.onclick();
      editor.overlays().add(step, 'tokens', { position: { top: -14, left: -10 }, html: badge });
    });
    const all = Object.values(running).reduce((sum, number) => sum + number, 0);
    at('state').textContent += all ? ` · ${all} under way` : ' · nothing under way';
  }

  async function why(step) {
    const sentences = await house.waits(id(current), step);
    say('Why it is here', sentences.map(sentence => element('li', { textContent: sentence })));
  }

  function mark() {
    if (kind(current) !== 'bpmn') {
      return;
    }
    editor.overlays().remove({ type: 'finding' });
    const weights = { ERROR: 'error', WARNING: 'warning', NOTE: 'note' };
    found.filter(each => each.file === current && editor.has(each.id)).forEach(each => editor.overlays().add(each.id, 'finding', {
      position: { bottom: 4, left: 0 },
      html: element('div', { className: `finding ${weights[each.weight]}`, textContent: weights[each.weight], title: each.sentence })
    }));
  }

  function link(each, words) {
    const go = element('a', { href: '#', textContent: words, onclick: event => {
      event.preventDefault();
      attempt(async () => {
        if (each.file !== current && text(each.file) !== undefined) {
          const before = found;
          await show(each.file);
          found = before;
          mark();
        }
        if (editor?.has?.(each.id)) {
          editor.show(each.id);
        }
      });
    } });
    return go;
  }

  async function check() {
    await keep();
    const asked = edited.size ? files() : today;
    found = await house.check(asked);
    const number = weight => found.filter(each => each.weight === weight).length;
    const summary = `${Object.keys(asked).length} checked: ${number('ERROR')} errors, ${number('WARNING')} warnings, ${number('NOTE')} notes`;
    say(summary, found.map(each => element('li', {},
      element('b', { textContent: each.weight.toLowerCase() + ' ' }),
      link(each, each.file), ': ', [each.element, each.sentence].filter(Boolean).join(' '),
      element('small', { textContent: each.help }))));
    if (editor) {
      mark();
    }
  }

  async function diff() {
    await keep();
    const changes = await house.diff(files());
    const rules = changes.filter(change => change.ruleOfProcedure).length;
    say(changes.length ? `${changes.length === 1 ? '1 change' : changes.length + ' changes'}${rules ? `, ${rules} of them to a rule of procedure` : ''}` : 'Nothing differs',
      changes.map(change => element('li', {},
        link(change, change.file), ': ', change.sentence,
        ...(change.ruleOfProcedure ? [element('small', { textContent: 'A rule of procedure: takes a recorded decision of the Committee.' })] : []))));
  }

  async function deploy() {
    await keep();
    const dialog = at('warrant');
    dialog.returnValue = '';
    dialog.showModal();
    await new Promise(resolve => dialog.addEventListener('close', resolve, { once: true }));
    if (dialog.returnValue !== 'deploy') {
      return;
    }
    const sentences = await house.deploy(files(), {
      approver: at('approver').value.trim(),
      decision: at('decision').value.trim() || null,
      note: at('note').value.trim()
    });
    edited.clear();
    today = await house.files();
    await show(current in today ? current : 'cycle.bpmn');
    say('In force', sentences.map(sentence => element('li', { textContent: sentence })));
  }

  async function versions() {
    const editions = await house.versions();
    say('Editions, the newest first', editions.map(sentence => element('li', { textContent: sentence })));
  }

  async function save() {
    await keep();
    const file = new Blob([text(current)], { type: 'application/octet-stream' });
    const to = element('a', { href: URL.createObjectURL(file), download: current });
    to.click();
    URL.revokeObjectURL(to.href);
  }

  async function openFrom(chosen) {
    for (const file of chosen) {
      edited.set(file.name, await file.text());
    }
    editing = false;
    if (chosen.length) {
      await show(chosen[0].name);
    }
  }

  async function restore() {
    editing = false;
    edited.delete(current);
    await (today[current] === undefined ? listed() : show(current));
  }

  async function attempt(what) {
    try {
      document.body.setAttribute('aria-busy', 'true');
      await what();
    } catch (reason) {
      warn(reason.message);
    } finally {
      document.body.removeAttribute('aria-busy');
    }
  }

  at('check').onclick = () => attempt(check);
  at('deploy').onclick = () => attempt(deploy);
  at('versions').onclick = () => attempt(versions);
  at('diff').onclick = () => attempt(diff);
  at('edit').onclick = () => attempt(() => show(current, true));
  at('save').onclick = () => attempt(save);
  at('restore').onclick = () => attempt(restore);
  at('open').onchange = event => attempt(() => openFrom([...event.target.files]));
  window.addEventListener('beforeunload', event => edited.size && event.preventDefault());

  await attempt(async () => {
    today = await house.files();
    listed();
    if (!editors.there()) {
      throw new Error('This house was built without the editors of diagrams, because npm was missing then. Everything else is there in the shell: process export, check, diff, deploy.');
    }
    templates = await house.templates();
    const asked = decodeURIComponent(location.hash.slice(1));
    await show(today[asked] === undefined ? 'cycle.bpmn' : asked);
  });
})();
