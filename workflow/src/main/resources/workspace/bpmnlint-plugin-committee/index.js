'use strict';

// Copied into the plugins folder of Camunda Modeler, this folder is a plugin of the Modeler.
module.exports = { name: 'Committee Cycle', script: './committee.js' };
