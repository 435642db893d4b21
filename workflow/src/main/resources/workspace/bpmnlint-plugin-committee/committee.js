(function () {
  'use strict';

  // What the house knew when this workspace was written.
  const KNOWN = KNOWN_TO_THE_HOUSE;

  const TASKS = ['ServiceTask', 'CallActivity', 'SendTask', 'BusinessRuleTask'];
  const OWNERS = ['isu', 'chair', 'members', 'states', 'software'];
  const GENERATED = /^([A-Z][A-Za-z]*_[0-9a-z]{7}|sid-.*|_[0-9A-Fa-f-]{20,})$/;
  const VERB_AND_OBJECT = /^\p{Lu}[\p{L}\u2019'-]+( [\p{L}\p{N}()\u2019',-]+)+$/u;
  const CONDITION = /^\$\{\s*(\w+)\s*([!=]=)\s*'?([\w -]*?)'?\s*}$/;
  const FROM_DIAGRAM = /\$\{\w+\.put(ToMembers|Apart)\(execution\)}/;
  const LETTER = ['listLetters', 'produceLetter', 'beginHandOver', 'handLetterOver', 'recordSending']
    .map(step => '${communicationSteps.' + step + '(execution)}');

  const is = (node, ...kinds) => kinds.some(kind => node.$type === 'bpmn:' + kind);
  const isSub = node => is(node, 'SubProcess', 'AdHocSubProcess', 'Transaction');
  const isBeside = node => isSub(node) && node.triggeredByEvent === true;
  const isNode = node => !is(node, 'SequenceFlow', 'DataObject', 'DataObjectReference', 'DataStoreReference');
  const documented = node => (node.documentation || []).some(each => (each.text || '').trim());
  const camunda = (node, name) =>
    node['camunda:' + name] || (node.$attrs || {})['camunda:' + name] || (node.get && safely(node, name)) || '';
  const step = node => camunda(node, 'expression');
  const body = expression => ((expression && expression.body) || '').trim();
  const event = node => ((node.eventDefinitions || [])[0] || {}).$type;
  const message = node => node.messageRef || ((node.eventDefinitions || [])[0] || {}).messageRef;
  const isDefault = (gateway, flow) => gateway.default === flow;

  function safely(node, name) {
    try {
      return node.get('camunda:' + name);
    } catch (unknown) {
      return undefined;
    }
  }

  function extensions(node) {
    return ((node.extensionElements && node.extensionElements.values) || []);
  }

  function property(node, name) {
    return extensions(node)
      .filter(each => each.$type.toLowerCase() === 'camunda:properties')
      .flatMap(each => each.$children || each.values || [])
      .filter(each => each.name === name)
      .map(each => each.value || '')[0] || '';
  }

  function condition(flow) {
    const found = CONDITION.exec(body(flow.conditionExpression));
    return found && { answer: found[1], equal: found[2] === '==', word: found[3] };
  }

  /** One process with everything in it, flat, as the house reads it. */
  class Drawing {
    constructor(process) {
      this.process = process;
      this.parts = [];
      this.collect(process);
      this.flows = this.parts.filter(part => is(part, 'SequenceFlow'));
      this.nodes = this.parts.filter(isNode);
    }

    collect(around) {
      for (const part of around.flowElements || []) {
        this.parts.push(part);
        this.collect(part);
      }
    }

    from(node) {
      return this.flows.filter(flow => flow.sourceRef === node);
    }

    to(node) {
      return this.flows.filter(flow => flow.targetRef === node);
    }

    border(node) {
      return this.parts.filter(part => part.attachedToRef === node);
    }

    beginnings() {
      return this.nodes.filter(node => is(node, 'StartEvent') && (!isSub(node.$parent) || isBeside(node.$parent)));
    }

    after(node, blocked) {
      return this.from(node).filter(flow => !blocked(flow) && flow.targetRef).map(flow => flow.targetRef);
    }

    next(node, blocked) {
      const inner = isSub(node) ? (node.flowElements || []).filter(part => is(part, 'StartEvent')) : [];
      const many = node.loopCharacteristics && camunda(node.loopCharacteristics, 'collection');
      return [
        ...inner,
        ...(inner.length === 0 || many ? this.after(node, blocked) : []),
        ...(is(node, 'EndEvent') && isSub(node.$parent) ? this.after(node.$parent, blocked) : []),
        ...this.border(node)
      ];
    }

    reached(from, blocked) {
      const reached = new Set();
      const open = [...from];
      while (open.length > 0) {
        const part = open.pop();
        if (!blocked(part) && !reached.has(part)) {
          reached.add(part);
          open.push(...this.next(part, blocked));
        }
      }
      return reached;
    }
  }

  const never = () => false;
  const adopted = part => {
    const known = is(part, 'SequenceFlow') && condition(part);
    return !!known && known.equal && known.answer === 'outcome' && known.word === 'ADOPTED';
  };
  const signed = part => is(part, 'UserTask') && camunda(part, 'candidateGroups') === 'chair';

  const PRECEDENCES = [
    [['${caseSteps.recordFinding(execution)}'], adopted,
      'can be reached without a recorded decision, and no finding stands without one.'],
    [['${caseSteps.close(execution)}'], adopted, 'can be reached without a recorded decision of the members.'],
    [LETTER, adopted, 'can be reached without the members\' approval.'],
    [LETTER, signed, 'can be reached without the Chair\'s signature.'],
    [['${paperSteps.putOutAdvanceCopy(execution)}', '${paperSteps.putOut(execution)}'], adopted,
      'can be reached before the members have approved the paper.']
  ];

  const rules = {
    ids(drawing, say) {
      drawing.nodes.filter(node => GENERATED.test(node.id))
        .forEach(node => say(node, 'has an id that a tool made up.'));
    },

    reading(drawing, say) {
      const process = drawing.process;
      if (!documented(process)) say(process, 'does not say what it is for.');
      if (!process.isExecutable) say(process, 'cannot be run.');
      for (const part of drawing.parts) {
        if (is(part, ...TASKS) && !documented(part)) say(part, 'does not say what it does.');
        if (is(part, 'UserTask', ...TASKS) && !VERB_AND_OBJECT.test((part.name || '').trim())) {
          say(part, 'is not named by a verb and its object.');
        }
      }
    },

    ways(drawing, say) {
      const process = drawing.process;
      if (drawing.nodes.length === 0) say(process, 'is empty.');
      else if (!process.flowElements.some(part => is(part, 'StartEvent'))) say(process, 'has no start.');
      const reached = drawing.reached(drawing.beginnings(), never);
      for (const node of drawing.nodes) {
        const mayEnd = is(node, 'EndEvent') || isBeside(node)
          || is(node, 'IntermediateThrowEvent') && event(node) === 'bpmn:LinkEventDefinition';
        if (!reached.has(node) && !isBeside(node)) say(node, 'cannot be reached.');
        else if (!mayEnd && drawing.from(node).length === 0) {
          say(node, node.$type.endsWith('Gateway') ? 'has no way out.' : 'is a dead end.');
        }
      }
    },

    gateways(drawing, say) {
      for (const gateway of drawing.nodes.filter(node => is(node, 'ExclusiveGateway', 'InclusiveGateway'))) {
        const ways = drawing.from(gateway);
        if (ways.length < 2) continue;
        if (!(gateway.name || '').trim().endsWith('?')) say(gateway, 'asks no question.');
        for (const way of ways) {
          if (!(way.name || '').trim()) say(way, 'does not say for which answer it is taken.');
          if (!condition(way) && !isDefault(gateway, way)) say(way, 'has no condition.');
        }
      }
    },

    waits(drawing, say) {
      for (const place of drawing.nodes) {
        const behind = drawing.to(place).some(flow => flow.sourceRef && is(flow.sourceRef, 'EventBasedGateway'));
        const waits = is(place, 'EventBasedGateway') || !behind && (is(place, 'ReceiveTask')
          || is(place, 'IntermediateCatchEvent') && event(place) === 'bpmn:MessageEventDefinition');
        const beside = is(place, 'EventBasedGateway') ? drawing.after(place, never) : [];
        const moves = [...beside, ...drawing.border(place)]
          .some(other => event(other) === 'bpmn:TimerEventDefinition');
        if (waits && !moves) {
          if (!OWNERS.includes(property(place, 'owner'))) say(place, 'waits for nobody in particular.');
          if (!property(place, 'no deadline because').trim()) say(place, 'may wait for ever.');
        }
      }
    },

    decisions(drawing, say) {
      const puts = node => property(node, 'rule') !== '' || FROM_DIAGRAM.test(step(node));
      const targets = (gateway, word) => drawing.from(gateway)
        .filter(flow => !condition(flow) || (condition(flow).word === word) === condition(flow).equal)
        .map(flow => flow.targetRef && flow.targetRef.id).join(' ');
      const key = call => (extensions(call).find(each => each.$type.toLowerCase() === 'camunda:in'
        && each.businessKey) || {}).businessKey;
      for (const node of drawing.nodes.filter(puts)) {
        const rule = property(node, 'rule');
        if (!rule) say(node, 'puts a question without a rule.');
        else if (!['meeting', 'all', 'silence', 'chair'].includes(rule)) {
          say(node, `has a rule that is none: '${rule}'.`);
        } else if (['silence', 'all'].includes(rule) && !property(node, 'period').trim()) {
          say(node, 'gives the members no time: its period is missing.');
        }
        const call = drawing.next(node, never).find(next => next.calledElement === 'approval');
        if (!call) say(node, 'puts a question that nobody decides.');
        else if (!drawing.next(call, never).some(next => is(next, 'ExclusiveGateway')
          && targets(next, 'ADOPTED') !== targets(next, 'NOT_ADOPTED'))) {
          say(call, rule === 'silence' ? 'has no way for an objection.'
            : 'has no way for when the members do not agree.');
        }
      }
      for (const call of drawing.nodes.filter(node => node.calledElement === 'approval')) {
        if (!drawing.nodes.some(node => puts(node) && key(call) === '${' + camunda(node, 'resultVariable') + '}')) {
          say(call, 'asks the members about nothing, so that no member concerned could be left out.');
        }
      }
    },

    precedence(drawing, say) {
      for (const [steps, before, sentence] of PRECEDENCES) {
        const reached = drawing.reached(drawing.beginnings(), before);
        drawing.nodes.filter(node => steps.includes(step(node)) && reached.has(node))
          .forEach(node => say(node, sentence));
      }
    },

    references(drawing, say) {
      for (const part of drawing.nodes) {
        const timer = (part.eventDefinitions || [])[0] || {};
        const wait = timer.$type === 'bpmn:TimerEventDefinition' ? body(timer.timeDate) : camunda(part, 'dueDate');
        const milestone = /\bmilestone ([a-z0-9-]+)/.exec(wait);
        const form = camunda(part, 'formRef');
        const awaited = message(part);
        if (form && !KNOWN.forms.includes(form)) say(part, `names the form '${form}', which is not there.`);
        if (part.calledElement && !KNOWN.diagrams.includes(part.calledElement)) {
          say(part, `names the diagram '${part.calledElement}', which is not there.`);
        }
        if (milestone && !KNOWN.milestones.includes(milestone[1])) {
          say(part, `waits for the milestone '${milestone[1]}', which no year has.`);
        }
        if (awaited && !KNOWN.messages.includes(awaited.name)) {
          say(part, `waits for the message '${awaited.name}', which nobody sends.`);
        }
      }
    },

    tasks(drawing, say) {
      for (const task of drawing.nodes.filter(node => is(node, 'UserTask'))) {
        if (!(task.name || '').trim()) say(task, 'needs a name: a verb and its object.');
        if (!documented(task)) say(task, 'needs an instruction in its documentation.');
        if (!camunda(task, 'candidateGroups')) {
          say(task, 'needs an owner in its candidate groups: isu, chair or members.');
        }
        if (!camunda(task, 'dueDate')) say(task, 'needs a due date in words.');
      }
    }
  };

  /** The rule as bpmnlint asks for it: it looks at each process once, as a whole. */
  function factory(find) {
    return () => ({
      check(node, reporter) {
        if (node.$type === 'bpmn:Process') {
          find(new Drawing(node), (part, sentence) => reporter.report(part.id, sentence));
        }
      }
    });
  }

  const factories = Object.fromEntries(Object.entries(rules).map(([name, find]) => [name, factory(find)]));
  const recommended = { rules: Object.fromEntries(Object.keys(rules).map(name => [name, 'error'])) };

  /** The Modeler asks every plug-in in turn, and expects an error from those whose it is not. */
  function ours(answer) {
    return (pkg, name) => {
      if (pkg !== 'bpmnlint-plugin-committee') throw new Error(`${pkg} is not ours`);
      return answer(name);
    };
  }

  if (typeof module !== 'undefined' && module.exports) {
    const paths = Object.fromEntries(Object.keys(rules).map(name => [name, './rules/' + name]));
    module.exports = { factories, rules: paths, configs: { recommended } };
  } else {
    const config = { rules: Object.fromEntries(Object.keys(rules).map(name => ['committee/' + name, 'error'])) };
    const resolver = { resolveRule: ours(name => factories[name]), resolveConfig: ours(() => recommended) };
    window.plugins = window.plugins || [];
    window.plugins.push({ plugin: { config, resolver }, type: 'lintRules.bpmn' });
  }
})();
