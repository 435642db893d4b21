// Looks at and edits one file: BPMN, DMN or a form, each by the tools of bpmn.io. None of them is asked whether it is sound.
const editors = (() => {
  const there = () => 'BpmnModeler' in window && 'DmnJS' in window && 'FormEditor' in window;

  async function bpmn(canvas, properties, text, templates, changed) {
    const modeler = new BpmnModeler({
      container: canvas,
      propertiesPanel: { parent: properties }
    });
    if (templates.length) {
      modeler.get('elementTemplatesLoader').setTemplates(templates);
    }
    await modeler.importXML(text);
    modeler.get('canvas').zoom('fit-viewport', 'auto');
    modeler.on('commandStack.changed', changed);
    return { ...drawn(modeler), text: async () => (await modeler.saveXML({ format: true })).xml };
  }

  async function seen(canvas, text) {
    const viewer = new BpmnNavigatedViewer({ container: canvas });
    await viewer.importXML(text);
    viewer.get('canvas').zoom('fit-viewport', 'auto');
    return { ...drawn(viewer), text: async () => text };
  }

  function drawn(view) {
    return {
      end: () => view.destroy(),
      overlays: () => view.get('overlays'),
      has: id => Boolean(view.get('elementRegistry').get(id)),
      show: id => {
        const element = view.get('elementRegistry').get(id);
        view.get('canvas').scrollToElement(element);
        view.get('selection').select(element);
      }
    };
  }

  async function dmn(canvas, text, changed) {
    const modeler = new DmnJS({ container: canvas, height: '100%' });
    await modeler.importXML(text);
    const table = modeler.getViews().find(view => view.type === 'decisionTable') || modeler.getViews()[0];
    await modeler.open(table);
    modeler.getActiveViewer().on('commandStack.changed', changed);
    return {
      text: async () => (await modeler.saveXML({ format: true })).xml,
      end: () => modeler.destroy()
    };
  }

  async function form(canvas, text, changed) {
    const editor = new FormEditor.FormEditor({ container: canvas });
    await editor.importSchema(JSON.parse(text));
    editor.on('changed', changed);
    return {
      text: async () => JSON.stringify(editor.getSchema(), null, 2) + '\n',
      end: () => editor.destroy()
    };
  }

  /** Opens the file; a diagram that is only looked at has no tools, of the others changes are then not kept. */
  function open(name, text, { editing, canvas, properties, templates, changed }) {
    if (name.endsWith('.bpmn')) {
      return editing ? bpmn(canvas, properties, text, templates, changed) : seen(canvas, text);
    }
    return name.endsWith('.dmn') ? dmn(canvas, text, changed) : form(canvas, text, changed);
  }

  return { open, there };
})();
