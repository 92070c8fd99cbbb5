// The formats that the compiled validators look up by name. CommonJS, because Ajv's code requires it.
const { fullFormats } = require('ajv-formats/dist/formats.js');
const { creditAmount } = require('./creditAmount.ts');

module.exports = { ...fullFormats, 'credit-amount': creditAmount };
