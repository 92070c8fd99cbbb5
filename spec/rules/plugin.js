import { alternativesAreToldApart } from './alternatives-are-told-apart.js';
import { amountsUseAmountSchema } from './amounts-use-amount-schema.js';
import { descriptionsAreSentences } from './descriptions-are-sentences.js';
import { errorCodesAreRegistered } from './error-codes-are-registered.js';
import { errorExamplesUseRegisteredCodes } from './error-examples-use-registered-codes.js';
import { errorResponsesAreNamedByFamily } from './error-responses-are-named-by-family.js';
import { every429SaysWhenToRetry } from './every-429-says-when-to-retry.js';
import { everyBodyHasNamedExamples } from './every-body-has-named-examples.js';
import { everyEnumIsExplained } from './every-enum-is-explained.js';
import { everyErrorLinksItsPage } from './every-error-links-its-page.js';
import { everyListStatesItsOrder } from './every-list-states-its-order.js';
import { everyOperationDeclaresFamilyErrors } from './every-operation-declares-family-errors.js';
import { everyOperationHasSource } from './every-operation-has-source.js';
import { everyOperationNamesItsFamily } from './every-operation-names-its-family.js';
import { everyOperationStatesItsIdempotency } from './every-operation-states-its-idempotency.js';
import { everyParameterHasExample } from './every-parameter-has-example.js';
import { everyPropertyHasDescription } from './every-property-has-description.js';
import { everyPropertyHasExample } from './every-property-has-example.js';
import { everyRequestBodyIsClosed } from './every-request-body-is-closed.js';
import { everyResponseBodyIsOpen } from './every-response-body-is-open.js';
import { everyResponseHasRequestId } from './every-response-has-request-id.js';
import { everyStringIsBounded } from './every-string-is-bounded.js';
import { exampleNamesAreSnakeCase } from './example-names-are-snake-case.js';
import { keyedOperationsDeclareReplays } from './keyed-operations-declare-replays.js';
import { noInlineObjectsInOperations } from './no-inline-objects-in-operations.js';
import { operationIdGrammar } from './operation-id-grammar.js';
import { refusalsSayWhatToDo } from './refusals-say-what-to-do.js';
import { securityIsOfTheFamily } from './security-is-of-the-family.js';
import { summariesAreImperative } from './summaries-are-imperative.js';
import { sortedComponents } from './support/sortedComponents.js';
import { trailingSlashByFamily } from './trailing-slash-by-family.js';

/** The rules of this contract. Redocly ignores a rule whose name is misspelt: test/rules.test.js compares them. */
export default function house() {
  return {
    id: 'house',
    rules: {
      oas3: {
        'alternatives-are-told-apart': alternativesAreToldApart,
        'amounts-use-amount-schema': amountsUseAmountSchema,
        'descriptions-are-sentences': descriptionsAreSentences,
        'error-codes-are-registered': errorCodesAreRegistered,
        'error-examples-use-registered-codes': errorExamplesUseRegisteredCodes,
        'error-responses-are-named-by-family': errorResponsesAreNamedByFamily,
        'every-429-says-when-to-retry': every429SaysWhenToRetry,
        'every-body-has-named-examples': everyBodyHasNamedExamples,
        'every-enum-is-explained': everyEnumIsExplained,
        'every-error-links-its-page': everyErrorLinksItsPage,
        'every-list-states-its-order': everyListStatesItsOrder,
        'every-operation-declares-family-errors': everyOperationDeclaresFamilyErrors,
        'every-operation-has-source': everyOperationHasSource,
        'every-operation-names-its-family': everyOperationNamesItsFamily,
        'every-operation-states-its-idempotency': everyOperationStatesItsIdempotency,
        'every-parameter-has-example': everyParameterHasExample,
        'every-property-has-description': everyPropertyHasDescription,
        'every-property-has-example': everyPropertyHasExample,
        'every-request-body-is-closed': everyRequestBodyIsClosed,
        'every-response-body-is-open': everyResponseBodyIsOpen,
        'every-response-has-request-id': everyResponseHasRequestId,
        'every-string-is-bounded': everyStringIsBounded,
        'example-names-are-snake-case': exampleNamesAreSnakeCase,
        'keyed-operations-declare-replays': keyedOperationsDeclareReplays,
        'no-inline-objects-in-operations': noInlineObjectsInOperations,
        'operation-id-grammar': operationIdGrammar,
        'refusals-say-what-to-do': refusalsSayWhatToDo,
        'security-is-of-the-family': securityIsOfTheFamily,
        'summaries-are-imperative': summariesAreImperative,
        'trailing-slash-by-family': trailingSlashByFamily,
      },
    },
    decorators: { oas3: { 'sorted-components': sortedComponents } },
  };
}
