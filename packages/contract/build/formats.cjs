// The formats that the compiled validators look up by name. CommonJS, because Ajv's code requires it.
const { fullFormats } = require('ajv-formats/dist/formats.js');
const { centAmount } = require('./centAmount.ts');
const { creditAmount } = require('./creditAmount.ts');

module.exports = { ...fullFormats, 'cent-amount': centAmount, 'credit-amount': creditAmount };
