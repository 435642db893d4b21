'use strict';

module.exports = require('../committee').factories['ways'];
