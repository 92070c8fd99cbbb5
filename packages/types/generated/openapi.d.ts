// Written by `node src/generate.ts` from the contract. Edit spec/ instead.

export interface paths {
    "/api/v1/services/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services
         * @description Lists the services that an application can subscribe to. No token is needed; with a valid one `applied` says which
         *     services the caller has an application of. A token that is sent must be valid.
         */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service's id or its alias. */
                id: components["parameters"]["ServiceIdOrAlias"];
            };
            cookie?: never;
        };
        /**
         * Get a service
         * @description Returns one service of the catalogue. A private service exists only for callers who have an
         *     application of it. The token is optional; with one, `applied` tells whether the caller has an
         *     application of the service.
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/services/{id}/apis/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service's id or its alias. */
                id: components["parameters"]["ServiceIdOrAlias"];
            };
            cookie?: never;
        };
        /**
         * List the APIs of a service
         * @description Lists the APIs of one service. A private service exists only for callers who have an application of
         *     it.
         */
        get: operations["listServiceApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Lists the caller's applications, with their quotas and masked credentials. The global balance is the
         *     `remaining_amount` of the application with scope Global.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description Subscribes the caller to a service, or creates the caller's global balance (scope Global). A user has at most one
         *     application of each service, type and scope. If the service has a `free_amount`, the application starts with it: a
         *     user gets it once for each service and type, not again after deleting the application. No credential is created:
         *     call `createCredential` next.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * Get an application
         * @description Returns one of the caller's applications, with its quota, masked credentials and packages.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /**
         * Delete an application
         * @description Deletes one of the caller's applications for good. Its credentials stop working at once and the quota that is left is
         *     lost. A second delete is answered with 404.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{id}/update-allow-consume-global/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow or refuse consuming the global balance
         * @description Sets whether the owner's Global application pays for a call that this application's own quota does not cover. Each
         *     charge is paid by one wallet, never by two:
         *
         *     1. the application's own quota, if it covers the whole price;
         *     2. the owner's Global application, if `allow_consume_global` is true and it covers the whole price;
         *     3. otherwise the charge is refused with 402 `used_up`.
         *
         *     For a service whose use varies, such as a chat, allow it: calls then go on when the application's quota is used up. On
         *     a Global application the flag is kept and has no effect.
         */
        post: operations["updateAllowConsumeGlobal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credentials/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List credentials
         * @description Lists the caller's credentials, with masked tokens.
         */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Create a credential
         * @description Creates a key that spends the quota of one of the caller's applications. The answer is the only one that carries the
         *     token in full: keep it, for only a hash is stored.
         */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credentials/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        /**
         * Get a credential
         * @description Returns one of the caller's credentials, with its token masked.
         */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        /**
         * Delete a credential
         * @description Deletes one of the caller's credentials for good. Its token is refused from then on. A second delete is answered with
         *     404.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        /**
         * Change a credential
         * @description Changes the name, the limit, the expiry or the allowed APIs of one of the caller's credentials. Its
         *     token and what it has spent stay. At least one field must be sent.
         */
        patch: operations["updateCredential"];
        trace?: never;
    };
    "/api/v1/credentials/{id}/rotate/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a credential
         * @description Gives one of the caller's credentials a new token. The old one is refused from then on. Name, limits
         *     and what was spent stay. Call it when a token may have leaked. Every call makes a new token: a
         *     repeated call makes the token of the first one useless.
         */
        post: operations["rotateCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coin-policies/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List coin policies
         * @description Lists how much $ACE gives which discount, service by service, in the order in which the policies were created. Holding
         *     is enough: the tokens stay in the wallet.
         */
        get: operations["listCoinPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coin-infos/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bound wallets
         * @description Lists the wallets that the caller has bound and the $ACE they held when they were last read, oldest first. Without a bound wallet the
         *     list is empty.
         */
        get: operations["listCoinInfos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coin-infos/{id}/update-balance/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the binding. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CoinInfoId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a wallet again
         * @description Reads from the blockchain how many $ACE one of the caller's wallets holds now. Discounts follow the
         *     new balance from the next charge on.
         */
        post: operations["updateCoinInfoBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List charges
         * @description Lists the charges of the caller: with a platform token all of the user's, with a credential token
         *     those made with this credential.
         */
        get: operations["listCharges"];
        put?: never;
        /**
         * Charge credits
         * @description Spends credits with a credential. The price is the list price less the best single $ACE discount that the payer
         *     reaches for the service. One wallet pays the whole price:
         *
         *     1. the credential's own application, if its quota covers the price;
         *     2. the owner's Global application, if `allow_consume_global` is true, it covers the price, and it is neither disabled
         *        nor expired;
         *     3. otherwise the answer is 402 `used_up` and nothing is charged.
         *
         *     The credential's `limited_amount` is checked before the wallets. Send an `Idempotency-Key` to make retries safe.
         */
        post: operations["createCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The charge's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["ChargeId"];
            };
            cookie?: never;
        };
        /**
         * Get a charge
         * @description Returns one charge, as it was answered when it was made.
         */
        get: operations["getCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/charges/batch/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge credits in a batch
         * @description Makes up to 1,000 charges in one request. Each is decided by itself, by the rules of `createCharge`, in
         *     the order of the request: one that is refused leaves the others alone. The answer is 200 with one result
         *     for each item, whatever became of them.
         *
         *     An `Idempotency-Key` covers the whole batch. Sent again with the same body, the items that were made are
         *     answered as before and not made again, and those that were refused are tried again;
         *     `Idempotency-Replayed: true` says that all of them had been made before. Sent with another body it is
         *     refused, and nothing is done. An item's own `idempotency_key` takes the place of the batch's for that
         *     item.
         */
        post: operations["createChargeBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/apis/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List metered calls
         * @description Lists the caller's metered calls with what each of them cost. Every charge and every call through the
         *     gateway has one row.
         */
        get: operations["listApiUsages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/apis/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the usage row. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["UsageId"];
            };
            cookie?: never;
        };
        /**
         * Get a metered call
         * @description Returns one of the caller's metered calls.
         */
        get: operations["getApiUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/apis/aggregate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what was spent by day and API
         * @description Adds up what the caller's calls cost, by day and API. Without `created_at_from` it is the 30 days
         *     before `created_at_to`, and without that, before now. A range of more than 366 days is refused with
         *     400.
         */
        get: operations["getApiUsageAggregate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/apis/status-codes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the statuses of metered calls
         * @description Returns each HTTP status that the caller's calls ended with, for a filter to choose from.
         */
        get: operations["getApiUsageStatusCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/usage/apis/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export metered calls as CSV
         * @description Returns the caller's metered calls as a file for a spreadsheet, newest first, at most 50000 of them.
         *     Narrow the time to export more in parts.
         */
        get: operations["exportApiUsages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List APIs
         * @description Lists the callable APIs of all services that the caller may see. The token is optional; without one,
         *     APIs of private services are left out.
         */
        get: operations["listApis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/apis/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                id: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        /**
         * Get an API
         * @description Returns one API with its prices and its description. An API of a private service exists only for
         *     callers who have an application of it.
         */
        get: operations["getApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List packages
         * @description Lists what can be bought, cheapest first; packages of one price are ordered by id. Packages of private
         *     services are left out, unless the caller has an application of the service.
         */
        get: operations["listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/packages/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The package's id. */
                id: components["parameters"]["PackageId"];
            };
            cookie?: never;
        };
        /**
         * Get a package
         * @description Returns one package. A package of a private service exists only for callers who have an application of
         *     it.
         */
        get: operations["getPackage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-tokens/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List platform tokens
         * @description Lists the caller's platform tokens, masked.
         */
        get: operations["listPlatformTokens"];
        put?: never;
        /**
         * Create a platform token
         * @description Creates a platform token of the caller. It can do all that the caller can. A repeated request makes
         *     another token.
         */
        post: operations["createPlatformToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-tokens/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["PlatformTokenId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a platform token
         * @description Deletes one of the caller's platform tokens for good; it is refused from then on. A token may delete
         *     itself. A second delete is answered with 404.
         */
        delete: operations["deletePlatformToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/platform-tokens/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account of this token
         * @description Returns the account that the token of this request belongs to. The quickest way to check a token.
         */
        get: operations["getPlatformTokenUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get your account
         * @description Returns the account of the caller.
         */
        get: operations["getUser"];
        /**
         * Change your account
         * @description Changes the names, the e-mail address or the picture of the caller's account. At least one field must
         *     be sent.
         */
        put: operations["updateUser"];
        post?: never;
        /**
         * Delete your account
         * @description Closes the account of the caller for good. Its platform tokens and credentials are refused from then
         *     on, its applications are deleted, and quota that was not spent is written off. What was charged stays
         *     in the ledger.
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List holds
         * @description Lists the holds of the caller: with a platform token all of the user's, with a credential token those
         *     made with this credential.
         */
        get: operations["listHolds"];
        put?: never;
        /**
         * Reserve credits
         * @description Reserves credits for a cost that is not known yet, by the same rules as a charge: one wallet holds the
         *     whole price, and the `limited_amount` of the credential covers it. What is held cannot be spent by
         *     anything else. Capture it with the actual cost, or release it; a hold that is neither captured nor
         *     released ends by itself after `expires_in` seconds.
         */
        post: operations["createHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        /**
         * Get a hold
         * @description Returns one hold and how it ended.
         */
        get: operations["getHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/capture/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture a hold
         * @description Charges the actual cost of a hold, at most the hold, and frees the rest. The discount is the one of
         *     the hold. It works though the application has been disabled, has expired or was deleted since: the
         *     credits were reserved before. Send an `Idempotency-Key` to make retries safe; without one a retry of a
         *     capture is answered with 409.
         */
        post: operations["captureHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/{id}/release/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a hold
         * @description Frees the credits of a hold; nothing is charged. A second release answers with the hold
         *     again.
         */
        post: operations["releaseHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/holds/batch/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reserve credits in a batch
         * @description Makes up to 1,000 holds in one request. Each is decided by itself, by the rules of `createHold`, in the
         *     order of the request: one that is refused leaves the others alone. The answer is 200 with one result for
         *     each item, whatever became of them.
         *
         *     An `Idempotency-Key` covers the whole batch. Sent again with the same body, the items that were made are
         *     answered as before and not made again, and those that were refused are tried again;
         *     `Idempotency-Replayed: true` says that all of them had been made before. Sent with another body it is
         *     refused, and nothing is done. An item's own `idempotency_key` takes the place of the batch's for that
         *     item.
         */
        post: operations["createHoldBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger-entries/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger entries
         * @description Lists every movement of the caller's credits, in double entry: each entry takes from one account what
         *     it gives to another, so that all accounts of a user sum to zero.
         */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger-entries/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["LedgerEntryId"];
            };
            cookie?: never;
        };
        /**
         * Get a ledger entry
         * @description Returns one movement of the caller's credits.
         */
        get: operations["getLedgerEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description Lists the caller's orders.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Create an order
         * @description Orders packages of credits for the caller's applications. Nothing is paid yet: call `payOrder` next,
         *     within 24 hours. The credits are added when the order is Finished.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Get an order
         * @description Returns one of the caller's orders.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/pay/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order
         * @description Opens a payment for a Pending order at the payment provider and returns where to pay; send the payer
         *     to `pay_url`, then call `refreshOrder` until the order is Finished. An order that costs nothing is
         *     Finished at once. A second call opens the payment again, also in another way.
         */
        post: operations["payOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/refresh/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh an order
         * @description Asks the payment provider how the payment of an order stands, and brings the order up to date. When it
         *     is paid, its credits are added once, however often this is called.
         */
        post: operations["refreshOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/apple-verify/": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an Apple purchase
         * @description Completes a Pending order with a purchase in an app: the payment provider checks the transaction, and
         *     the credits are added once. A transaction pays for one order.
         */
        post: operations["verifyAppleOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/summary/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a summary of orders
         * @description Counts the caller's orders by state and adds up what was paid.
         */
        get: operations["getOrderSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/export/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export orders as CSV
         * @description Returns the caller's orders as a file for a spreadsheet, newest first, at most 50000 of them. Narrow
         *     the time to export more in parts.
         */
        get: operations["exportOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coin-wallet/summary/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a summary of bound wallets
         * @description Returns the caller's bound wallets, what they hold together, and the discount that this reaches for
         *     each service. Balances are as last read: call `updateCoinInfoBalance` to read them again.
         */
        get: operations["getCoinWalletSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coin-wallet/challenge/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a wallet challenge
         * @description Makes a text to sign with the key of a wallet, which proves that the wallet is the caller's. Sign it,
         *     then call `confirmCoinWallet`. Nothing is bound or unbound yet.
         */
        post: operations["createCoinWalletChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coin-wallet/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a wallet challenge
         * @description Binds or unbinds a wallet once its signature is right. A bound wallet is read at once and counts for
         *     discounts. A challenge can be confirmed once; one that failed can be tried again until it expires.
         */
        post: operations["confirmCoinWallet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/credit/consumption-quota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the consumption quota
         * @description Returns the consumption quota of the partner who calls, and how much of it is used. The quota is a ceiling on what may
         *     be owed and not a means of payment: when `used_consumption_quota` exceeds `consumption_quota`, the partner's customers
         *     are refused new purchases until it falls.
         *
         *     Only cloud solution providers and distributors may call this. It takes no parameters, and at most 10 requests in one
         *     second from one account and address.
         */
        get: operations["getConsumptionQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the budget of a customer
         * @description Returns what one of the partner's customers may spend, and what it has spent. At most 10 requests in
         *     one second from one account and address.
         */
        get: operations["getCustomerBudget"];
        put?: never;
        /**
         * Set the budget of a customer
         * @description Sets what one of the partner's customers may spend, and records the change. A repetition sets the same
         *     budget and adds one more record. At most 10 requests in one second from one account and address.
         */
        post: operations["updateCustomerBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/budget/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the budgets of customers
         * @description Returns what several of the partner's customers may spend, in the order of `customer_ids`. Ids that
         *     are unknown or another partner's are left out. At most 10 requests in one second from one account and
         *     address.
         */
        post: operations["listCustomerBudgets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/budget/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changes of a budget
         * @description Lists how the budget of one of the partner's customers was changed, newest first. At most 10 requests
         *     in one second from one account and address.
         */
        get: operations["listCustomerBudgetRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        /**
         * List client quotas
         * @description Lists the client quotas of an instance, the newest first.
         */
        get: operations["listClientQuotas"];
        put?: never;
        /**
         * Create a client quota
         * @description Creates a limit of `call_limits` calls in each period of `time_interval` times `time_unit`. It limits nobody until apps
         *     are bound to it with `bindClientQuotaApps`; each bound app then has the whole limit for itself.
         *
         *     Names are unique in the instance, so a repeated request is refused with 400 `APIG.3325` and makes no second quota.
         */
        post: operations["createClientQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        /**
         * Get a client quota
         * @description Returns one client quota with the number of apps that are bound to it.
         */
        get: operations["getClientQuota"];
        /**
         * Replace a client quota
         * @description Replaces the settings of a client quota as a whole: a `remark` or `reset_time` that is left out is removed. Its id, its
         *     creation time and its bound apps stay. The name may stay as it is; another quota's name is refused with 400
         *     `APIG.3325`.
         *
         *     Changing only `call_limits` keeps the calls that are counted in the running period. Changing `time_unit`,
         *     `time_interval` or `reset_time` starts the count afresh.
         */
        put: operations["updateClientQuota"];
        post?: never;
        /**
         * Delete a client quota
         * @description Deletes a client quota for good, and its bindings with it: the apps stay, without a limit. A second delete is answered
         *     with 404.
         */
        delete: operations["deleteClientQuota"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/binding-apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind apps to a client quota
         * @description Binds apps to a client quota, all of them or none. An app has at most one client quota: if one of them is bound already,
         *     be it to this quota or to another, the request is refused with 400 `APIG.3309`. Unbind it first to move it.
         *     `listBindableClientApps` tells which apps are free. An app that is bound starts with nothing counted.
         */
        post: operations["bindClientQuotaApps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        /**
         * List the apps bound to a client quota
         * @description Lists the apps that are bound to a client quota, the latest bound first.
         */
        get: operations["listClientQuotaBoundApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bound-apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unbind an app from a client quota
         * @description Ends the binding of one app. The app stays, without a limit, and can be bound again; what was counted for it is
         *     forgotten. A second unbinding is answered with 404.
         */
        delete: operations["unbindClientQuotaApp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quotas/{app_quota_id}/bindable-apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        /**
         * List the apps that a client quota can be bound to
         * @description Lists the apps of the instance that are bound to no client quota, the newest first. The answer is the same for every
         *     client quota of an instance.
         */
        get: operations["listBindableClientApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/app-quota-uses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        /**
         * List how much of client quotas is used
         * @description Lists the apps that are bound to a client quota, with the calls that each has made in the period that runs, the
         *     closest to its limit first; equally close ones by app name. An app whose first period has not begun is left out.
         *
         *     A server that shares no windows with others counts the calls that it answered itself.
         */
        get: operations["listClientQuotaUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        /**
         * List client apps
         * @description Lists the client apps of an instance, the newest first. These are the apps that `createClientApp` creates, with other
         *     field names. Secrets are not shown.
         */
        get: operations["listClientApps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}/bound-quota": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get the client quota of an app
         * @description Returns the client quota that an app is bound to. An app that is bound to none is answered with 404.
         */
        get: operations["getClientAppQuota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/apic/instances/{instance_id}/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get a client app
         * @description Returns one client app. The secret is masked.
         */
        get: operations["getClientApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/apps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        /**
         * List the apps of an instance
         * @description Lists the client apps of an instance with what the caller may do with them, the newest first. Secrets
         *     are not shown.
         */
        get: operations["listInstanceApps"];
        put?: never;
        /**
         * Create a client app
         * @description Creates an app in an instance, enabled and bound to no client quota. `listClientApps` shows it under another address, the
         *     one with `apic`.
         *
         *     Names are unique in the instance, so a repeated request is refused with 400 `APIG.3203` and makes no second app. Keys
         *     are unique too. The secret is never returned: give one and keep a copy.
         */
        post: operations["createClientApp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances/{instance_id}/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        /**
         * Get an app of an instance
         * @description Returns one client app with what the caller may do with it. The secret is not shown.
         */
        get: operations["getInstanceApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/instances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List instances
         * @description Lists the instances of a project, the newest first.
         */
        get: operations["listInstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request a token
         * @description Gives a token for the partner family (a token of the whole domain) or the client-quota family (a token
         *     of one project). It works for 24 hours. Every call gives another token.
         */
        post: operations["createAuthToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A proof by access key. */
        AccessKeyIdentity: {
            /**
             * @description How the user proves who it is.
             * @example [
             *       "hw_ak_sk"
             *     ]
             */
            methods: components["schemas"]["AuthMethod"][];
            hw_ak_sk: components["schemas"]["AuthAkSk"];
        };
        /** @description A callable API of a service. */
        Api: {
            /**
             * @description The API's id.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The service that the API belongs to.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             */
            service_id: components["schemas"]["Uuid"];
            /**
             * @description The API's name for programs, unique in its service.
             * @example midjourney-imagine
             */
            name: string;
            /**
             * @description The API's name for people.
             * @example Midjourney Imagine API
             */
            title: components["schemas"]["ServiceTitle"];
            path: components["schemas"]["ApiPath"];
            method: components["schemas"]["HttpMethod"] | (string & {});
            stage: components["schemas"]["ApiStage"] | (string & {});
            /**
             * @description What a call costs: the first rule whose condition holds decides. Where none holds, or the list is empty, the price
             *     of the service holds.
             * @example [
             *       {
             *         "conditions": true,
             *         "consumption": 4.95,
             *         "remark": null
             *       }
             *     ]
             */
            cost: components["schemas"]["CostRule"][];
            /**
             * @description The OpenAPI description of the API. Null means that there is none.
             * @example null
             */
            definition: {
                [key: string]: unknown;
            } | null;
            tags: components["schemas"]["Tags"];
            /** @description When the API was added. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the API was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of APIs. */
        ApiList: {
            /**
             * Format: int32
             * @description How many APIs match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The APIs of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Api"][];
        };
        /**
         * @description The order of a list of APIs.
         * @example path
         * @enum {string}
         */
        ApiOrdering: "path" | "-path" | "created_at" | "-created_at";
        /**
         * @description The path of an API below the gateway, without a query.
         * @example /midjourney/imagine
         */
        ApiPath: string;
        /**
         * @description How far an API has come.
         * @example Production
         * @enum {string}
         */
        ApiStage: "Alpha" | "Beta" | "Production";
        /** @description One metered call: what was called, with which credential, and what it cost. */
        ApiUsage: {
            /**
             * @description The id of the usage row.
             * @example c124684b-7188-4c3e-ad53-3fba5150b944
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The user who paid.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            user_id: components["schemas"]["Uuid"];
            /**
             * @description The application that paid. It is not the credential's own when the global balance paid.
             * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
             */
            application_id: components["schemas"]["Uuid"];
            /**
             * @description The service of the call. Null for a charge with the credential of a Global application.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             */
            service_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The API that was called. Null when the charge named none.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The credential that the call was made with.
             * @example c1d2e3f4-a5b6-4890-8def-1234567890ab
             */
            credential_id: components["schemas"]["Uuid"];
            credential: components["schemas"]["UsageCredential"];
            /**
             * @description The API in short. Null when the charge named none.
             * @example {
             *       "id": "09a26295-5972-4392-9318-dcd9b218f90d",
             *       "title": "Suno Audios Generation API"
             *     }
             */
            api: components["schemas"]["UsageApi"] | null;
            /**
             * @description The service in short. Null for a charge with the credential of a Global application.
             * @example {
             *       "id": "d87e5e99-b797-4ade-9e73-b896896b0461",
             *       "alias": "midjourney",
             *       "title": "Midjourney",
             *       "name": "Midjourney"
             *     }
             */
            service: components["schemas"]["ServiceRef"] | null;
            /**
             * Format: int32
             * @description The HTTP status that the caller got: the one of the service for a call through the gateway, 201 for a
             *     charge.
             * @example 200
             */
            status_code: number;
            /**
             * @description The list price in credits, before any discount. 0 for a call that failed.
             * @example 0.55
             */
            original_amount: components["schemas"]["CreditAmount"];
            /**
             * @description The credits that left the wallet. 0 for a call that failed.
             * @example 0.5335
             */
            deducted_amount: components["schemas"]["CreditAmount"];
            /**
             * @description The same as `deducted_amount`; kept for clients of the vendor.
             * @example 0.5335
             */
            used_amount: components["schemas"]["CreditAmount"];
            /**
             * @description The credits that were left in the application that paid.
             * @example 99.4665
             */
            remaining_amount: components["schemas"]["CreditAmount"];
            /**
             * @description How long the call took, in seconds. 0 for a charge, which is not a call.
             * @example 12.3
             */
            elapsed: number;
            /**
             * @description The `X-Request-Id` of the call.
             * @example 2efa9340-b21b-4e26-9e14-4aac95f343ab
             */
            trace_id: components["schemas"]["Uuid"];
            metadata: components["schemas"]["Metadata"];
            /**
             * @description When the call ended.
             * @example 2026-06-28T09:15:44.000000Z
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description When the row was last changed.
             * @example 2026-06-28T09:15:44.000000Z
             */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of usage rows. */
        ApiUsageList: {
            /**
             * Format: int32
             * @description How many usage rows match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The usage rows of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["ApiUsage"][];
        };
        /**
         * @description The id of a client app, as 32 hexadecimal digits with or without the hyphens of a UUID.
         * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
         */
        AppId: string;
        /**
         * @description The id of a client quota, made by the server.
         * @example c900c5612dbe451bb43cbcc49cfaf2f3
         */
        AppQuotaId: string;
        /**
         * @description A user's subscription to one service (scope Individual) or to all of them (scope Global). It holds the quota that
         *     pays for calls.
         */
        Application: {
            /** @description The application's id. */
            id: components["schemas"]["Uuid"];
            /**
             * @description The owner, who also pays.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            user_id: components["schemas"]["Uuid"];
            /**
             * @description The service that the application is for. Null for a Global application, which is for all of them.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             * @example null
             */
            service_id: components["schemas"]["Uuid"] | null;
            type: components["schemas"]["ApplicationType"] | (string & {});
            scope: components["schemas"]["ApplicationScope"] | (string & {});
            /**
             * @description The credits that are left. A charge is refused when they do not cover its whole price. Below 0 means that more was
             *     used than was there.
             * @example 50
             */
            remaining_amount: components["schemas"]["CreditAmount"];
            /**
             * @description The credits that were spent from this application since it was created, after discounts.
             * @example 150
             */
            used_amount: components["schemas"]["CreditAmount"];
            /**
             * @description Whether credits were ever bought for it. False while it has only free quota.
             * @example false
             */
            paid: boolean;
            /**
             * @description Whether its credentials are refused with 403 `disabled`. Set by the operator.
             * @example false
             */
            disabled: boolean;
            /**
             * @description Whether the owner's Global application pays for a call that this one does not cover. On a Global application it
             *     has no effect. True when an application is created.
             * @example true
             */
            allow_consume_global: boolean;
            /**
             * @description When the quota expires, for type Period. Null means never.
             * @example null
             * @example 2024-09-01T10:00:00.000000Z
             */
            expired_at: components["schemas"]["Timestamp"] | null;
            /**
             * @description The application's credentials, oldest first, with masked tokens. Empty after creation: make one with
             *     `createCredential`.
             * @example []
             */
            credentials: components["schemas"]["Credential"][];
            /**
             * @description The packages of its service that have its type, cheapest first. Empty means that nothing can be bought.
             * @example []
             */
            packages: components["schemas"]["Package"][];
            /**
             * @description The service that the application is for, in short. Null for a Global application.
             * @example {
             *       "id": "d87e5e99-b797-4ade-9e73-b896896b0461",
             *       "alias": "midjourney",
             *       "title": "Midjourney",
             *       "name": "Midjourney"
             *     }
             * @example null
             */
            service: components["schemas"]["ServiceRef"] | null;
            tags: components["schemas"]["Tags"];
            metadata: components["schemas"]["Metadata"];
            /** @description When the application was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the application or its quota was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of applications. */
        ApplicationList: {
            /**
             * Format: int32
             * @description How many applications match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The applications of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Application"][];
        };
        /**
         * @description What the quota of an application pays for.
         * @example Individual
         * @enum {string}
         */
        ApplicationScope: "Individual" | "Global";
        /**
         * @description How an application or a package is used up.
         * @example Usage
         * @enum {string}
         */
        ApplicationType: "Usage" | "Period";
        /** @description Who asks, and for what. */
        Auth: {
            identity: components["schemas"]["AuthIdentity"];
            /** @description What the token is for. Left out means the whole domain of the user. */
            scope?: components["schemas"]["AuthScope"];
        };
        /** @description An access key. */
        AuthAccessKey: {
            /**
             * @description The access key.
             * @example QK0123456789ABCDEF01
             */
            key: string;
        };
        /** @description An access key with its secret key. */
        AuthAkSk: {
            access: components["schemas"]["AuthAccessKey"];
            secret: components["schemas"]["AuthSecretKey"];
        };
        /** @description A domain by its name. */
        AuthDomainName: {
            /**
             * @description The name of the domain, which is the account.
             * @example example-partner
             */
            name: components["schemas"]["IdentityName"];
        };
        /** @description A token for the whole domain: for the partner family. */
        AuthDomainScope: {
            domain: components["schemas"]["AuthScopeTarget"];
        };
        /**
         * @description The proof: a password, or an access key.
         * @example {
         *       "methods": [
         *         "password"
         *       ],
         *       "password": {
         *         "user": {
         *           "name": "demo",
         *           "password": "correct-horse-battery",
         *           "domain": {
         *             "name": "example-partner"
         *           }
         *         }
         *       }
         *     }
         */
        AuthIdentity: components["schemas"]["PasswordIdentity"] | components["schemas"]["AccessKeyIdentity"];
        /**
         * @description How a user proves who it is.
         * @example password
         * @enum {string}
         */
        AuthMethod: "password" | "hw_ak_sk";
        /** @description A user with a password. */
        AuthPassword: {
            user: components["schemas"]["AuthUser"];
        };
        /** @description A token for one project: for the client-quota family. */
        AuthProjectScope: {
            project: components["schemas"]["AuthScopeTarget"];
        };
        /**
         * @description What the token is for: a project, or the whole domain.
         * @example {
         *       "project": {
         *         "name": "demo"
         *       }
         *     }
         */
        AuthScope: components["schemas"]["AuthProjectScope"] | components["schemas"]["AuthDomainScope"];
        /** @description What a token is for, by id. */
        AuthScopeById: {
            /**
             * @description The id.
             * @example 73d69ae0cfcf460190522d06b60f05ad
             */
            id: components["schemas"]["IdentityId"];
        };
        /** @description What a token is for, by name. */
        AuthScopeByName: {
            /**
             * @description The name, in the domain of the user.
             * @example demo
             */
            name: components["schemas"]["IdentityName"];
        };
        /**
         * @description A project or a domain, by id or by name.
         * @example {
         *       "name": "demo"
         *     }
         */
        AuthScopeTarget: components["schemas"]["AuthScopeById"] | components["schemas"]["AuthScopeByName"];
        /** @description A secret key. */
        AuthSecretKey: {
            /**
             * @description The secret key.
             * @example 0123456789abcdef0123456789abcdef01234567
             */
            key: string;
        };
        /** @description The token that was given. */
        AuthTokenAnswer: {
            token: components["schemas"]["AuthTokenDetails"];
        };
        /** @description What a token stands for. The token itself is in the header `X-Subject-Token`. */
        AuthTokenDetails: {
            /**
             * @description How the user proved who it is.
             * @example [
             *       "password"
             *     ]
             */
            methods: components["schemas"]["AuthMethod"][];
            /**
             * @description When the token was given.
             * @example 2026-06-28T09:15:44.000000Z
             */
            issued_at: components["schemas"]["Timestamp"];
            /**
             * @description When the token stops working: 24 hours later.
             * @example 2026-06-29T09:15:44.000000Z
             */
            expires_at: components["schemas"]["Timestamp"];
            user: components["schemas"]["AuthTokenUser"];
            /** @description The project that the token is for. Left out for a token of the whole domain. */
            project?: components["schemas"]["AuthTokenProject"];
            /** @description The domain that the token is for. Left out for a token of one project. */
            domain?: components["schemas"]["AuthTokenDomain"];
            /**
             * @description Always empty: there is one server.
             * @example []
             */
            catalog: string[];
        };
        /** @description A domain: an account. */
        AuthTokenDomain: {
            /**
             * @description The id.
             * @example 73d69ae0cfcf460190522d06b60f05ad
             */
            id: components["schemas"]["IdentityId"];
            /**
             * @description The name.
             * @example demo
             */
            name: components["schemas"]["IdentityName"];
        };
        /** @description A project. */
        AuthTokenProject: {
            /**
             * @description The id.
             * @example 73d69ae0cfcf460190522d06b60f05ad
             */
            id: components["schemas"]["IdentityId"];
            /**
             * @description The name.
             * @example demo
             */
            name: components["schemas"]["IdentityName"];
            domain: components["schemas"]["AuthTokenDomain"];
        };
        /** @description The user whom a token stands for. */
        AuthTokenUser: {
            /**
             * @description The id.
             * @example 2f5c8d0e1a3b4c6d7e8f90a1b2c3d4e5
             */
            id: components["schemas"]["IdentityId"];
            /**
             * @description The name.
             * @example demo
             */
            name: components["schemas"]["IdentityName"];
            domain: components["schemas"]["AuthTokenDomain"];
        };
        /** @description Who asks for a token. */
        AuthUser: {
            /**
             * @description The name of the user.
             * @example demo
             */
            name: components["schemas"]["IdentityName"];
            /**
             * @description The password.
             * @example correct-horse-battery
             */
            password: string;
            domain: components["schemas"]["AuthDomainName"];
        };
        /**
         * Format: uri
         * @description The address of a picture, over https.
         * @example https://example.com/ada.png
         */
        AvatarUrl: string;
        /**
         * @description Several packages, each for one application.
         * @example {
         *       "application_ids": [
         *         "107f8d0f-e465-4a7e-a49e-d633d26f7aa2"
         *       ],
         *       "package_ids": [
         *         "5b0f0f5e-0000-4000-8000-000000000002"
         *       ]
         *     }
         */
        BatchOrderRequest: {
            /**
             * @description The caller's applications that get credits.
             * @example [
             *       "107f8d0f-e465-4a7e-a49e-d633d26f7aa2"
             *     ]
             */
            application_ids: components["schemas"]["Uuid"][];
            /**
             * @description The packages to buy, one for each application, in the same order.
             * @example [
             *       "5b0f0f5e-0000-4000-8000-000000000002"
             *     ]
             */
            package_ids: components["schemas"]["Uuid"][];
            /**
             * @description What the credits are for. It must fit the applications; left out, it is taken from them.
             * @example Application
             */
            scope?: components["schemas"]["OrderScope"];
            /**
             * @description What the order is for. Left out or null, it is the names of the packages.
             * @example 100 Credits
             */
            description?: components["schemas"]["OrderDescription"] | null;
            /**
             * @description Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no
             *     effect. Left out or null means none.
             */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The credits that you mean to buy. Left out, those of the packages. Where it is another amount, the
             *     order is refused.
             * @example 100
             */
            amount?: components["schemas"]["CreditAmount"];
            /**
             * @description How you mean to pay. It is kept, and can be changed by `payOrder`. Left out means not decided.
             * @example Stripe
             */
            pay_way?: components["schemas"]["PayWay"];
        };
        /**
         * @description The apps to bind to a client quota.
         * @example {
         *       "app_ids": [
         *         "98df09fb-d459-4cbf-83a7-2b55ca6f3d5d"
         *       ]
         *     }
         */
        BindAppsRequest: {
            /**
             * @description The apps, 1 to 500 of them, each named once. All are bound or none is.
             * @example [
             *       "98df09fb-d459-4cbf-83a7-2b55ca6f3d5d"
             *     ]
             */
            app_ids: components["schemas"]["AppId"][];
        };
        /** @description The bindings that were made. */
        BindAppsResult: {
            /**
             * @description One binding for each app, in the order of the request.
             * @example [
             *       {
             *         "app_quota_id": "c900c5612dbe451bb43cbcc49cfaf2f3",
             *         "app_id": "98df09fb-d459-4cbf-83a7-2b55ca6f3d5d",
             *         "bound_time": "2020-09-19T07:43:11.948178Z"
             *       }
             *     ]
             */
            applies: components["schemas"]["ClientQuotaBinding"][];
        };
        /** @description An app that is bound to no client quota, and so can be bound to one. */
        BindableClientApp: {
            app_id: components["schemas"]["AppId"];
            name: components["schemas"]["ClientAppName"];
            status: components["schemas"]["ClientAppStatus"];
            app_key: components["schemas"]["ClientAppKey"];
            /** @description The app's note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            /**
             * @description When the app was created, in UTC.
             * @example 2020-08-22T07:57:01.000000Z
             */
            register_time: components["schemas"]["Timestamp"];
            /**
             * @description When the app was last changed, in UTC.
             * @example 2020-08-22T07:57:01.000000Z
             */
            update_time: components["schemas"]["Timestamp"];
        };
        /** @description One page of the apps that are bound to no client quota. */
        BindableClientAppList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The apps of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            apps: components["schemas"]["BindableClientApp"][];
        };
        /** @description An app that is bound to a client quota. */
        BoundClientApp: {
            app_id: components["schemas"]["AppId"];
            name: components["schemas"]["ClientAppName"];
            status: components["schemas"]["ClientAppStatus"];
            app_key: components["schemas"]["ClientAppKey"];
            /** @description The app's note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            /**
             * @description When the app was created, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            register_time: components["schemas"]["Timestamp"];
            /**
             * @description When the app was last changed, in UTC. Binding does not change an app.
             * @example 2020-09-18T09:25:19.000000Z
             */
            update_time: components["schemas"]["Timestamp"];
            app_quota_id: components["schemas"]["AppQuotaId"];
            app_quota_name: components["schemas"]["QuotaName"];
            /**
             * @description When the app was bound to the quota, in UTC.
             * @example 2020-09-19T07:43:11.948178Z
             */
            bound_time: components["schemas"]["Timestamp"];
        };
        /** @description One page of the apps that are bound to a client quota. */
        BoundClientAppList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The apps of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            apps: components["schemas"]["BoundClientApp"][];
        };
        /**
         * Format: cent-amount
         * @description An amount of the main unit of the currency with at most 2 decimals, counted exactly.
         * @example 50
         */
        BudgetAmount: number;
        /**
         * @description What was done to a budget.
         * @example SETTING
         * @enum {string}
         */
        BudgetOperationType: "SETTING" | "DELETE";
        /**
         * @description What a budget limits.
         * @example MONTHLY
         * @enum {string}
         */
        BudgetType: "MONTHLY" | "PACKAGE";
        /**
         * Format: int32
         * @description How many calls a bound app may make in one period of a client quota.
         * @example 1000
         */
        CallLimits: number;
        /**
         * @description What the call cost.
         * @example {
         *       "amount": 0.4
         *     }
         */
        CaptureHoldRequest: {
            /**
             * @description The actual cost, as a list price in credits, before the discount of the hold. At most the list price
             *     of the hold. Left out, the whole hold is charged.
             * @example 0.4
             */
            amount?: components["schemas"]["CreditAmount"];
        };
        /** @description A charge that was made. */
        Charge: {
            /**
             * @description The charge's id.
             * @example c124684b-7188-4c3e-ad53-3fba5150b944
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The credits that were paid: `list_price × (1 − discount)`, rounded half up to 6 decimals. 0 when the discount
             *     leaves less than half a millionth of a credit.
             * @example 0.5335
             */
            amount: components["schemas"]["CreditAmount"];
            /** @description The price before any discount, in credits. 0 only for a call through the gateway that costs nothing. */
            list_price: components["schemas"]["CreditAmount"];
            /**
             * @description The part of the list price that was taken off for the $ACE that the payer holds, a fraction. 0 means none. A
             *     credential of a Global application has no service and so no discount.
             */
            discount: components["schemas"]["Discount"];
            /** @description The application that paid. It is not the credential's own when the global balance paid. */
            application_id: components["schemas"]["Uuid"];
            /** @description The scope of the application that paid. Global means that the global balance paid. */
            scope: components["schemas"]["ApplicationScope"] | (string & {});
            /**
             * @description The credits that were left in the application that paid, after this charge.
             * @example 49.4665
             */
            remaining_amount: components["schemas"]["CreditAmount"];
            /**
             * @description The credential that made the charge.
             * @example c1d2e3f4-a5b6-4890-8def-1234567890ab
             */
            credential_id: components["schemas"]["Uuid"];
            /**
             * @description The API that was paid for. Null when the charge named none.
             * @example null
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The `X-Request-Id` of the request that made the charge. A replay keeps it.
             * @example 2efa9340-b21b-4e26-9e14-4aac95f343ab
             */
            trace_id: components["schemas"]["Uuid"];
            /**
             * @description When the charge was made.
             * @example 2026-06-28T09:15:44.000000Z
             */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description What became of a batch of charges. */
        ChargeBatch: {
            /**
             * Format: int32
             * @description How many items succeeded.
             * @example 1
             */
            succeeded: number;
            /**
             * Format: int32
             * @description How many items were refused.
             * @example 1
             */
            failed: number;
            /**
             * @description What became of each item, in the order of the request.
             * @example [
             *       {
             *         "status": 201,
             *         "charge": {
             *           "id": "c124684b-7188-4c3e-ad53-3fba5150b944",
             *           "amount": 0.55,
             *           "list_price": 0.55,
             *           "discount": 0,
             *           "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
             *           "scope": "Individual",
             *           "remaining_amount": 49.45,
             *           "credential_id": "c1d2e3f4-a5b6-4890-8def-1234567890ab",
             *           "api_id": null,
             *           "trace_id": "2efa9340-b21b-4e26-9e14-4aac95f343ab",
             *           "created_at": "2026-06-28T09:15:44.000000Z"
             *         },
             *         "error": null
             *       }
             *     ]
             */
            items: components["schemas"]["ChargeBatchResult"][];
        };
        /**
         * @description One charge of a batch.
         * @example {
         *       "amount": 0.55,
         *       "idempotency_key": "order-1001-line-3"
         *     }
         */
        ChargeBatchItem: {
            /** @description The list price in credits, before any discount. More than 0, at most 6 decimals. */
            amount: components["schemas"]["CreditAmount"];
            /**
             * @description The API that is paid for. Left out or null means that none is named: a credential with
             *     `allowed_api_ids` then refuses the item.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id?: components["schemas"]["Uuid"] | null;
            /**
             * @description An `Idempotency-Key` for this one charge, as `createCharge` takes it: it holds in whichever batch, or
             *     request of its own, the charge is sent again. Left out or null means that the key of the batch, if
             *     there is one, covers it.
             * @example order-1001-line-3
             */
            idempotency_key?: string | null;
        };
        /** @description What became of one charge of a batch. */
        ChargeBatchResult: {
            /**
             * Format: int32
             * @description The status that `createCharge` would have answered: 201 where the charge was made, the status of its
             *     `error` otherwise.
             * @example 201
             */
            status: number;
            /**
             * @description The charge that was made. Null where it was refused.
             * @example {
             *       "id": "c124684b-7188-4c3e-ad53-3fba5150b944",
             *       "amount": 0.55,
             *       "list_price": 0.55,
             *       "discount": 0,
             *       "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
             *       "scope": "Individual",
             *       "remaining_amount": 49.45,
             *       "credential_id": "c1d2e3f4-a5b6-4890-8def-1234567890ab",
             *       "api_id": null,
             *       "trace_id": "2efa9340-b21b-4e26-9e14-4aac95f343ab",
             *       "created_at": "2026-06-28T09:15:44.000000Z"
             *     }
             */
            charge: components["schemas"]["Charge"] | null;
            /**
             * @description Why it was refused. Null where the charge was made. A refused item leaves the others alone.
             * @example null
             * @example {
             *       "code": "used_up",
             *       "message": "Your balance is not sufficient for this request. Top up the application or the global balance."
             *     }
             */
            error: components["schemas"]["MeteringErrorDetail"] | null;
        };
        /** @description One page of charges. */
        ChargeList: {
            /**
             * Format: int32
             * @description How many charges match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The charges of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Charge"][];
        };
        /** @description A client app as the lists show it. Its secret is not shown. */
        ClientApp: {
            id: components["schemas"]["AppId"];
            name: components["schemas"]["ClientAppName"];
            /** @description The note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            creator: components["schemas"]["ClientAppCreator"] | (string & {});
            status: components["schemas"]["ClientAppStatus"];
            app_key: components["schemas"]["ClientAppKey"];
            app_type: components["schemas"]["ClientAppType"] | (string & {});
            roma_app_type: components["schemas"]["RomaAppType"] | (string & {});
            /**
             * @description When the app was created, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            register_time: components["schemas"]["Timestamp"];
            /**
             * @description When the app was last changed, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            update_time: components["schemas"]["Timestamp"];
        };
        /**
         * @description Who created a client app.
         * @example USER
         * @enum {string}
         */
        ClientAppCreator: "USER" | "MARKET";
        /** @description A client app in full, with its secret masked. */
        ClientAppDetails: {
            id: components["schemas"]["AppId"];
            name: components["schemas"]["ClientAppName"];
            /** @description The note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            creator: components["schemas"]["ClientAppCreator"] | (string & {});
            status: components["schemas"]["ClientAppStatus"];
            app_key: components["schemas"]["ClientAppKey"];
            app_type: components["schemas"]["ClientAppType"] | (string & {});
            roma_app_type: components["schemas"]["RomaAppType"] | (string & {});
            /**
             * @description When the app was created, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            register_time: components["schemas"]["Timestamp"];
            /**
             * @description When the app was last changed, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            update_time: components["schemas"]["Timestamp"];
            /**
             * @description Six asterisks in place of the secret, which is not shown.
             * @example ******
             * @constant
             */
            app_secret: "******";
        };
        /**
         * @description The key by which an app names itself in a call, unique in its instance: 3 to 200 letters, digits, Chinese characters,
         *     hyphens, underscores, dots and `@`, the first of them a letter, a digit or a Chinese character.
         * @example 9b93db07-4634-4b7a-99d8-869933ed055d
         */
        ClientAppKey: string;
        /** @description One page of client apps. */
        ClientAppList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The apps of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            apps: components["schemas"]["ClientApp"][];
        };
        /**
         * @description The name of a client app, unique in its instance: 1 to 256 letters, digits, Chinese characters, hyphens, underscores,
         *     dots, spaces, and ASCII or Chinese parentheses.
         * @example app-demo
         * @example 订单系统（测试）
         */
        ClientAppName: string;
        /**
         * @description What the caller may do with a client app and the resources in it.
         * @example admin
         * @enum {string}
         */
        ClientAppRole: "read" | "access" | "delete" | "modify" | "admin";
        /**
         * Format: int32
         * @description Whether a client app may call.
         * @example 1
         * @enum {integer}
         */
        ClientAppStatus: 1 | 2;
        /**
         * @description Which system a client app belongs to.
         * @example roma
         * @enum {string}
         */
        ClientAppType: "apig" | "roma";
        /**
         * @description A user who created or changed a client app.
         * @example {
         *       "user_id": "b87f67c1-b04f-4332-99a1-7a5e651331c6",
         *       "user_name": "demo"
         *     }
         */
        ClientAppUser: {
            /**
             * @description The user's id.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            user_id: string;
            /**
             * @description The user's name.
             * @example demo
             */
            user_name: string;
        };
        /**
         * @description A limit on how many calls each bound app may make in a period of `time_interval` times `time_unit`. Periods are fixed:
         *     the first begins at `reset_time`, the next where it ends.
         * @example {
         *       "app_quota_id": "c900c5612dbe451bb43cbcc49cfaf2f3",
         *       "name": "ClientQuota_demo",
         *       "call_limits": 1000,
         *       "time_unit": "DAY",
         *       "time_interval": 1,
         *       "reset_time": "2020-09-20 00:00:00",
         *       "create_time": "2020-09-19T07:27:47.605711Z",
         *       "bound_app_num": 0
         *     }
         */
        ClientQuota: {
            app_quota_id: components["schemas"]["AppQuotaId"];
            name: components["schemas"]["QuotaName"];
            call_limits: components["schemas"]["CallLimits"];
            time_unit: components["schemas"]["TimeUnit"] | (string & {});
            time_interval: components["schemas"]["TimeInterval"];
            /** @description The note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            /**
             * @description When the first period begins, in UTC, in the form in which a request gives it. Absent when it begins with an app's
             *     first counted call.
             */
            reset_time?: components["schemas"]["ResetTime"];
            /**
             * @description When the quota was created, in UTC.
             * @example 2020-09-19T07:27:47.605711Z
             */
            create_time: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description How many apps are bound to the quota. 0 means that it limits nobody yet.
             * @example 0
             */
            bound_app_num: number;
        };
        /**
         * @description The binding of one app to one client quota.
         * @example {
         *       "app_quota_id": "c900c5612dbe451bb43cbcc49cfaf2f3",
         *       "app_id": "98df09fb-d459-4cbf-83a7-2b55ca6f3d5d",
         *       "bound_time": "2020-09-19T07:43:11.948178Z"
         *     }
         */
        ClientQuotaBinding: {
            app_quota_id: components["schemas"]["AppQuotaId"];
            app_id: components["schemas"]["AppId"];
            /**
             * @description When the app was bound, in UTC.
             * @example 2020-09-19T07:43:11.948178Z
             */
            bound_time: components["schemas"]["Timestamp"];
        };
        /**
         * @description The error body of the client-quota family.
         * @example {
         *       "error_code": "APIG.2012",
         *       "error_msg": "Invalid parameter value,parameterName:name. Please refer to the support documentation"
         *     }
         */
        ClientQuotaError: {
            error_code: components["schemas"]["ClientQuotaErrorCode"] | (string & {});
            /**
             * @description What went wrong, as a sentence for people. It may be reworded; programs use `error_code`.
             * @example Invalid parameter value,parameterName:name. Please refer to the support documentation
             */
            error_msg: string;
        };
        /**
         * @description What went wrong, for programs. Read it together with the status, and never by the message.
         * @example APIG.2012
         * @enum {string}
         */
        ClientQuotaErrorCode: "APIG.2011" | "APIG.2012" | "APIG.3203" | "APIG.3309" | "APIG.3325" | "APIG.0301" | "APIG.1000" | "APIG.1002" | "APIG.1005" | "APIG.3002" | "APIG.3004" | "APIG.3030" | "APIG.3093" | "APIG.0201" | "APIG.9999";
        /** @description One page of client quotas. */
        ClientQuotaList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The quotas of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            quotas: components["schemas"]["ClientQuota"][];
        };
        /**
         * @description The settings of a client quota. The same body creates a quota and replaces one.
         * @example {
         *       "name": "ClientQuota_demo",
         *       "call_limits": 1000,
         *       "time_unit": "DAY",
         *       "time_interval": 1,
         *       "reset_time": "2020-09-20 00:00:00"
         *     }
         */
        ClientQuotaRequest: {
            name: components["schemas"]["QuotaName"];
            call_limits: components["schemas"]["CallLimits"];
            time_unit: components["schemas"]["TimeUnitInput"];
            time_interval: components["schemas"]["TimeInterval"];
            /**
             * @description When the first period begins, in UTC, written `YYYY-MM-DD HH:MM:SS`; every later period begins where the one before
             *     ends. It may lie in the past, and before a future time nothing is limited. Left out, the first period begins with
             *     an app's first counted call. Null is refused.
             */
            reset_time?: components["schemas"]["ResetTime"];
            /**
             * @description A note for people: at most 255 characters, without `<`, `>` and the character U+0000. Left out or empty means none.
             *     Null is refused.
             */
            remark?: components["schemas"]["Remark"];
        };
        /** @description How much of its client quota an app has used in the period that runs. */
        ClientQuotaUse: {
            app_id: components["schemas"]["AppId"];
            app_name: components["schemas"]["ClientAppName"];
            app_key: components["schemas"]["ClientAppKey"];
            app_quota_id: components["schemas"]["AppQuotaId"];
            app_quota_name: components["schemas"]["QuotaName"];
            call_limits: components["schemas"]["CallLimits"];
            /**
             * Format: int32
             * @description How many calls are counted in the period that runs. More than `call_limits` where the limit was lowered since.
             * @example 940
             */
            used_calls: number;
            /**
             * Format: int64
             * @description After how many seconds the next period begins, rounded up.
             * @example 5400
             */
            reset_seconds: number;
        };
        /** @description One page of the uses of client quotas. */
        ClientQuotaUseList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The uses of this page. Empty when no app has a period that runs or `offset` is past the last one.
             * @example []
             */
            uses: components["schemas"]["ClientQuotaUse"][];
        };
        /** @description A wallet that a user has bound, and the $ACE it held when it was last read. */
        CoinInfo: {
            /**
             * @description The id of the binding.
             * @example 3f6f5b1c-8f0e-4a53-9c55-7d8f1c0e2b6a
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The user who bound the wallet.
             * @example 89518d07-5560-4b05-92c1-667f3ddf6a4b
             */
            user_id: components["schemas"]["Uuid"];
            /** @description The wallet's address on Solana, in base 58. */
            address: components["schemas"]["WalletAddress"];
            /**
             * @description How many $ACE the wallet held when it was last read.
             * @example 5250000
             */
            balance: components["schemas"]["TokenAmount"];
            tags: components["schemas"]["Tags"];
            metadata: components["schemas"]["Metadata"];
            /** @description When the wallet was bound. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the balance was last read. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of wallets. */
        CoinInfoList: {
            /**
             * Format: int32
             * @description How many wallets match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The wallets of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["CoinInfo"][];
        };
        /**
         * @description One step of a service's discounts: who holds at least `threshold` $ACE pays `discount` less. Of the steps that a payer
         *     reaches, the best single one applies; they do not add up.
         */
        CoinPolicy: {
            /**
             * @description The policy's id.
             * @example dc4b6e60-b4de-4853-92fc-cc566efd3e5b
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The service whose calls are discounted.
             * @example 5d732942-4d44-48be-958e-dd8474d8aa8d
             */
            service_id: components["schemas"]["Uuid"];
            /** @description How many $ACE the payer must hold at least. */
            threshold: components["schemas"]["TokenAmount"];
            /** @description The part of the price that is taken off, a fraction. 0.03 is 3 % off. */
            discount: components["schemas"]["Discount"];
            /** @description When the policy was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the policy was last changed. */
            updated_at: components["schemas"]["Timestamp"];
            tags: components["schemas"]["Tags"];
            metadata: components["schemas"]["Metadata"];
            /** @description The service whose calls are discounted, in short. */
            service: components["schemas"]["CoinPolicyService"];
        };
        /** @description One page of coin policies. */
        CoinPolicyList: {
            /**
             * Format: int32
             * @description How many coin policies match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The coin policies of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["CoinPolicy"][];
        };
        /**
         * @description The service of a coin policy, in short.
         * @example {
         *       "id": "5d732942-4d44-48be-958e-dd8474d8aa8d",
         *       "title": "ChatDoc 问答"
         *     }
         */
        CoinPolicyService: {
            /**
             * @description The service's id.
             * @example 5d732942-4d44-48be-958e-dd8474d8aa8d
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The service's name for people.
             * @example ChatDoc 问答
             */
            title: components["schemas"]["ServiceTitle"];
        };
        /** @description A text to sign with the key of a wallet. */
        CoinWalletChallenge: {
            /**
             * @description The challenge's id, for `confirmCoinWallet`.
             * @example 8a4f2c10-6d3e-4b5a-9c7d-1e2f3a4b5c6d
             */
            challenge_id: components["schemas"]["Uuid"];
            operation: components["schemas"]["CoinWalletOperation"] | (string & {});
            address: components["schemas"]["WalletAddress"];
            /**
             * @description The exact text to sign, in UTF-8. It names the user, what is confirmed, the address, a number used
             *     once and the expiry.
             * @example Quotakit: bind wallet
             *     User: 89518d07-5560-4b05-92c1-667f3ddf6a4b
             *     Address: 7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU
             *     Nonce: 5f2b8c1d9e0a7f3b6c4d2e1f0a9b8c7d
             *     Expires: 2026-06-28T09:25:44.000000Z
             */
            message: string;
            /**
             * @description Until when it can be confirmed: ten minutes after it was made.
             * @example 2026-06-28T09:25:44.000000Z
             */
            expires_at: components["schemas"]["Timestamp"];
        };
        /** @description What was confirmed. */
        CoinWalletConfirmation: {
            operation: components["schemas"]["CoinWalletOperation"] | (string & {});
            address: components["schemas"]["WalletAddress"];
            /**
             * @description The bound wallet with its balance. Null when it was unbound.
             * @example null
             */
            coin_info: components["schemas"]["CoinInfo"] | null;
        };
        /**
         * @description What a challenge is for.
         * @example bind
         * @enum {string}
         */
        CoinWalletOperation: "bind" | "unbind";
        /** @description What the caller holds and what it is worth in discounts. */
        CoinWalletSummary: {
            /**
             * @description How many $ACE all bound wallets held together when they were last read.
             * @example 5250000
             */
            balance: components["schemas"]["TokenAmount"];
            /**
             * @description The bound wallets, oldest first, at most the first 100. Empty when none is bound.
             * @example []
             */
            wallets: components["schemas"]["CoinInfo"][];
            /**
             * @description The discount reached for each service, in the order of the services' ids. A service whose lowest
             *     threshold is not reached is left out. At most the first 1000 are shown.
             * @example []
             */
            tiers: components["schemas"]["CoinWalletTier"][];
        };
        /** @description The discount that a service gives for what the caller holds. */
        CoinWalletTier: {
            /**
             * @description The service.
             * @example 5d732942-4d44-48be-958e-dd8474d8aa8d
             */
            service_id: components["schemas"]["Uuid"];
            /**
             * @description The least number of $ACE for this discount.
             * @example 5000000
             */
            threshold: components["schemas"]["TokenAmount"];
            /**
             * @description The discount that is reached: the best of the service.
             * @example 0.05
             */
            discount: components["schemas"]["Discount"];
        };
        /**
         * @description The signed challenge.
         * @example {
         *       "challenge_id": "8a4f2c10-6d3e-4b5a-9c7d-1e2f3a4b5c6d",
         *       "signature": "222222222222222222222222222222222222222222222222222222222222222222222222222222222222222"
         *     }
         */
        ConfirmCoinWalletRequest: {
            /**
             * @description The challenge's id.
             * @example 8a4f2c10-6d3e-4b5a-9c7d-1e2f3a4b5c6d
             */
            challenge_id: components["schemas"]["Uuid"];
            /**
             * @description The ed25519 signature of `message`, of 64 bytes, in base 58.
             * @example 222222222222222222222222222222222222222222222222222222222222222222222222222222222222222
             */
            signature: string;
        };
        /**
         * @description A partner's consumption quota: how much the partner and its customers may owe in all, and how much of it is used.
         * @example {
         *       "consumption_quota": "10000",
         *       "amount": "10.18",
         *       "coupon_amount": "10.03",
         *       "due_amount": "500.28",
         *       "unbilled_amount": "100.01",
         *       "used_consumption_quota": "580.08",
         *       "measure_id": 1,
         *       "currency": "USD"
         *     }
         */
        ConsumptionQuota: {
            /**
             * @description The quota. A partner cannot set it itself.
             * @example 10000
             */
            consumption_quota: components["schemas"]["DecimalAmount"];
            /**
             * @description The account balance. Negative when the account is overdrawn.
             * @example 10.18
             */
            amount: components["schemas"]["DecimalAmount"];
            /**
             * @description The balance of cash coupons.
             * @example 10.03
             */
            coupon_amount: components["schemas"]["DecimalAmount"];
            /**
             * @description What has been billed and not yet paid.
             * @example 500.28
             */
            due_amount: components["schemas"]["DecimalAmount"];
            /**
             * @description The estimate of what has been spent and not yet billed.
             * @example 100.01
             */
            unbilled_amount: components["schemas"]["DecimalAmount"];
            /**
             * @description The part of the quota that is used: `due_amount + unbilled_amount - amount - coupon_amount`. Negative when balance
             *     and coupons exceed what is owed, which means that no quota is used. May exceed `consumption_quota`.
             * @example 580.08
             * @example -20.21
             */
            used_consumption_quota: components["schemas"]["DecimalAmount"];
            /** @description The currency of every amount here, as its ISO 4217 code. */
            currency: components["schemas"]["Currency"];
            measure_id: components["schemas"]["MeasureId"];
        };
        /** @description What a call costs when a condition holds. The first rule that holds decides. */
        CostRule: {
            conditions: components["schemas"]["JsonLogic"];
            /**
             * @description The credits that a call costs, before any discount.
             * @example 4.95
             */
            consumption: components["schemas"]["CreditAmount"];
            /**
             * @description What the rule is for, for people. Null means that nothing is said.
             * @example fast mode
             * @example null
             */
            remark: string | null;
        };
        /**
         * @description The application to create. With scope Individual `service_id` is required; with scope Global it must be left out.
         * @example {
         *       "service_id": "d87e5e99-b797-4ade-9e73-b896896b0461"
         *     }
         */
        CreateApplicationRequest: {
            /**
             * @description The service to subscribe to. Required when `scope` is Individual, refused when it is Global.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             */
            service_id?: components["schemas"]["Uuid"];
            /**
             * @description How the application is used up. Usage when left out.
             * @default Usage
             */
            type?: components["schemas"]["ApplicationType"];
            /**
             * @description What the application pays for. Individual when left out.
             * @default Individual
             */
            scope?: components["schemas"]["ApplicationScope"];
            /**
             * @description The owner, which is always the caller: `me` or the caller's own id. The caller when left out. Another user is refused
             *     with 403.
             */
            user_id?: components["schemas"]["UserReference"];
        };
        /**
         * @description The token to give.
         * @example {
         *       "auth": {
         *         "identity": {
         *           "methods": [
         *             "password"
         *           ],
         *           "password": {
         *             "user": {
         *               "name": "demo",
         *               "password": "correct-horse-battery",
         *               "domain": {
         *                 "name": "example-partner"
         *               }
         *             }
         *           }
         *         }
         *       }
         *     }
         */
        CreateAuthTokenRequest: {
            auth: components["schemas"]["Auth"];
        };
        /**
         * @description The charges to make.
         * @example {
         *       "items": [
         *         {
         *           "amount": 0.55
         *         }
         *       ]
         *     }
         */
        CreateChargeBatchRequest: {
            /**
             * @description The charges, 1 to 1,000. Each is decided by itself, in this order, on what those before it left.
             * @example [
             *       {
             *         "amount": 0.55
             *       }
             *     ]
             */
            items: components["schemas"]["ChargeBatchItem"][];
        };
        /**
         * @description The charge to make.
         * @example {
         *       "amount": 0.55
         *     }
         */
        CreateChargeRequest: {
            /** @description The list price in credits, before any discount. More than 0, at most 6 decimals. */
            amount: components["schemas"]["CreditAmount"];
            /**
             * @description The API that is paid for. Left out or null means that none is named: a credential with `allowed_api_ids` then
             *     refuses the charge.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id?: components["schemas"]["Uuid"] | null;
        };
        /**
         * @description The client app to create.
         * @example {
         *       "name": "app-demo",
         *       "remark": "Orders of the web shop",
         *       "key": "app-demo-key",
         *       "secret": "Qk7-demo.Secret/2026"
         *     }
         */
        CreateClientAppRequest: {
            name: components["schemas"]["ClientAppName"];
            /**
             * @description A note for people: at most 255 characters, without `<`, `>` and the character U+0000. Left out or empty means none.
             *     Null is refused.
             */
            remark?: components["schemas"]["Remark"];
            /**
             * @description The key by which the app names itself, unique in the instance: 3 to 200 letters, digits, Chinese characters, hyphens,
             *     underscores, dots and `@`, the first of them a letter, a digit or a Chinese character. Left out, the server makes one.
             *     Null is refused.
             */
            key?: components["schemas"]["ClientAppKey"];
            /**
             * @description The secret with which the app signs its calls: 8 to 128 letters, digits and the characters `! @ # $ % + = . - /`. The
             *     server keeps it and no operation returns it, so keep your own copy. Left out or null, the server makes one that
             *     nobody sees: give one if the app is to sign its calls.
             * @example Qk7-demo.Secret/2026
             */
            secret?: string | null;
            /**
             * @description Whether the caller marks the app as a favourite. Left out means false. Kept and returned, without effect.
             * @default false
             * @example false
             */
            favorite?: boolean;
        };
        /**
         * @description The wallet, and what is to become of it.
         * @example {
         *       "operation": "bind",
         *       "address": "7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU"
         *     }
         */
        CreateCoinWalletChallengeRequest: {
            operation: components["schemas"]["CoinWalletOperation"];
            address: components["schemas"]["WalletAddress"];
        };
        /**
         * @description The credential to create.
         * @example {
         *       "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
         *       "name": "ci"
         *     }
         */
        CreateCredentialRequest: {
            /** @description The caller's application whose quota the credential spends. Another user's is answered like an unknown one. */
            application_id: components["schemas"]["Uuid"];
            /**
             * @description A name to recognise it by; it need not be unique. Left out or null means no name.
             * @example ci
             */
            name?: components["schemas"]["CredentialName"] | null;
            /**
             * @description The host name that the credential is meant for. Kept as a note. Left out or null means none.
             * @example app.example.com
             */
            host?: components["schemas"]["CredentialHost"] | null;
            /**
             * @description How many credits may be spent with the credential in all; 0 allows nothing. Left out or null means no limit.
             * @example 100
             */
            limited_amount?: components["schemas"]["CreditAmount"] | null;
            /**
             * @description When the credential stops working. A past time makes it useless at once. Left out or null means never.
             * @example 2026-12-31T23:59:59Z
             */
            expired_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The APIs that the credential may call. Left out or empty means all.
             * @default []
             * @example [
             *       "09a26295-5972-4392-9318-dcd9b218f90d"
             *     ]
             */
            allowed_api_ids?: components["schemas"]["Uuid"][];
            /**
             * @description Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no effect.
             *     Left out or null means none.
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description The holds to make.
         * @example {
         *       "items": [
         *         {
         *           "amount": 0.55
         *         }
         *       ]
         *     }
         */
        CreateHoldBatchRequest: {
            /**
             * @description The holds, 1 to 1,000. Each is decided by itself, in this order, on what those before it left.
             * @example [
             *       {
             *         "amount": 0.55
             *       }
             *     ]
             */
            items: components["schemas"]["HoldBatchItem"][];
        };
        /**
         * @description What to reserve.
         * @example {
         *       "amount": 0.55
         *     }
         */
        CreateHoldRequest: {
            /**
             * @description The most that the call can cost, as a list price in credits, before any discount. More than 0, at most
             *     6 decimals.
             * @example 0.55
             */
            amount: components["schemas"]["CreditAmount"];
            /**
             * @description The API that is called. Left out or null means that none is named: a credential with `allowed_api_ids`
             *     then refuses the request.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id?: components["schemas"]["Uuid"] | null;
            /**
             * Format: int32
             * @description After how many seconds the hold ends by itself.
             * @default 900
             * @example 120
             */
            expires_in?: number;
            /**
             * @description What the hold is for. It is kept and returned, and has no effect. Left out or null means nothing.
             * @example image 1 of 4
             */
            description?: components["schemas"]["HoldDescription"] | null;
        };
        /**
         * @description What to buy: one package for one application, or several at once.
         * @example {
         *       "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
         *       "package_id": "5b0f0f5e-0000-4000-8000-000000000002"
         *     }
         */
        CreateOrderRequest: components["schemas"]["SingleOrderRequest"] | components["schemas"]["BatchOrderRequest"];
        /**
         * @description The token to create.
         * @example {
         *       "tags": [
         *         "ci"
         *       ]
         *     }
         */
        CreatePlatformTokenRequest: {
            /**
             * @description Words to find the token by. Left out or null means none.
             * @example [
             *       "ci"
             *     ]
             */
            tags?: components["schemas"]["Tag"][] | null;
            /**
             * @description Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no
             *     effect. Left out or null means none.
             */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description When the token stops working; a past time makes it useless at once. Left out or null means never.
             * @example 2026-12-31T23:59:59Z
             */
            expiration?: components["schemas"]["Timestamp"] | null;
        };
        /**
         * @description The order of a list by time of creation.
         * @example created_at
         * @enum {string}
         */
        CreatedAtOrdering: "created_at" | "-created_at";
        /**
         * @description A client app with what the caller may do with it. `listClientApps` names the fields of the same app otherwise:
         *     `app_key` for `key`, `register_time` for `create_time`. The secret is in neither.
         */
        CreatedClientApp: {
            id: components["schemas"]["AppId"];
            name: components["schemas"]["ClientAppName"];
            /** @description The note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            /**
             * @description What the caller may do with the app. Who created it may do everything.
             * @example [
             *       "admin"
             *     ]
             */
            roles: components["schemas"]["ClientAppRole"][];
            /**
             * @description Whether the caller created the app.
             * @example true
             */
            owner: boolean;
            /**
             * @description Whether the caller marked the app as a favourite.
             * @example false
             */
            favorite: boolean;
            key: components["schemas"]["ClientAppKey"];
            /**
             * @description When the app was created, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            create_time: components["schemas"]["Timestamp"];
            /**
             * @description When the app was last changed, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            update_time: components["schemas"]["Timestamp"];
            /** @description Who created the app. */
            created_user: components["schemas"]["ClientAppUser"];
            /** @description Who changed the app last. */
            last_updated_user: components["schemas"]["ClientAppUser"];
        };
        /** @description A key that spends the quota of one application. */
        Credential: {
            /**
             * @description The credential's id.
             * @example c1d2e3f4-a5b6-4890-8def-1234567890ab
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The user who holds the credential.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            user_id: components["schemas"]["Uuid"];
            /** @description The application whose quota the credential spends. */
            application_id: components["schemas"]["Uuid"];
            /**
             * @description The name given at creation. Null means that none was given.
             * @example ci
             * @example null
             */
            name: components["schemas"]["CredentialName"] | null;
            type: components["schemas"]["CredentialType"] | (string & {});
            /**
             * @description The token. It is given in full once, in the answer to `createCredential`; only a hash is kept. Everywhere else it
             *     is masked: its first and last four digits. Null for type Identity.
             * @example sk-92eb****629c
             */
            token: string | null;
            /**
             * @description The user name, for type Identity. Null for type Token.
             * @example null
             */
            username: string | null;
            /**
             * @description The password, for type Identity. Null for type Token.
             * @example null
             */
            password: string | null;
            /**
             * @description The host name given at creation. Null means that none was given.
             * @example app.example.com
             * @example null
             */
            host: components["schemas"]["CredentialHost"] | null;
            /**
             * @description How many credits may be spent with this credential in all. Null means that there is no limit.
             * @example 100
             * @example null
             */
            limited_amount: components["schemas"]["CreditAmount"] | null;
            /**
             * @description The credits that were spent with this credential, after discounts.
             * @example 0
             */
            used_amount: components["schemas"]["CreditAmount"];
            /**
             * @description When the credential stops working (401 `token_expired`). Null means never.
             * @example 2026-12-31T23:59:59.000000Z
             * @example null
             */
            expired_at: components["schemas"]["Timestamp"] | null;
            /**
             * @description The APIs that the credential may call. Empty means all.
             * @example []
             */
            allowed_api_ids: components["schemas"]["Uuid"][];
            metadata: components["schemas"]["Metadata"];
            /** @description When the credential was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the credential was last changed or used. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A host name, with or without a port.
         * @example app.example.com
         */
        CredentialHost: string;
        /** @description One page of credentials. */
        CredentialList: {
            /**
             * Format: int32
             * @description How many credentials match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The credentials of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Credential"][];
        };
        /**
         * @description A credential's name for people, without control characters.
         * @example ci
         */
        CredentialName: string;
        /**
         * @description How a credential is presented.
         * @example Token
         * @enum {string}
         */
        CredentialType: "Token" | "Identity";
        /**
         * Format: credit-amount
         * @description An amount of credits with at most 6 decimals, counted exactly.
         * @example 0.55
         */
        CreditAmount: number;
        /**
         * @description A currency, as its ISO 4217 code.
         * @example USD
         */
        Currency: string;
        /** @description The budget of one customer. */
        CustomerBudget: {
            /**
             * @description The budget. Left out when none is set.
             * @example 50
             */
            budget_amount?: components["schemas"]["BudgetAmount"];
            /**
             * @description What the customer has spent of it.
             * @example 1
             */
            used_amount: components["schemas"]["BudgetAmount"];
            measure_id: components["schemas"]["MeasureId"];
            currency: components["schemas"]["Currency"];
            /**
             * @description What the budget limits. Left out when none is set.
             * @example MONTHLY
             */
            budget_type?: components["schemas"]["BudgetType"] | (string & {});
        };
        /** @description The budget of one customer, in a list. */
        CustomerBudgetInfo: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description The budget. Left out when none is set.
             * @example 50
             */
            budget_amount?: components["schemas"]["BudgetAmount"];
            /**
             * @description What the customer has spent of it.
             * @example 1
             */
            used_amount: components["schemas"]["BudgetAmount"];
            /**
             * @description What the budget limits. Left out when none is set.
             * @example MONTHLY
             */
            budget_type?: components["schemas"]["BudgetType"] | (string & {});
        };
        /** @description The budgets of several customers. */
        CustomerBudgetList: {
            measure_id: components["schemas"]["MeasureId"];
            currency: components["schemas"]["Currency"];
            /**
             * @description One item for each customer that is the partner's, in the order of `customer_ids`. Others are left out.
             * @example []
             */
            budget_infos: components["schemas"]["CustomerBudgetInfo"][];
        };
        /** @description One change of a budget. */
        CustomerBudgetRecord: {
            /**
             * @description The budget that was set.
             * @example 50
             */
            budget_amount: components["schemas"]["BudgetAmount"];
            operation_type: components["schemas"]["BudgetOperationType"] | (string & {});
            /**
             * @description When it was done, in UTC.
             * @example 2026-06-28T09:15:44Z
             */
            operation_time: string;
            /**
             * @description Who did it: a name, or `system`.
             * @example demo
             */
            operator: string;
            budget_type: components["schemas"]["BudgetType"] | (string & {});
            /**
             * @description The partner's company.
             * @example Example Partner Ltd.
             */
            partner_corp_name: string;
            /**
             * @description The partner's account.
             * @example example-partner
             */
            partner_account_name: string;
        };
        /** @description One page of changes. */
        CustomerBudgetRecordList: {
            /**
             * Format: int32
             * @description How many changes match on all pages together.
             * @example 1
             */
            total_count: number;
            measure_id: components["schemas"]["MeasureId"];
            currency: components["schemas"]["Currency"];
            /**
             * @description The changes of this page, newest first.
             * @example []
             */
            record_list: components["schemas"]["CustomerBudgetRecord"][];
        };
        /**
         * @description A customer's account id.
         * @example abcdefghijklmnopqrstuvwxyz012345
         */
        CustomerId: string;
        /**
         * @description An amount of money as a decimal string, with at most 2 decimals, in the main unit of `currency`. Trailing zeros may be
         *     left out: `"10000"` and `"10000.00"` are the same amount. Read it with decimal arithmetic, not as a binary fraction.
         * @example 10.18
         * @example 10000
         */
        DecimalAmount: string;
        /**
         * @description The part of the price that is taken off, with at most 6 decimals. 0 is none, 0.03 is 3 % off, 1 is free.
         * @example 0.03
         */
        Discount: number;
        /**
         * Format: email
         * @description An e-mail address.
         * @example ada@example.com
         */
        Email: string;
        /**
         * @description For each wrong field, what is wrong with it. A nested field is named with dots; a field of the whole body is named
         *     `non_field_errors`.
         * @example {
         *       "service_id": [
         *         "Required when scope is Individual."
         *       ]
         *     }
         */
        FieldErrors: {
            [key: string]: string[];
        };
        /** @description Credits that are reserved for a cost that is not known yet. */
        Hold: {
            /**
             * @description The hold's id.
             * @example d2b7a1c4-3f5e-4a6b-8c9d-0e1f2a3b4c5d
             */
            id: components["schemas"]["Uuid"];
            state: components["schemas"]["HoldState"] | (string & {});
            /**
             * @description The credits that are reserved: the list price less the discount.
             * @example 0.55
             */
            amount: components["schemas"]["CreditAmount"];
            /**
             * @description The price before any discount, in credits: the most that can be captured. 0 only for a call through the gateway that
             *     costs nothing.
             * @example 0.55
             */
            list_price: components["schemas"]["CreditAmount"];
            /**
             * @description The part of the list price that is taken off for the $ACE that the payer held when the hold was made.
             *     It holds for the capture too.
             */
            discount: components["schemas"]["Discount"];
            /**
             * @description The application whose quota is reserved.
             * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
             */
            application_id: components["schemas"]["Uuid"];
            /** @description The scope of that application. Global means that the global balance is reserved. */
            scope: components["schemas"]["ApplicationScope"] | (string & {});
            /**
             * @description The credential that made the hold.
             * @example c1d2e3f4-a5b6-4890-8def-1234567890ab
             */
            credential_id: components["schemas"]["Uuid"];
            /**
             * @description The API that is called. Null when the hold named none.
             * @example null
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id: components["schemas"]["Uuid"] | null;
            /**
             * @description What the hold is for, as given. Null means that nothing was given.
             * @example image 1 of 4
             */
            description: components["schemas"]["HoldDescription"] | null;
            /**
             * @description The credits that were charged. Null until the hold is captured.
             * @example null
             * @example 0.4
             */
            captured_amount: components["schemas"]["CreditAmount"] | null;
            /**
             * @description The charge that captured it. Null until then.
             * @example null
             * @example c124684b-7188-4c3e-ad53-3fba5150b944
             */
            charge_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The `X-Request-Id` of the request that made the hold.
             * @example 2efa9340-b21b-4e26-9e14-4aac95f343ab
             */
            trace_id: components["schemas"]["Uuid"];
            /**
             * @description When the hold ends by itself.
             * @example 2026-06-28T09:30:44.000000Z
             */
            expires_at: components["schemas"]["Timestamp"];
            /**
             * @description When the hold was made.
             * @example 2026-06-28T09:15:44.000000Z
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description When the hold was captured, released or expired. Null while it is held.
             * @example null
             * @example 2026-06-28T09:16:02.000000Z
             */
            ended_at: components["schemas"]["Timestamp"] | null;
        };
        /** @description What became of a batch of holds. */
        HoldBatch: {
            /**
             * Format: int32
             * @description How many items succeeded.
             * @example 1
             */
            succeeded: number;
            /**
             * Format: int32
             * @description How many items were refused.
             * @example 1
             */
            failed: number;
            /**
             * @description What became of each item, in the order of the request.
             * @example [
             *       {
             *         "status": 201,
             *         "hold": {
             *           "id": "d2b7a1c4-3f5e-4a6b-8c9d-0e1f2a3b4c5d",
             *           "state": "Held",
             *           "amount": 0.55,
             *           "list_price": 0.55,
             *           "discount": 0,
             *           "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
             *           "scope": "Individual",
             *           "credential_id": "c1d2e3f4-a5b6-4890-8def-1234567890ab",
             *           "api_id": null,
             *           "description": "image 1 of 4",
             *           "captured_amount": null,
             *           "charge_id": null,
             *           "trace_id": "2efa9340-b21b-4e26-9e14-4aac95f343ab",
             *           "expires_at": "2026-06-28T09:30:44.000000Z",
             *           "created_at": "2026-06-28T09:15:44.000000Z",
             *           "ended_at": null
             *         },
             *         "error": null
             *       }
             *     ]
             */
            items: components["schemas"]["HoldBatchResult"][];
        };
        /**
         * @description One hold of a batch.
         * @example {
         *       "amount": 0.55,
         *       "idempotency_key": "order-1001-line-3"
         *     }
         */
        HoldBatchItem: {
            /**
             * @description The most that the call can cost, as a list price in credits, before any discount. More than 0, at most
             *     6 decimals.
             * @example 0.55
             */
            amount: components["schemas"]["CreditAmount"];
            /**
             * @description The API that is called. Left out or null means that none is named: a credential with `allowed_api_ids`
             *     then refuses the request.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id?: components["schemas"]["Uuid"] | null;
            /**
             * Format: int32
             * @description After how many seconds the hold ends by itself.
             * @default 900
             * @example 120
             */
            expires_in?: number;
            /**
             * @description What the hold is for. It is kept and returned, and has no effect. Left out or null means nothing.
             * @example image 1 of 4
             */
            description?: components["schemas"]["HoldDescription"] | null;
            /**
             * @description An `Idempotency-Key` for this one hold, as `createHold` takes it: it holds in whichever batch, or
             *     request of its own, the hold is sent again. Left out or null means that the key of the batch, if there
             *     is one, covers it.
             * @example order-1001-line-3
             */
            idempotency_key?: string | null;
        };
        /** @description What became of one hold of a batch. */
        HoldBatchResult: {
            /**
             * Format: int32
             * @description The status that `createHold` would have answered: 201 where the hold was made, the status of its
             *     `error` otherwise.
             * @example 201
             */
            status: number;
            /**
             * @description The hold that was made. Null where it was refused.
             * @example {
             *       "id": "d2b7a1c4-3f5e-4a6b-8c9d-0e1f2a3b4c5d",
             *       "state": "Held",
             *       "amount": 0.55,
             *       "list_price": 0.55,
             *       "discount": 0,
             *       "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
             *       "scope": "Individual",
             *       "credential_id": "c1d2e3f4-a5b6-4890-8def-1234567890ab",
             *       "api_id": null,
             *       "description": "image 1 of 4",
             *       "captured_amount": null,
             *       "charge_id": null,
             *       "trace_id": "2efa9340-b21b-4e26-9e14-4aac95f343ab",
             *       "expires_at": "2026-06-28T09:30:44.000000Z",
             *       "created_at": "2026-06-28T09:15:44.000000Z",
             *       "ended_at": null
             *     }
             */
            hold: components["schemas"]["Hold"] | null;
            /**
             * @description Why it was refused. Null where the hold was made. A refused item leaves the others alone.
             * @example null
             * @example {
             *       "code": "used_up",
             *       "message": "Your balance is not sufficient for this request. Top up the application or the global balance."
             *     }
             */
            error: components["schemas"]["MeteringErrorDetail"] | null;
        };
        /**
         * @description What a hold is for, for people.
         * @example image 1 of 4
         */
        HoldDescription: string;
        /** @description One page of holds. */
        HoldList: {
            /**
             * Format: int32
             * @description How many holds match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The holds of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Hold"][];
        };
        /**
         * @description Where a hold stands.
         * @example Held
         * @enum {string}
         */
        HoldState: "Held" | "Captured" | "Released" | "Expired";
        /**
         * @description The HTTP method of an API.
         * @example POST
         * @enum {string}
         */
        HttpMethod: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
        /** @description The error body of the identity family. */
        IdentityError: {
            error: components["schemas"]["IdentityErrorDetail"];
        };
        /**
         * @description What went wrong, for programs.
         * @example IAM.0001
         * @enum {string}
         */
        IdentityErrorCode: "IAM.0001" | "IAM.0101" | "IAM.0201" | "IAM.0006";
        /** @description What went wrong. */
        IdentityErrorDetail: {
            /**
             * Format: int32
             * @description The HTTP status, as a number.
             * @example 400
             */
            code: number;
            /**
             * @description The name of the HTTP status.
             * @example Bad Request
             */
            title: string;
            /**
             * @description What went wrong, as a sentence for people. It may be reworded; programs use `error_code`.
             * @example auth is required.
             */
            message: string;
            error_code: components["schemas"]["IdentityErrorCode"] | (string & {});
        };
        /**
         * @description An id.
         * @example 73d69ae0cfcf460190522d06b60f05ad
         */
        IdentityId: string;
        /**
         * @description A name.
         * @example demo
         */
        IdentityName: string;
        /** @description A gateway of a project. */
        Instance: {
            /**
             * @description The instance's id.
             * @example f0fa1789-3b76-433b-a787-9892951c620e
             */
            id: string;
            /**
             * @description The instance's name.
             * @example demo
             */
            name: string;
            status: components["schemas"]["InstanceStatus"] | (string & {});
            /**
             * @description When the instance was made, in UTC.
             * @example 2020-09-18T09:25:19.000000Z
             */
            create_time: components["schemas"]["Timestamp"];
        };
        /** @description One page of apps with what the caller may do with them. */
        InstanceAppList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The apps of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            apps: components["schemas"]["CreatedClientApp"][];
        };
        /** @description One page of instances. */
        InstanceList: {
            size: components["schemas"]["PageSize"];
            total: components["schemas"]["MatchTotal"];
            /**
             * @description The instances of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            instances: components["schemas"]["Instance"][];
        };
        /**
         * @description Where an instance stands.
         * @example RUNNING
         * @enum {string}
         */
        InstanceStatus: "CREATING" | "CREATE_FAILED" | "ERROR" | "RUNNING" | "FREEZING" | "FROZEN" | "DELETING" | "DELETE_FALIED";
        /**
         * @description A condition in JsonLogic over the call: `path`, `method`, and the fields of its body where that is JSON. `true` always
         *     holds.
         * @example {
         *       "==": [
         *         {
         *           "var": "path"
         *         },
         *         "/midjourney/imagine"
         *       ]
         *     }
         * @example true
         */
        JsonLogic: {
            [key: string]: unknown;
        } | boolean;
        /** @description One side of a movement. */
        LedgerAccount: {
            kind: components["schemas"]["LedgerAccountKind"] | (string & {});
            /**
             * @description The application, for a wallet. Null for the other kinds.
             * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
             * @example null
             */
            application_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The balance of the account after the movement. The other side of wallets counts as negative what it
             *     gave.
             * @example 49.45
             */
            balance_after: components["schemas"]["CreditAmount"];
        };
        /**
         * @description What an account holds. A wallet is the quota of one application; the others are the other side of a
         *     movement.
         * @example wallet
         * @enum {string}
         */
        LedgerAccountKind: "wallet" | "granted" | "purchased" | "consumed" | "written_off";
        /**
         * @description Why credits moved.
         * @example charge
         * @enum {string}
         */
        LedgerCause: "grant" | "top_up" | "charge" | "write_off";
        /** @description One movement of credits between two accounts of the user. It never changes. */
        LedgerEntry: {
            id: components["schemas"]["LedgerEntryId"];
            cause: components["schemas"]["LedgerCause"] | (string & {});
            /**
             * @description The credits that moved. Always more than 0.
             * @example 0.55
             */
            amount: components["schemas"]["CreditAmount"];
            /** @description The account that gave. */
            from: components["schemas"]["LedgerAccount"];
            /** @description The account that got. */
            to: components["schemas"]["LedgerAccount"];
            /**
             * @description The charge. Null for other causes.
             * @example c124684b-7188-4c3e-ad53-3fba5150b944
             */
            charge_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The order that was paid. Null for other causes.
             * @example null
             * @example 17c10c9d-0000-4000-8000-000000000001
             */
            order_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The `Idempotency-Key` of the request. Null when it had none.
             * @example 4d9c4dd2-7a8c-4b63-9a0e-0f6a6a4b6a0e
             */
            idempotency_key: string | null;
            /**
             * @description The `X-Request-Id` of the request. Null when the server moved the credits by itself.
             * @example 2efa9340-b21b-4e26-9e14-4aac95f343ab
             */
            trace_id: components["schemas"]["Uuid"] | null;
            /**
             * @description When the credits moved.
             * @example 2026-06-28T09:15:44.000000Z
             */
            created_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A ledger entry's id: a whole number as text, larger for later entries of one user.
         * @example 4711
         */
        LedgerEntryId: string;
        /** @description One page of ledger entries. */
        LedgerEntryList: {
            /**
             * Format: int32
             * @description How many ledger entries match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The ledger entries of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["LedgerEntry"][];
        };
        /**
         * @description The order of ledger entries. It is the order in which they were written, which no later entry changes.
         * @example -id
         * @enum {string}
         */
        LedgerOrdering: "id" | "-id";
        /**
         * @description Which customers.
         * @example {
         *       "customer_ids": [
         *         "abcdefghijklmnopqrstuvwxyz012345"
         *       ]
         *     }
         */
        ListCustomerBudgetsRequest: {
            /**
             * @description The customers.
             * @example [
             *       "abcdefghijklmnopqrstuvwxyz012345"
             *     ]
             */
            customer_ids: components["schemas"]["CustomerId"][];
            /**
             * @description The reseller whose customers they are. Left out, empty or null means the partner's own.
             * @example null
             */
            indirect_partner_id?: string | null;
        };
        /**
         * Format: int64
         * @description How many items match the filters on all pages together.
         * @example 1
         */
        MatchTotal: number;
        /**
         * Format: int32
         * @description The unit in which amounts are counted.
         * @example 1
         * @enum {integer}
         */
        MeasureId: 1;
        /**
         * @description Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no effect. Null
         *     means that none were set.
         * @example {
         *       "team": "search"
         *     }
         * @example null
         */
        Metadata: {
            [key: string]: unknown;
        } | null;
        /** @description The error body of the metering family. */
        MeteringError: {
            error: components["schemas"]["MeteringErrorDetail"];
            /**
             * @description The id of the request, the same as `X-Request-Id`. Quote it when you report a problem.
             * @example 2efa9340-b21b-4e26-9e14-4aac95f343ab
             */
            trace_id: components["schemas"]["Uuid"];
        };
        /**
         * @description What went wrong, for programs.
         * @example bad_request
         * @enum {string}
         */
        MeteringErrorCode: "bad_request" | "no_token" | "invalid_token" | "token_expired" | "token_mismatched" | "used_up" | "disabled" | "not_found" | "hold_ended" | "request_too_large" | "idempotency_key_reused" | "too_many_requests" | "api_error" | "overloaded";
        /**
         * @description What went wrong with a charge.
         * @example {
         *       "code": "used_up",
         *       "message": "Your balance is not sufficient for this request. Top up the application or the global balance."
         *     }
         */
        MeteringErrorDetail: {
            code: components["schemas"]["MeteringErrorCode"] | (string & {});
            /**
             * @description What went wrong and what to do, as a sentence for people. It may be reworded; programs use `code`.
             * @example Your balance is not sufficient for this request. Top up the application or the global balance.
             */
            message: string;
        };
        /**
         * @description A name to show.
         * @example Ada
         */
        Nickname: string;
        /** @description A purchase of packages. */
        Order: {
            /**
             * @description The order's id.
             * @example 17c10c9d-0000-4000-8000-000000000001
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The user who buys.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            user_id: components["schemas"]["Uuid"];
            /**
             * @description The application that gets the credits. Null for an order of several.
             * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
             */
            application_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The package that is bought. Null for an order of several.
             * @example 5b0f0f5e-0000-4000-8000-000000000002
             */
            package_id: components["schemas"]["Uuid"] | null;
            /**
             * @description All applications that get credits, in the order of `package_ids`.
             * @example [
             *       "107f8d0f-e465-4a7e-a49e-d633d26f7aa2"
             *     ]
             */
            application_ids: components["schemas"]["Uuid"][];
            /**
             * @description All packages that are bought, one for each of `application_ids`.
             * @example [
             *       "5b0f0f5e-0000-4000-8000-000000000002"
             *     ]
             */
            package_ids: components["schemas"]["Uuid"][];
            scope: components["schemas"]["OrderScope"] | (string & {});
            /**
             * @description What the order is for, as given. Left out at creation, it is the names of the packages.
             * @example 100 Credits
             */
            description: components["schemas"]["OrderDescription"] | null;
            /**
             * @description The credits that are bought, of all packages together.
             * @example 100
             */
            amount: components["schemas"]["CreditAmount"];
            /**
             * @description What has to be paid, in US dollars, after the discount.
             * @example 13.5
             */
            price: components["schemas"]["UsdAmount"];
            /** @description The part of the list price that was taken off, a fraction. 0 means none. */
            discount: components["schemas"]["Discount"];
            currency: components["schemas"]["Currency"];
            state: components["schemas"]["OrderState"] | (string & {});
            /**
             * @description How it is paid, or is meant to be paid. Null while that is not decided.
             * @example null
             * @example Stripe
             */
            pay_way: components["schemas"]["PayWay"] | null;
            /**
             * @description The payment's id at the payment provider. Null until `payOrder`.
             * @example null
             * @example pay_17c10c9d
             */
            pay_id: string | null;
            /**
             * Format: uri
             * @description Where to pay. Null until `payOrder`, and where no page is needed.
             * @example null
             * @example https://pay.example/pay_17c10c9d
             */
            pay_url: string | null;
            tags: components["schemas"]["Tags"];
            metadata: components["schemas"]["Metadata"];
            /**
             * @description Until when it can be paid.
             * @example 2026-06-29T09:17:25.000000Z
             */
            expires_at: components["schemas"]["Timestamp"];
            /**
             * @description When the order was created.
             * @example 2026-06-28T09:17:25.000000Z
             */
            created_at: components["schemas"]["Timestamp"];
            /**
             * @description When the order was last changed.
             * @example 2026-06-28T09:17:25.000000Z
             */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Comma-separated values in UTF-8 with one line of names and one line for each order, as RFC 4180 has
         *     them. A text that a spreadsheet could take for a formula has a `'` before it.
         * @example id,created_at
         */
        OrderCsv: string;
        /**
         * @description What an order is for, for people.
         * @example 100 Credits
         */
        OrderDescription: string;
        /** @description One page of orders. */
        OrderList: {
            /**
             * Format: int32
             * @description How many orders match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The orders of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Order"][];
        };
        /**
         * @description What the credits of an order are for.
         * @example Application
         * @enum {string}
         */
        OrderScope: "Application" | "Global";
        /**
         * @description Where an order stands.
         * @example Pending
         * @enum {string}
         */
        OrderState: "Pending" | "Paid" | "Finished" | "Expired" | "Failed" | "Refunded";
        /** @description What the caller's orders come to. */
        OrderSummary: {
            /**
             * Format: int32
             * @description How many orders there are.
             * @example 3
             */
            total_count: number;
            /**
             * @description What was paid for Finished orders, in US dollars.
             * @example 27
             */
            total_spent: components["schemas"]["UsdAmount"];
            /**
             * @description How many orders stand in each state. States without orders are left out.
             * @example {
             *       "Finished": 2,
             *       "Pending": 1
             *     }
             */
            state_counts: {
                [key: string]: number;
            };
        };
        /**
         * @description An amount of credits that can be bought for an application.
         * @example {
         *       "id": "5b0f0f5e-0000-4000-8000-000000000002",
         *       "type": "Usage",
         *       "name": "100 Credits",
         *       "amount": 100,
         *       "price": 13.5,
         *       "duration": null
         *     }
         */
        Package: {
            /**
             * @description The package's id.
             * @example 5b0f0f5e-0000-4000-8000-000000000002
             */
            id: components["schemas"]["Uuid"];
            /** @description The type of application that the package is for. */
            type: components["schemas"]["ApplicationType"] | (string & {});
            /**
             * @description The package's name for people.
             * @example 100 Credits
             */
            name: string;
            /**
             * @description How many credits the package adds. Always more than 0.
             * @example 100
             */
            amount: components["schemas"]["CreditAmount"];
            /** @description What the package costs, in US dollars, before any discount. 0 means that it is free. */
            price: components["schemas"]["UsdAmount"];
            /**
             * Format: int32
             * @description For a Period package, how many seconds its credits last from the purchase. Null for a Usage package, whose
             *     credits do not expire.
             * @example 2592000
             * @example null
             */
            duration: number | null;
        };
        /** @description One page of packages. */
        PackageList: {
            /**
             * Format: int32
             * @description How many packages match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The packages of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["ServicePackage"][];
        };
        /**
         * Format: int32
         * @description How many items this page holds.
         * @example 1
         */
        PageSize: number;
        /**
         * @description The error body of the partner family.
         * @example {
         *       "error_code": "CBC.0151",
         *       "error_msg": "Access denied."
         *     }
         */
        PartnerError: {
            error_code: components["schemas"]["PartnerErrorCode"] | (string & {});
            /**
             * @description What went wrong, as a sentence for people. It may be reworded; programs use `error_code`.
             * @example Access denied.
             */
            error_msg: string;
        };
        /**
         * @description What went wrong, for programs.
         * @example CBC.0151
         * @enum {string}
         */
        PartnerErrorCode: "CBC.0100" | "CBC.99005024" | "APIGW.0301" | "CBC.0151" | "APIGW.0201" | "APIGW.0308" | "CBC.0999";
        /** @description A proof by password. */
        PasswordIdentity: {
            /**
             * @description How the user proves who it is.
             * @example [
             *       "password"
             *     ]
             */
            methods: components["schemas"]["AuthMethod"][];
            password: components["schemas"]["AuthPassword"];
        };
        /**
         * @description An id in an address: 1 to 64 letters, digits and hyphens. One that has other characters is refused with 400; one that
         *     names nothing is answered with 404.
         * @example f0fa1789-3b76-433b-a787-9892951c620e
         */
        PathId: string;
        /**
         * @description How to pay.
         * @example {
         *       "pay_way": "Stripe"
         *     }
         */
        PayOrderRequest: {
            /**
             * @description The way to pay. Required unless the order costs nothing.
             * @example Stripe
             */
            pay_way?: components["schemas"]["PayWay"];
            /**
             * @description Where the payer is. Left out means a browser on a computer.
             * @example pc
             */
            surface?: components["schemas"]["PaySurface"];
        };
        /**
         * @description Where the payer is, so that the payment page fits.
         * @example pc
         * @enum {string}
         */
        PaySurface: "pc" | "wap" | "android" | "ios";
        /**
         * @description A way to pay. Which of them a server offers depends on its payment provider.
         * @example Stripe
         * @enum {string}
         */
        PayWay: "WechatPay" | "AliPay" | "Stripe" | "Card" | "X402" | "PayPal" | "AppleIAP" | "Reward" | "BankTransfer";
        /** @description The error body of the platform family. */
        PlatformError: {
            /**
             * @description What went wrong, as a sentence for people. It may be reworded; programs use `code`.
             * @example The request is not valid.
             */
            detail: string;
            code: components["schemas"]["PlatformErrorCode"] | (string & {});
            /**
             * @description The wrong fields. Present only with status 400, and absent there when no single field is to blame, as when the
             *     body is not JSON.
             */
            errors?: components["schemas"]["FieldErrors"];
        };
        /**
         * @description What went wrong, for programs.
         * @example invalid
         * @enum {string}
         */
        PlatformErrorCode: "invalid" | "not_authenticated" | "authentication_failed" | "permission_denied" | "partner_credit_exceeded" | "not_found" | "duplication" | "not_pending" | "payload_too_large" | "idempotency_key_reused" | "internal_error" | "provider_unavailable";
        /** @description A token that a user calls the platform family with. */
        PlatformToken: {
            /**
             * @description The token's id.
             * @example 6f5d3a0e-8c1b-4b7e-9a54-2b1c0d9e8f70
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The user whose token it is.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            user_id: components["schemas"]["Uuid"];
            /**
             * @description The token. It is given in full once, in the answer to `createPlatformToken`; only a hash is kept.
             *     Everywhere else it is masked: its first and last four digits.
             * @example platform-v1-0123****cdef
             */
            token: string;
            /**
             * @description When the token stops working (401 `authentication_failed`). Null means never.
             * @example null
             * @example 2026-12-31T23:59:59.000000Z
             */
            expiration: components["schemas"]["Timestamp"] | null;
            /**
             * @description When the token was last used, to the minute. Null means never.
             * @example 2026-06-28T09:15:44.000000Z
             */
            used_at: components["schemas"]["Timestamp"] | null;
            tags: components["schemas"]["Tags"];
            metadata: components["schemas"]["Metadata"];
            /** @description When the token was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the token was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of tokens. */
        PlatformTokenList: {
            /**
             * Format: int32
             * @description How many tokens match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The tokens of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["PlatformToken"][];
        };
        /**
         * @description A filter that can be made to match whole values.
         * @example name
         * @enum {string}
         */
        PreciseSearch: "name";
        /**
         * @description The name of a client quota, unique in its instance: 3 to 255 letters, digits, underscores and Chinese characters, the
         *     first of them a letter or a Chinese character.
         * @example ClientQuota_demo
         * @example 客户端配额
         */
        QuotaName: string;
        /**
         * @description A note for people, without `<`, `>` and the character U+0000.
         * @example Trial customers
         */
        Remark: string;
        /**
         * @description A reseller's account id.
         * @example resellerabcdefghijklmnop01234567
         */
        ResellerId: string;
        /**
         * @description A time in UTC, written `YYYY-MM-DD HH:MM:SS`, with the years 1000 to 2999. It has to be a day of the calendar:
         *     `2021-02-29 00:00:00` is refused.
         * @example 2020-09-20 00:00:00
         */
        ResetTime: string;
        /**
         * @description What an integration app is for.
         * @example integration
         * @enum {string}
         */
        RomaAppType: "subscription" | "integration";
        /** @description A service in the catalogue. */
        Service: {
            /**
             * @description The service's id.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             */
            id: components["schemas"]["Uuid"];
            /** @description The service's short name in addresses, unique among services. */
            alias: components["schemas"]["ServiceAlias"];
            /** @description The service's name for people. */
            title: components["schemas"]["ServiceTitle"];
            type: components["schemas"]["ServiceType"] | (string & {});
            /**
             * @description What the service does, as text for people. Null means that none was written.
             * @example Images from a description in words.
             * @example null
             */
            description: string | null;
            unit: components["schemas"]["ServiceUnit"] | (string & {});
            /**
             * @description The credits that a new application of the service starts with. 0 means that there is no free quota.
             * @example 10
             */
            free_amount: components["schemas"]["CreditAmount"];
            /**
             * @description What can be bought for an application of the service, cheapest first. Empty means nothing.
             * @example []
             */
            packages: components["schemas"]["Package"][];
            /**
             * @description Whether the caller has an application of the service. False without a token.
             * @example true
             */
            applied: boolean;
            /**
             * Format: int32
             * @description The place of the service in the catalogue; lower comes first.
             * @example 1
             */
            rank: number;
            /**
             * @description Whether the service is listed only to callers who have an application of it. To anyone else it does not exist.
             * @example false
             */
            private: boolean;
            tags: components["schemas"]["Tags"];
            metadata: components["schemas"]["Metadata"];
            /** @description When the service was added. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the service was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A short name in lower-case letters, digits and hyphens.
         * @example midjourney
         */
        ServiceAlias: string;
        /**
         * @description A service's id or its alias.
         * @example midjourney
         * @example d87e5e99-b797-4ade-9e73-b896896b0461
         */
        ServiceIdOrAlias: string;
        /** @description One page of services. */
        ServiceList: {
            /**
             * Format: int32
             * @description How many services match the filters on all pages together.
             * @example 1
             */
            count: number;
            /**
             * @description The services of this page. Empty when none match or `offset` is past the last one.
             * @example []
             */
            items: components["schemas"]["Service"][];
        };
        /**
         * @description The order of the service list.
         * @example rank
         * @enum {string}
         */
        ServiceOrdering: "rank" | "-rank" | "-updated_at";
        /** @description A package in the catalogue. */
        ServicePackage: {
            /**
             * @description The package's id.
             * @example 5b0f0f5e-0000-4000-8000-000000000002
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The service that the package is for. Null for a package of the global balance.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             */
            service_id: components["schemas"]["Uuid"] | null;
            /** @description The type of application that the package is for. */
            type: components["schemas"]["ApplicationType"] | (string & {});
            /**
             * @description The package's name for people.
             * @example 100 Credits
             */
            name: string;
            /**
             * @description How many credits the package adds. Always more than 0.
             * @example 100
             */
            amount: components["schemas"]["CreditAmount"];
            /** @description What the package costs, in US dollars, before any discount. 0 means that it is free. */
            price: components["schemas"]["UsdAmount"];
            /**
             * Format: int32
             * @description For a Period package, how many seconds its credits last from the purchase. Null for a Usage package,
             *     whose credits do not expire.
             * @example 2592000
             * @example null
             */
            duration: number | null;
        };
        /**
         * @description The service of an application, in short.
         * @example {
         *       "id": "d87e5e99-b797-4ade-9e73-b896896b0461",
         *       "alias": "midjourney",
         *       "title": "Midjourney",
         *       "name": "Midjourney"
         *     }
         */
        ServiceRef: {
            /**
             * @description The service's id.
             * @example d87e5e99-b797-4ade-9e73-b896896b0461
             */
            id: components["schemas"]["Uuid"];
            /** @description The service's short name in addresses, unique among services. */
            alias: components["schemas"]["ServiceAlias"];
            /** @description The service's name for people. */
            title: components["schemas"]["ServiceTitle"];
            /**
             * @deprecated
             * @description The same as `title`. Use `title`.
             */
            name: components["schemas"]["ServiceTitle"];
        };
        /**
         * @description A service's name for people.
         * @example Midjourney
         */
        ServiceTitle: string;
        /**
         * @description What kind of thing a service offers.
         * @example Api
         * @enum {string}
         */
        ServiceType: "Api" | "Proxy" | "Integration" | "Dataset" | "Introduction" | "Agent";
        /**
         * @description What a service counts.
         * @example Credit
         * @enum {string}
         */
        ServiceUnit: "Credit" | "Count" | "Token" | "MB" | "GB";
        /**
         * @description One package for one application.
         * @example {
         *       "application_id": "107f8d0f-e465-4a7e-a49e-d633d26f7aa2",
         *       "package_id": "5b0f0f5e-0000-4000-8000-000000000002"
         *     }
         */
        SingleOrderRequest: {
            /**
             * @description The caller's application that gets the credits. Another user's is answered like an unknown one.
             * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
             */
            application_id: components["schemas"]["Uuid"];
            /**
             * @description The package to buy: one of the application's service, of its type.
             * @example 5b0f0f5e-0000-4000-8000-000000000002
             */
            package_id: components["schemas"]["Uuid"];
            /**
             * @description What the credits are for. It must fit the applications; left out, it is taken from them.
             * @example Application
             */
            scope?: components["schemas"]["OrderScope"];
            /**
             * @description What the order is for. Left out or null, it is the names of the packages.
             * @example 100 Credits
             */
            description?: components["schemas"]["OrderDescription"] | null;
            /**
             * @description Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no
             *     effect. Left out or null means none.
             */
            metadata?: components["schemas"]["Metadata"];
            /**
             * @description The credits that you mean to buy. Left out, those of the packages. Where it is another amount, the
             *     order is refused.
             * @example 100
             */
            amount?: components["schemas"]["CreditAmount"];
            /**
             * @description How you mean to pay. It is kept, and can be changed by `payOrder`. Left out means not decided.
             * @example Stripe
             */
            pay_way?: components["schemas"]["PayWay"];
        };
        /**
         * @description A label set by the operator.
         * @example image
         */
        Tag: string;
        /**
         * @description Labels set by the operator. Null means that none were set.
         * @example [
         *       "image",
         *       "popular"
         *     ]
         * @example null
         */
        Tags: components["schemas"]["Tag"][] | null;
        /**
         * Format: int32
         * @description How many time units make up one period of a client quota.
         * @example 1
         */
        TimeInterval: number;
        /**
         * @description The unit in which the period of a client quota is counted.
         * @example DAY
         * @enum {string}
         */
        TimeUnit: "SECOND" | "MINUTE" | "HOUR" | "DAY";
        /**
         * @description The unit in which the period is counted. `HOURE` is a misspelling in source document 004 that old clients may send: it
         *     is accepted, stored as `HOUR` and never returned. New clients send `HOUR`.
         * @example DAY
         * @enum {string}
         */
        TimeUnitInput: "SECOND" | "MINUTE" | "HOUR" | "DAY" | "HOURE";
        /**
         * Format: date-time
         * @description An instant in RFC 3339 form, with the years 1000 to 2999. Responses give UTC with 6 decimals of a second; a request
         *     may use any offset.
         * @example 2024-08-01T10:00:00.000000Z
         */
        Timestamp: string;
        /**
         * Format: credit-amount
         * @description A number of $ACE tokens with at most 6 decimals, counted exactly.
         * @example 1000000
         */
        TokenAmount: number;
        /** @description The account that a token belongs to. */
        TokenUser: {
            /**
             * @description The user's id.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The name to log in with. Null means that none was set.
             * @example ada
             */
            username: components["schemas"]["Username"] | null;
            /**
             * @description The e-mail address. Null means that none was set.
             * @example ada@example.com
             */
            email: components["schemas"]["Email"] | null;
            /**
             * @description The name to show. Null means that none was set.
             * @example Ada
             */
            nickname: components["schemas"]["Nickname"] | null;
            /**
             * @description The address of the user's picture. Null means that there is none.
             * @example https://example.com/ada.png
             */
            avatar: components["schemas"]["AvatarUrl"] | null;
        };
        /**
         * @description Whether the application may consume the global balance.
         * @example {
         *       "allow_consume_global": true
         *     }
         */
        UpdateAllowConsumeGlobalRequest: {
            /**
             * @description True lets the owner's Global application pay for calls that the application's own quota does not cover. False
             *     refuses such calls with 402 `used_up`.
             * @example true
             */
            allow_consume_global: boolean;
        };
        /**
         * @description What to change. Fields that are left out stay as they are.
         * @example {
         *       "limited_amount": 250
         *     }
         */
        UpdateCredentialRequest: {
            /**
             * @description A new name. Null removes the name. Left out, it stays.
             * @example ci
             */
            name?: components["schemas"]["CredentialName"] | null;
            /**
             * @description A new limit, in credits, on all that the credential ever spends. It may not be less than what is spent
             *     or held already. Null removes the limit. Left out, it stays.
             * @example 250
             */
            limited_amount?: components["schemas"]["CreditAmount"] | null;
            /**
             * @description When the credential stops working; a past time stops it at once. Null means never. Left out, it stays.
             * @example 2026-12-31T23:59:59Z
             */
            expired_at?: components["schemas"]["Timestamp"] | null;
            /**
             * @description The APIs that the credential may call from now on. Empty lifts the restriction. Left out, it stays.
             * @example [
             *       "09a26295-5972-4392-9318-dcd9b218f90d"
             *     ]
             */
            allowed_api_ids?: components["schemas"]["Uuid"][];
        };
        /**
         * @description The budget to set.
         * @example {
         *       "customer_id": "abcdefghijklmnopqrstuvwxyz012345",
         *       "budget_amount": 50
         *     }
         */
        UpdateCustomerBudgetRequest: {
            customer_id: components["schemas"]["CustomerId"];
            /**
             * @description The budget: more than 0, at most 2 decimals.
             * @example 50
             */
            budget_amount: components["schemas"]["BudgetAmount"];
            /**
             * @description Whether a freeze by the partner is lifted: `1` yes, `0` no. Left out, empty or null means `0`. Kept
             *     for clients of the vendor: customers are not frozen here.
             * @default 0
             * @example 0
             * @enum {string|integer|null}
             */
            cancel_partner_frozen?: "" | "0" | "1" | 0 | 1 | null;
            /**
             * @description The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own.
             *     Left out, empty or null means none.
             * @example null
             */
            indirect_partner_id?: string | null;
            /**
             * @description What the budget limits. Left out or null means `MONTHLY`; an empty text is refused.
             * @default MONTHLY
             * @example MONTHLY
             */
            budget_type?: components["schemas"]["BudgetType"] | null;
            /**
             * @description What happens when the budget is used up: `0` nothing by itself, `1` the customer is frozen. Left out
             *     or null means no change; kept for clients of the vendor.
             * @example 0
             * @enum {integer|null}
             */
            frozen_operate_type?: 0 | 1 | null;
        };
        /**
         * @description What to change. Fields that are left out stay as they are.
         * @example {
         *       "nickname": "Ada L."
         *     }
         */
        UpdateUserRequest: {
            /**
             * @description A new name to log in with. Null removes it. Left out, it stays.
             * @example ada
             */
            username?: components["schemas"]["Username"] | null;
            /**
             * @description A new e-mail address. Null removes it. Left out, it stays.
             * @example ada@example.com
             */
            email?: components["schemas"]["Email"] | null;
            /**
             * @description A new name to show. Null removes it. Left out, it stays.
             * @example Ada L.
             */
            nickname?: components["schemas"]["Nickname"] | null;
            /**
             * @description A new picture. Null removes it. Left out, it stays.
             * @example https://example.com/ada.png
             */
            avatar?: components["schemas"]["AvatarUrl"] | null;
        };
        /** @description What was spent, by day and API. */
        UsageAggregate: {
            /**
             * @description The credits of all items together.
             * @example 5.335
             */
            total: components["schemas"]["CreditAmount"];
            /**
             * @description One item for each day and API on which something was spent, oldest first.
             * @example []
             */
            items: components["schemas"]["UsageOfDay"][];
            /**
             * @description The APIs that the items name, by id.
             * @example {
             *       "09a26295-5972-4392-9318-dcd9b218f90d": {
             *         "title": "Suno Audios Generation API"
             *       }
             *     }
             */
            apis: {
                [key: string]: components["schemas"]["UsageApiTitle"];
            };
        };
        /** @description The API that was called, in short. */
        UsageApi: {
            /**
             * @description The API's id.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description Its name for people.
             * @example Suno Audios Generation API
             */
            title: components["schemas"]["ServiceTitle"];
        };
        /** @description What an API is called. */
        UsageApiTitle: {
            /**
             * @description Its name for people.
             * @example Suno Audios Generation API
             */
            title: components["schemas"]["ServiceTitle"];
        };
        /** @description The credential that a call was made with, in short. */
        UsageCredential: {
            /**
             * @description The credential's id.
             * @example c1d2e3f4-a5b6-4890-8def-1234567890ab
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description Its name. Null means that it has none.
             * @example ci
             */
            name: components["schemas"]["CredentialName"] | null;
        };
        /**
         * @description Comma-separated values in UTF-8 with one line of names and one line for each call, as RFC 4180 has
         *     them. A text that a spreadsheet could take for a formula has a `'` before it.
         * @example id,created_at
         */
        UsageCsv: string;
        /** @description What the calls of one API cost on one day. */
        UsageOfDay: {
            /**
             * Format: date
             * @description The day, in the time zone of the request.
             * @example 2026-06-28
             */
            date: string;
            /**
             * @description The API. Null for charges that named none.
             * @example 09a26295-5972-4392-9318-dcd9b218f90d
             */
            api_id: components["schemas"]["Uuid"] | null;
            /**
             * @description The credits that left the wallets.
             * @example 5.335
             */
            amount: components["schemas"]["CreditAmount"];
        };
        /**
         * @description The order of usage rows.
         * @example -created_at
         * @enum {string}
         */
        UsageOrdering: "created_at" | "-created_at" | "updated_at" | "-updated_at";
        /**
         * @description Whose part of a call counts. There are no granted credentials here, so that all three give the
         *     caller's own calls.
         * @example billing
         * @enum {string}
         */
        UsagePerspective: "billing" | "actor" | "both";
        /** @description The HTTP statuses that calls ended with. */
        UsageStatusCodes: {
            /**
             * @description Each status once, lowest first. Empty when there was no call.
             * @example [
             *       200,
             *       402
             *     ]
             */
            items: number[];
        };
        /**
         * Format: credit-amount
         * @description An amount of US dollars with at most 6 decimals, counted exactly.
         * @example 13.5
         */
        UsdAmount: number;
        /** @description The account of a user. */
        User: {
            /**
             * @description The user's id.
             * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
             */
            id: components["schemas"]["Uuid"];
            /**
             * @description The name to log in with. Null means that none was set.
             * @example ada
             */
            username: components["schemas"]["Username"] | null;
            /**
             * @description The e-mail address. Null means that none was set.
             * @example ada@example.com
             */
            email: components["schemas"]["Email"] | null;
            /**
             * @description The name to show. Null means that none was set.
             * @example Ada
             */
            nickname: components["schemas"]["Nickname"] | null;
            /**
             * @description The address of the user's picture. Null means that there is none.
             * @example https://example.com/ada.png
             */
            avatar: components["schemas"]["AvatarUrl"] | null;
            /** @description When the account was created. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the account was last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description A user's id, or `me` for the caller.
         * @example me
         * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
         */
        UserReference: string;
        /**
         * @description A name to log in with, unique without regard to case.
         * @example ada
         */
        Username: string;
        /**
         * Format: uuid
         * @description A UUID in its 36-character form.
         * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
         */
        Uuid: string;
        /**
         * @description A purchase in an app.
         * @example {
         *       "transaction_id": "2000000123456789"
         *     }
         */
        VerifyAppleOrderRequest: {
            /**
             * @description The id of Apple's transaction.
             * @example 2000000123456789
             */
            transaction_id: string;
        };
        /**
         * @description A wallet's address on Solana: its public key of 32 bytes in base 58.
         * @example 7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU
         */
        WalletAddress: string;
    };
    responses: {
        /** @description There is no such instance in the project, or no such app in the instance. */
        ClientQuotaAppNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description There is no such instance in the project, or no such client quota in the instance. */
        ClientQuotaAppsNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /**
         * @description There is no such instance in the project, no such client quota or app in the instance, or, when
         *     unbinding, the app is not bound to this quota. Nothing was changed.
         */
        ClientQuotaBindingNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /**
         * @description The token or access key belongs to another project than the one in the address. Use a token or an access key of
         *     that project.
         */
        ClientQuotaForbidden: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description There is no such instance in the project. */
        ClientQuotaInstanceNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description A parameter or a field has a value that is not allowed, or the name is taken. Nothing was changed. */
        ClientQuotaInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description A parameter or a field has a value that is not allowed, or the name or the key is taken. Nothing was created. */
        ClientQuotaInvalidApp: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description A parameter in the address or the query is not valid. The message names it. */
        ClientQuotaInvalidAppParameter: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /**
         * @description A parameter or a field has a value that is not allowed, or an app is bound to a client quota already, be it this one or
         *     another. Nothing was bound.
         */
        ClientQuotaInvalidBinding: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description A parameter has a value that is not allowed, or is not known. The message names it. */
        ClientQuotaInvalidPage: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description A parameter has a value that is not allowed, or is not known. The message names it. */
        ClientQuotaInvalidParameter: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description There is no such instance in the project, or no such client quota in the instance. */
        ClientQuotaNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /**
         * @description There is no such instance in the project, no such app in the instance, or the app is bound to no
         *     client quota.
         */
        ClientQuotaOfAppNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description The body is larger than 1 MiB. Nothing was changed. */
        ClientQuotaRequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description The server failed. Send the request again later; report `X-Request-Id` if it keeps failing. */
        ClientQuotaSystemError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description There is no token and no signature, or the one sent is not valid. Send `X-Auth-Token`, or sign the request. */
        ClientQuotaUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /** @description The body is not a JSON object of the documented form. The message names what is wrong. */
        IdentityInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityError"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        IdentityRequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityError"];
            };
        };
        /** @description The server failed. Send the request again later. */
        IdentityServerError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityError"];
            };
        };
        /**
         * @description The domain, the user, the password, the access key or the scope is not right; which of them, is not
         *     told. After five wrong passwords in a row a user is refused for five minutes. Check what you send.
         */
        IdentityUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["IdentityError"];
            };
        };
        /**
         * @description The server failed. Whether the charge was made is not known: retry with the same `Idempotency-Key`, which never charges
         *     twice.
         */
        MeteringApiError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description The body or a header is not valid. Nothing was charged. */
        MeteringBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description The credential or its application is disabled, or the application is past its `expired_at`. Nothing was charged. Use a
         *     credential of another application, or have this one enabled or extended.
         */
        MeteringDisabled: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description The hold was captured or released before, or has expired. Nothing was changed. Get the hold to see how
         *     it ended, and create a new one to reserve credits again.
         */
        MeteringHoldEnded: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description The `Idempotency-Key` was used before for a charge with another body or another credential. Nothing was charged. Send a new key. */
        MeteringIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description A parameter in the address or the query is not valid. The message names it. */
        MeteringInvalidParameter: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description There is no such item, or it belongs to someone else: the two are answered alike. */
        MeteringNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description The server has as many charges and holds in hand as it can settle in good time. Nothing was charged.
         *     Wait as long as `Retry-After` says and send the request again, with the same `Idempotency-Key`.
         */
        MeteringOverloaded: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description The server failed. Send the request again. */
        MeteringReadFailed: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description The body is larger than 1 MiB. Nothing was charged. */
        MeteringRequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description The calls of this credential are limited, by the client quota of its app or by the service, and those
         *     of this window are used up. Nothing was charged, and the call was not counted. Wait as long as
         *     `Retry-After` says and send the request again, or have the client quota raised.
         */
        MeteringTooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /** @description There is no credential token, or the one sent cannot be used. Send `Authorization: Bearer sk-…`. Nothing was charged. */
        MeteringUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description There is no token, or the one sent cannot be used. Send a platform token, or the token of a credential
         *     to see what that credential did.
         */
        MeteringUnauthorizedReader: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description There is no platform token, or the one sent cannot be used. Send `Authorization: Bearer
         *     platform-v1-…`.
         */
        MeteringUnauthorizedUser: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description No wallet covers the whole price, or the charge would exceed the `limited_amount` of the credential. Nothing was
         *     charged. The message says what to do: top up the application, allow it to consume the global balance, top up the
         *     Global application, or use a credential with a higher limit. A retry without such a change is refused again.
         */
        MeteringUsedUp: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MeteringError"];
            };
        };
        /**
         * @description The caller's account is not a partner. Only cloud solution providers and distributors have a consumption quota.
         *     Use the account of the partner.
         */
        PartnerAccessDenied: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description The request has a query parameter. The operation takes none. */
        PartnerBadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /**
         * @description The caller's account is not a partner, or the customer is not one of its own; a customer that does not
         *     exist is answered alike. Use the account of the partner, and a customer of it.
         */
        PartnerCustomerDenied: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description A parameter or a field is missing or not valid. Nothing was changed. */
        PartnerInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /**
         * @description A parameter or a field is missing or not valid, or the customer belongs to a reseller that the request
         *     does not name. Nothing was changed.
         */
        PartnerInvalidCustomer: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description The server failed. Send the request again later; report `X-Request-Id` if it keeps failing. */
        PartnerOtherErrors: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description The body is larger than 1 MiB. Nothing was changed. */
        PartnerRequestTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /**
         * @description More than 10 requests in one second from this account and address. This is a limit on the rate, not on a quota: wait as
         *     long as `Retry-After` says and send the request again.
         */
        PartnerThrottled: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "Retry-After": components["headers"]["RetryAfter"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description There is no token and no signature, or the one sent is not valid. Send `X-Auth-Token`, or sign the request. */
        PartnerUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description The blockchain did not answer. Nothing was changed. Send the request again later. */
        PlatformBlockchainUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The user already has an application of this service, type and scope. Use that one: list it with the same filters. */
        PlatformDuplication: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The `Idempotency-Key` was used before with another body. Nothing was changed. Send a new key. */
        PlatformIdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The server failed. Nothing was changed. Try again later, and report the `X-Request-Id` if it stays. */
        PlatformInternalError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /**
         * @description The body is not a JSON object of the documented form, or the id in the address is not a UUID. `errors` names the
         *     fields. Nothing was changed.
         */
        PlatformInvalid: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description A parameter in the address or the query is not valid. `errors` names it. */
        PlatformInvalidParameter: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description There is no such item, or it belongs to another user: the two are answered alike. */
        PlatformNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /**
         * @description The order is not Pending any more. Nothing was changed. Get the order to see its state, and create a
         *     new one to buy more.
         */
        PlatformOrderNotPending: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /**
         * @description The partner of the user is over its consumption quota, so that the user can buy nothing new. Nothing
         *     was changed. Ask the partner to settle its bill, then send the request again.
         */
        PlatformPartnerCreditExceeded: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The body is larger than 1 MiB. Nothing was changed. */
        PlatformPayloadTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description `user_id` names another user. Leave it out or send `me`. */
        PlatformPermissionDenied: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The provider behind this operation did not answer. Nothing was changed. Send the request again later. */
        PlatformProviderUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /**
         * @description There is no platform token, or the one sent is not valid. Send `Authorization: Bearer platform-v1-…`. A credential
         *     token (`sk-…`) is not accepted here.
         */
        PlatformUnauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description Another user has this username. Choose another one. Nothing was changed. */
        PlatformUsernameTaken: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /**
         * @description Another user has bound this wallet. Nothing was changed. Use another wallet, or have that user unbind
         *     this one first.
         */
        PlatformWalletTaken: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
                Link: components["headers"]["ErrorPage"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
    };
    parameters: {
        /** @description The API's id. */
        ApiId: components["schemas"]["Uuid"];
        /**
         * @description The client app. An app of another instance is answered like an unknown one.
         * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
         */
        AppId: components["schemas"]["PathId"];
        /** @description Only apps whose name contains this text; letter case counts. Left out or empty means all. */
        AppNameFilter: string;
        /**
         * @description The client quota. A quota of another instance is answered like an unknown one.
         * @example c900c5612dbe451bb43cbcc49cfaf2f3
         */
        AppQuotaId: components["schemas"]["PathId"];
        /** @description The application's id. An id that belongs to another user is answered like an unknown one. */
        ApplicationId: components["schemas"]["Uuid"];
        /** @description The charge's id. An id that belongs to someone else is answered like an unknown one. */
        ChargeId: components["schemas"]["Uuid"];
        /**
         * @description How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
         *     out means 20.
         */
        ClientQuotaLimit: number;
        /**
         * @description How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
         *     the answer is an empty list.
         */
        ClientQuotaOffset: number;
        /** @description The id of the binding. An id that belongs to another user is answered like an unknown one. */
        CoinInfoId: components["schemas"]["Uuid"];
        /** @description Only what was created at or after this instant. Without it there is no lower bound. */
        CreatedAtFrom: components["schemas"]["Timestamp"];
        /** @description The order of the items. Items of the same instant are ordered by id. */
        CreatedAtOrdering: components["schemas"]["CreatedAtOrdering"];
        /** @description Only what was created before this instant. Without it there is no upper bound. */
        CreatedAtTo: components["schemas"]["Timestamp"];
        /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
        CredentialId: components["schemas"]["Uuid"];
        /** @description The customer. */
        CustomerIdQuery: components["schemas"]["CustomerId"];
        /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
        HoldId: components["schemas"]["Uuid"];
        /**
         * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
         *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
         *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
         *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
         *     Without a key every request is a new one, so a retry may be carried out twice.
         */
        IdempotencyKey: string;
        /** @description The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
        IndirectPartnerId: components["schemas"]["ResellerId"];
        /**
         * @description The instance. An instance of another project is answered like an unknown one.
         * @example f0fa1789-3b76-433b-a787-9892951c620e
         */
        InstanceId: components["schemas"]["PathId"];
        /** @description The entry's id. An id that belongs to another user is answered like an unknown one. */
        LedgerEntryId: components["schemas"]["LedgerEntryId"];
        /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
        OrderId: components["schemas"]["Uuid"];
        /** @description The package's id. */
        PackageId: components["schemas"]["Uuid"];
        /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
        PlatformLimit: number;
        /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
        PlatformOffset: number;
        /** @description The token's id. An id that belongs to another user is answered like an unknown one. */
        PlatformTokenId: components["schemas"]["Uuid"];
        /**
         * @description The project. It has to be the one of the token or access key; any other is refused with 403.
         * @example 73d69ae0cfcf460190522d06b60f05ad
         */
        ProjectId: components["schemas"]["PathId"];
        /** @description Whose wallets to list: the caller's own id, or `me`. It may not be left out. Another user's id is refused with 403. */
        RequiredUserId: components["schemas"]["UserReference"];
        /** @description The service's id or its alias. */
        ServiceIdOrAlias: components["schemas"]["ServiceIdOrAlias"];
        /**
         * @description The time zone that decides where a day begins and ends, by its IANA name. An unknown name is refused
         *     with 400.
         */
        TimeZone: string;
        /** @description Only calls of these APIs. Repeat the key for several. */
        UsageApiIds: components["schemas"]["Uuid"][];
        /** @description Only calls that these applications paid for. Repeat the key for several. */
        UsageApplicationIds: components["schemas"]["Uuid"][];
        /** @description Only calls with these credentials. Repeat the key for several. */
        UsageCredentialIds: components["schemas"]["Uuid"][];
        /** @description The id of the usage row. An id that belongs to another user is answered like an unknown one. */
        UsageId: components["schemas"]["Uuid"];
        /** @description Whose part of a call counts. */
        UsagePerspective: components["schemas"]["UsagePerspective"];
        /** @description Only calls of these services. Repeat the key for several. */
        UsageServiceIds: components["schemas"]["Uuid"][];
        /** @description Only calls with these HTTP statuses. Repeat the key for several. */
        UsageStatusCodes: number[];
        /** @description Only the call with this `X-Request-Id`. */
        UsageTraceId: components["schemas"]["Uuid"];
        /**
         * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
         *     is refused with 403.
         */
        UserId: components["schemas"]["UserReference"];
    };
    requestBodies: never;
    headers: {
        /** @description The file name that a browser saves the answer under. */
        ContentDisposition: string;
        /**
         * @description The page of the documentation that explains the error code, as a link with `rel="help"` (RFC 8288). Absent where the
         *     server does not know where its documentation is (`QUOTAKIT_DOCS_URL`).
         */
        ErrorPage: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`, and nothing was charged
         *     again. Absent on a first answer.
         */
        IdempotencyReplayed: string;
        /**
         * @description What is left in the current window: `r` requests, and `t` seconds until the window starts anew. The name in quotes
         *     is that of the policy in `RateLimit-Policy`. Absent where no limit applies.
         */
        RateLimit: string;
        /**
         * @description The limit that applies: `q` requests in each window of `w` seconds, under the name in quotes. Absent where no
         *     limit applies.
         */
        RateLimitPolicy: string;
        /** @description Whole seconds to wait before the request is sent again. Sooner is refused again. */
        RetryAfter: number;
        /** @description The scheme that the operation expects, with the realm. */
        WwwAuthenticate: string;
        /** @description The id of this request, made by the server. Quote it when you report a problem: it is in the server's logs. */
        XRequestId: components["schemas"]["Uuid"];
        /** @description The token. Send it as `X-Auth-Token`. It is shown this once; only a hash is kept. */
        XSubjectToken: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listServices: {
        parameters: {
            query?: {
                /** @description Only the services with these ids. Repeat the key for several. */
                id?: components["schemas"]["Uuid"][];
                /** @description Only the service with this alias. */
                alias?: components["schemas"]["ServiceAlias"];
                /** @description Only services of this type. */
                type?: components["schemas"]["ServiceType"];
                /** @description Only services that have this tag. */
                tag?: components["schemas"]["Tag"];
                /** @description The order of the items. Items of the same rank or instant are ordered by id. */
                ordering?: components["schemas"]["ServiceOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The service's id or its alias. */
                id: components["parameters"]["ServiceIdOrAlias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listServiceApis: {
        parameters: {
            query?: {
                /** @description The order of the items. Equal ones are ordered by id. */
                ordering?: components["schemas"]["ApiOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path: {
                /** @description The service's id or its alias. */
                id: components["parameters"]["ServiceIdOrAlias"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The APIs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only the applications of these services. Repeat the key for several. */
                service_id?: components["schemas"]["Uuid"][];
                /** @description Only applications of these types. Repeat the key for several. */
                type?: components["schemas"]["ApplicationType"][];
                /** @description Only applications of these scopes. Repeat the key for several. */
                scope?: components["schemas"]["ApplicationScope"][];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["parameters"]["CreatedAtOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The applications. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicationRequest"];
            };
        };
        responses: {
            /** @description The new application. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, or there is no such service. `errors` names the fields.
             *     Nothing was created.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            409: components["responses"]["PlatformDuplication"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    updateAllowConsumeGlobal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The application's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /** @description The new setting. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAllowConsumeGlobalRequest"];
            };
        };
        responses: {
            /** @description The application with the new setting. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["PlatformInvalid"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only the credentials of these applications. Repeat the key for several. */
                application_id?: components["schemas"]["Uuid"][];
                /** @description Only credentials with exactly this name. */
                name?: components["schemas"]["CredentialName"];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["parameters"]["CreatedAtOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    createCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The credential to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCredentialRequest"];
            };
        };
        responses: {
            /** @description The new credential, with its token in full. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["PlatformInvalid"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    deleteCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    updateCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCredentialRequest"];
            };
        };
        responses: {
            /** @description The changed credential. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, or the new limit is below what is spent or held
             *     already. `errors` names the fields. Nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    rotateCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credential with its new token in full. It is shown this once; only a hash is kept. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Credential"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listCoinPolicies: {
        parameters: {
            query?: {
                /** @description Only the policies of this service. An unknown service has none. */
                service_id?: components["schemas"]["Uuid"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinPolicyList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listCoinInfos: {
        parameters: {
            query: {
                /** @description Whose wallets to list: the caller's own id, or `me`. It may not be left out. Another user's id is refused with 403. */
                user_id: components["parameters"]["RequiredUserId"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinInfoList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    updateCoinInfoBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the binding. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["CoinInfoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The wallet with its new balance. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinInfo"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
            502: components["responses"]["PlatformBlockchainUnavailable"];
        };
    };
    listCharges: {
        parameters: {
            query?: {
                /** @description Only what these applications paid. Repeat the key for several. */
                application_id?: components["schemas"]["Uuid"][];
                /**
                 * @description Only what was made with these credentials. With a credential token, others match nothing. Repeat the
                 *     key for several.
                 */
                credential_id?: components["schemas"]["Uuid"][];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["schemas"]["CreatedAtOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charges. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeList"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorizedReader"];
            500: components["responses"]["MeteringReadFailed"];
        };
    };
    createCharge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new one, so a retry may be carried out twice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The charge to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChargeRequest"];
            };
        };
        responses: {
            /** @description The charge that was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
                };
            };
            400: components["responses"]["MeteringBadRequest"];
            401: components["responses"]["MeteringUnauthorized"];
            402: components["responses"]["MeteringUsedUp"];
            403: components["responses"]["MeteringDisabled"];
            413: components["responses"]["MeteringRequestTooLarge"];
            422: components["responses"]["MeteringIdempotencyKeyReused"];
            429: components["responses"]["MeteringTooManyRequests"];
            500: components["responses"]["MeteringApiError"];
            503: components["responses"]["MeteringOverloaded"];
        };
    };
    getCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The charge's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["ChargeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The charge. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorizedReader"];
            404: components["responses"]["MeteringNotFound"];
            500: components["responses"]["MeteringReadFailed"];
        };
    };
    createChargeBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new one, so a retry may be carried out twice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The charges to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChargeBatchRequest"];
            };
        };
        responses: {
            /** @description What became of each charge. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChargeBatch"];
                };
            };
            400: components["responses"]["MeteringBadRequest"];
            401: components["responses"]["MeteringUnauthorized"];
            413: components["responses"]["MeteringRequestTooLarge"];
            422: components["responses"]["MeteringIdempotencyKeyReused"];
            500: components["responses"]["MeteringApiError"];
            503: components["responses"]["MeteringOverloaded"];
        };
    };
    listApiUsages: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only calls that these applications paid for. Repeat the key for several. */
                application_id?: components["parameters"]["UsageApplicationIds"];
                /** @description Only calls of these services. Repeat the key for several. */
                service_id?: components["parameters"]["UsageServiceIds"];
                /** @description Only calls of these APIs. Repeat the key for several. */
                api_id?: components["parameters"]["UsageApiIds"];
                /** @description Only calls with these credentials. Repeat the key for several. */
                credential_id?: components["parameters"]["UsageCredentialIds"];
                /** @description Only calls with these HTTP statuses. Repeat the key for several. */
                status_code?: components["parameters"]["UsageStatusCodes"];
                /** @description Only the call with this `X-Request-Id`. */
                trace_id?: components["parameters"]["UsageTraceId"];
                /** @description Whose part of a call counts. */
                perspective?: components["parameters"]["UsagePerspective"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["schemas"]["UsageOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUsageList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getApiUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the usage row. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["UsageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiUsage"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getApiUsageAggregate: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only calls that these applications paid for. Repeat the key for several. */
                application_id?: components["parameters"]["UsageApplicationIds"];
                /** @description Only calls of these services. Repeat the key for several. */
                service_id?: components["parameters"]["UsageServiceIds"];
                /** @description Only calls of these APIs. Repeat the key for several. */
                api_id?: components["parameters"]["UsageApiIds"];
                /** @description Only calls with these credentials. Repeat the key for several. */
                credential_id?: components["parameters"]["UsageCredentialIds"];
                /** @description Only calls with these HTTP statuses. Repeat the key for several. */
                status_code?: components["parameters"]["UsageStatusCodes"];
                /** @description Only the call with this `X-Request-Id`. */
                trace_id?: components["parameters"]["UsageTraceId"];
                /** @description Whose part of a call counts. */
                perspective?: components["parameters"]["UsagePerspective"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
                /**
                 * @description The time zone that decides where a day begins and ends, by its IANA name. An unknown name is refused
                 *     with 400.
                 */
                timezone?: components["parameters"]["TimeZone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageAggregate"];
                };
            };
            /**
             * @description A parameter is not valid: the time zone is unknown, the range is longer than 366 days, or another
             *     parameter has not the documented form. `errors` names it.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getApiUsageStatusCodes: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Whose part of a call counts. */
                perspective?: components["parameters"]["UsagePerspective"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statuses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageStatusCodes"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    exportApiUsages: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only calls that these applications paid for. Repeat the key for several. */
                application_id?: components["parameters"]["UsageApplicationIds"];
                /** @description Only calls of these services. Repeat the key for several. */
                service_id?: components["parameters"]["UsageServiceIds"];
                /** @description Only calls of these APIs. Repeat the key for several. */
                api_id?: components["parameters"]["UsageApiIds"];
                /** @description Only calls with these credentials. Repeat the key for several. */
                credential_id?: components["parameters"]["UsageCredentialIds"];
                /** @description Only calls with these HTTP statuses. Repeat the key for several. */
                status_code?: components["parameters"]["UsageStatusCodes"];
                /** @description Only the call with this `X-Request-Id`. */
                trace_id?: components["parameters"]["UsageTraceId"];
                /** @description Whose part of a call counts. */
                perspective?: components["parameters"]["UsagePerspective"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["UsageCsv"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listApis: {
        parameters: {
            query?: {
                /** @description Only the APIs with exactly this path. */
                path?: components["schemas"]["ApiPath"];
                /** @description Only the APIs of this service: its id or its alias. An unknown one matches nothing. */
                service?: components["schemas"]["ServiceIdOrAlias"];
                /** @description Only the APIs of this stage. */
                stage?: components["schemas"]["ApiStage"];
                /** @description The order of the items. Equal ones are ordered by id. */
                ordering?: components["schemas"]["ApiOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The APIs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The API's id. */
                id: components["parameters"]["ApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listPackages: {
        parameters: {
            query?: {
                /** @description Only the packages of these services. Repeat the key for several. */
                service_id?: components["schemas"]["Uuid"][];
                /** @description Only the packages for applications of these types. Repeat the key for several. */
                type?: components["schemas"]["ApplicationType"][];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackageList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getPackage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The package's id. */
                id: components["parameters"]["PackageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePackage"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listPlatformTokens: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only the tokens with this tag. */
                tag?: components["schemas"]["Tag"];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["parameters"]["CreatedAtOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformTokenList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    createPlatformToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The token to create. An empty object makes one that never expires. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlatformTokenRequest"];
            };
        };
        responses: {
            /** @description The new token in full. It is shown this once; only a hash is kept. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformToken"];
                };
            };
            400: components["responses"]["PlatformInvalid"];
            401: components["responses"]["PlatformUnauthorized"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    deletePlatformToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The token's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["PlatformTokenId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getPlatformTokenUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenUser"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The changed account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["PlatformInvalid"];
            401: components["responses"]["PlatformUnauthorized"];
            409: components["responses"]["PlatformUsernameTaken"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is closed. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    listHolds: {
        parameters: {
            query?: {
                /** @description Only holds in these states. Repeat the key for several. */
                state?: components["schemas"]["HoldState"][];
                /** @description Only what these applications paid. Repeat the key for several. */
                application_id?: components["schemas"]["Uuid"][];
                /**
                 * @description Only what was made with these credentials. With a credential token, others match nothing. Repeat the
                 *     key for several.
                 */
                credential_id?: components["schemas"]["Uuid"][];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["schemas"]["CreatedAtOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The holds. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorizedReader"];
            500: components["responses"]["MeteringReadFailed"];
        };
    };
    createHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new one, so a retry may be carried out twice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to reserve. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHoldRequest"];
            };
        };
        responses: {
            /** @description The hold. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["MeteringBadRequest"];
            401: components["responses"]["MeteringUnauthorized"];
            402: components["responses"]["MeteringUsedUp"];
            403: components["responses"]["MeteringDisabled"];
            413: components["responses"]["MeteringRequestTooLarge"];
            422: components["responses"]["MeteringIdempotencyKeyReused"];
            429: components["responses"]["MeteringTooManyRequests"];
            500: components["responses"]["MeteringApiError"];
            503: components["responses"]["MeteringOverloaded"];
        };
    };
    getHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorizedReader"];
            404: components["responses"]["MeteringNotFound"];
            500: components["responses"]["MeteringReadFailed"];
        };
    };
    captureHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new one, so a retry may be carried out twice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        /** @description What the call cost. An empty object captures the whole hold. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureHoldRequest"];
            };
        };
        responses: {
            /** @description The charge that was made. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charge"];
                };
            };
            /** @description The body is not valid, or the amount is more than the hold. Nothing was charged. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeteringError"];
                };
            };
            401: components["responses"]["MeteringUnauthorized"];
            404: components["responses"]["MeteringNotFound"];
            409: components["responses"]["MeteringHoldEnded"];
            413: components["responses"]["MeteringRequestTooLarge"];
            422: components["responses"]["MeteringIdempotencyKeyReused"];
            500: components["responses"]["MeteringApiError"];
            503: components["responses"]["MeteringOverloaded"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The hold's id. An id that belongs to someone else is answered like an unknown one. */
                id: components["parameters"]["HoldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold, released. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorized"];
            404: components["responses"]["MeteringNotFound"];
            409: components["responses"]["MeteringHoldEnded"];
            500: components["responses"]["MeteringApiError"];
            503: components["responses"]["MeteringOverloaded"];
        };
    };
    createHoldBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new one, so a retry may be carried out twice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The holds to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHoldBatchRequest"];
            };
        };
        responses: {
            /** @description What became of each hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldBatch"];
                };
            };
            400: components["responses"]["MeteringBadRequest"];
            401: components["responses"]["MeteringUnauthorized"];
            413: components["responses"]["MeteringRequestTooLarge"];
            422: components["responses"]["MeteringIdempotencyKeyReused"];
            500: components["responses"]["MeteringApiError"];
            503: components["responses"]["MeteringOverloaded"];
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /** @description Only entries that take from or give to the wallets of these applications. Repeat the key for several. */
                application_id?: components["schemas"]["Uuid"][];
                /** @description Only entries with these causes. Repeat the key for several. */
                cause?: components["schemas"]["LedgerCause"][];
                /** @description Only the entry of this charge. */
                charge_id?: components["schemas"]["Uuid"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
                /** @description The order of the items. */
                ordering?: components["schemas"]["LedgerOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryList"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorizedUser"];
            500: components["responses"]["MeteringReadFailed"];
        };
    };
    getLedgerEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["LedgerEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            400: components["responses"]["MeteringInvalidParameter"];
            401: components["responses"]["MeteringUnauthorizedUser"];
            404: components["responses"]["MeteringNotFound"];
            500: components["responses"]["MeteringReadFailed"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only orders in these states. Repeat the key for several. */
                state?: components["schemas"]["OrderState"][];
                /** @description Only orders that are paid in these ways. Repeat the key for several. */
                pay_way?: components["schemas"]["PayWay"][];
                /** @description Only orders of this package. */
                package_id?: components["schemas"]["Uuid"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
                /** @description The order of the items. Items of the same instant are ordered by id. */
                ordering?: components["parameters"]["CreatedAtOrdering"];
                /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
                limit?: components["parameters"]["PlatformLimit"];
                /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
                offset?: components["parameters"]["PlatformOffset"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one request, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and changes nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a request that succeeded uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new one, so a retry may be carried out twice.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to buy. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrderRequest"];
            };
        };
        responses: {
            /** @description The new order. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, there is no such package, or a package is not
             *     for its application. `errors` names the fields. Nothing was created.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPartnerCreditExceeded"];
            404: components["responses"]["PlatformNotFound"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            422: components["responses"]["PlatformIdempotencyKeyReused"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    payOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description How to pay. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayOrderRequest"];
            };
        };
        responses: {
            /** @description The order, with where to pay. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, or `pay_way` is missing or not offered. `errors`
             *     names the fields. Nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPartnerCreditExceeded"];
            404: components["responses"]["PlatformNotFound"];
            409: components["responses"]["PlatformOrderNotPending"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
            502: components["responses"]["PlatformProviderUnavailable"];
        };
    };
    refreshOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            500: components["responses"]["PlatformInternalError"];
            502: components["responses"]["PlatformProviderUnavailable"];
        };
    };
    verifyAppleOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. An id that belongs to another user is answered like an unknown one. */
                id: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description The purchase. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyAppleOrderRequest"];
            };
        };
        responses: {
            /** @description The order, Finished. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, or the transaction is not valid for this order.
             *     `errors` names the fields. Nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            404: components["responses"]["PlatformNotFound"];
            409: components["responses"]["PlatformOrderNotPending"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
            502: components["responses"]["PlatformProviderUnavailable"];
        };
    };
    getOrderSummary: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderSummary"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    exportOrders: {
        parameters: {
            query?: {
                /**
                 * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
                 *     is refused with 403.
                 */
                user_id?: components["parameters"]["UserId"];
                /** @description Only orders in these states. Repeat the key for several. */
                state?: components["schemas"]["OrderState"][];
                /** @description Only orders that are paid in these ways. Repeat the key for several. */
                pay_way?: components["schemas"]["PayWay"][];
                /** @description Only orders of this package. */
                package_id?: components["schemas"]["Uuid"];
                /** @description Only what was created at or after this instant. Without it there is no lower bound. */
                created_at_from?: components["parameters"]["CreatedAtFrom"];
                /** @description Only what was created before this instant. Without it there is no upper bound. */
                created_at_to?: components["parameters"]["CreatedAtTo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The orders. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["OrderCsv"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            403: components["responses"]["PlatformPermissionDenied"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    getCoinWalletSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinWalletSummary"];
                };
            };
            400: components["responses"]["PlatformInvalidParameter"];
            401: components["responses"]["PlatformUnauthorized"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    createCoinWalletChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The wallet. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCoinWalletChallengeRequest"];
            };
        };
        responses: {
            /** @description The challenge. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinWalletChallenge"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, or the address is not a public key of 32 bytes.
             *     `errors` names the fields.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
        };
    };
    confirmCoinWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signed challenge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmCoinWalletRequest"];
            };
        };
        responses: {
            /** @description What was confirmed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoinWalletConfirmation"];
                };
            };
            /**
             * @description The body is not a JSON object of the documented form, there is no such open challenge, or the
             *     signature is not right. `errors` names the fields. Nothing was changed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    Link: components["headers"]["ErrorPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformError"];
                };
            };
            401: components["responses"]["PlatformUnauthorized"];
            409: components["responses"]["PlatformWalletTaken"];
            413: components["responses"]["PlatformPayloadTooLarge"];
            500: components["responses"]["PlatformInternalError"];
            502: components["responses"]["PlatformBlockchainUnavailable"];
        };
    };
    getConsumptionQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota and what it is made up of. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumptionQuota"];
                };
            };
            400: components["responses"]["PartnerBadRequest"];
            401: components["responses"]["PartnerUnauthorized"];
            403: components["responses"]["PartnerAccessDenied"];
            429: components["responses"]["PartnerThrottled"];
            500: components["responses"]["PartnerOtherErrors"];
        };
    };
    getCustomerBudget: {
        parameters: {
            query: {
                /** @description The customer. */
                customer_id: components["parameters"]["CustomerIdQuery"];
                /** @description The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The budget. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBudget"];
                };
            };
            400: components["responses"]["PartnerInvalidCustomer"];
            401: components["responses"]["PartnerUnauthorized"];
            403: components["responses"]["PartnerCustomerDenied"];
            429: components["responses"]["PartnerThrottled"];
            500: components["responses"]["PartnerOtherErrors"];
        };
    };
    updateCustomerBudget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The budget to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCustomerBudgetRequest"];
            };
        };
        responses: {
            /** @description The budget is set. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PartnerInvalidCustomer"];
            401: components["responses"]["PartnerUnauthorized"];
            403: components["responses"]["PartnerCustomerDenied"];
            413: components["responses"]["PartnerRequestTooLarge"];
            429: components["responses"]["PartnerThrottled"];
            500: components["responses"]["PartnerOtherErrors"];
        };
    };
    listCustomerBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Which customers. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCustomerBudgetsRequest"];
            };
        };
        responses: {
            /** @description The budgets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBudgetList"];
                };
            };
            400: components["responses"]["PartnerInvalid"];
            401: components["responses"]["PartnerUnauthorized"];
            403: components["responses"]["PartnerAccessDenied"];
            413: components["responses"]["PartnerRequestTooLarge"];
            429: components["responses"]["PartnerThrottled"];
            500: components["responses"]["PartnerOtherErrors"];
        };
    };
    listCustomerBudgetRecords: {
        parameters: {
            query: {
                /** @description The customer. */
                customer_id: components["parameters"]["CustomerIdQuery"];
                /** @description The reseller whose customer it is. Required for a reseller's customer, ignored for the partner's own. */
                indirect_partner_id?: components["parameters"]["IndirectPartnerId"];
                /** @description Only changes of this kind. */
                operation_type?: components["schemas"]["BudgetOperationType"];
                /** @description Only changes of budgets of this type. */
                budget_type?: components["schemas"]["BudgetType"];
                /** @description How many changes to skip. */
                offset?: number;
                /** @description How many changes to return at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerBudgetRecordList"];
                };
            };
            400: components["responses"]["PartnerInvalidCustomer"];
            401: components["responses"]["PartnerUnauthorized"];
            403: components["responses"]["PartnerCustomerDenied"];
            429: components["responses"]["PartnerThrottled"];
            500: components["responses"]["PartnerOtherErrors"];
        };
    };
    listClientQuotas: {
        parameters: {
            query?: {
                /**
                 * @description How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
                 *     the answer is an empty list.
                 */
                offset?: components["parameters"]["ClientQuotaOffset"];
                /**
                 * @description How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
                 *     out means 20.
                 */
                limit?: components["parameters"]["ClientQuotaLimit"];
                /** @description Only quotas whose name contains this text; letter case counts. Left out or empty means all. */
                name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client quotas. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientQuotaList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidPage"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaInstanceNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    createClientQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        /** @description The settings of the new quota. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientQuotaRequest"];
            };
        };
        responses: {
            /** @description The new client quota. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientQuota"];
                };
            };
            400: components["responses"]["ClientQuotaInvalid"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaInstanceNotFound"];
            413: components["responses"]["ClientQuotaRequestTooLarge"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    getClientQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client quota. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientQuota"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    updateClientQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        /** @description The new settings, complete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientQuotaRequest"];
            };
        };
        responses: {
            /** @description The client quota with its new settings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientQuota"];
                };
            };
            400: components["responses"]["ClientQuotaInvalid"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaNotFound"];
            413: components["responses"]["ClientQuotaRequestTooLarge"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    deleteClientQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client quota and its bindings are deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClientQuotaInvalidParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    bindClientQuotaApps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        /** @description The apps to bind. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindAppsRequest"];
            };
        };
        responses: {
            /** @description The bindings that were made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindAppsResult"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidBinding"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaBindingNotFound"];
            413: components["responses"]["ClientQuotaRequestTooLarge"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    listClientQuotaBoundApps: {
        parameters: {
            query?: {
                /**
                 * @description How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
                 *     the answer is an empty list.
                 */
                offset?: components["parameters"]["ClientQuotaOffset"];
                /**
                 * @description How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
                 *     out means 20.
                 */
                limit?: components["parameters"]["ClientQuotaLimit"];
                /** @description Only apps whose name contains this text; letter case counts. Left out or empty means all. */
                app_name?: components["parameters"]["AppNameFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bound apps. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoundClientAppList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidPage"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaAppsNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    unbindClientQuotaApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app is no longer bound. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ClientQuotaInvalidParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaBindingNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    listBindableClientApps: {
        parameters: {
            query?: {
                /**
                 * @description How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
                 *     the answer is an empty list.
                 */
                offset?: components["parameters"]["ClientQuotaOffset"];
                /**
                 * @description How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
                 *     out means 20.
                 */
                limit?: components["parameters"]["ClientQuotaLimit"];
                /** @description Only apps whose name contains this text; letter case counts. Left out or empty means all. */
                app_name?: components["parameters"]["AppNameFilter"];
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client quota. A quota of another instance is answered like an unknown one.
                 * @example c900c5612dbe451bb43cbcc49cfaf2f3
                 */
                app_quota_id: components["parameters"]["AppQuotaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps that are free. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BindableClientAppList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidPage"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaAppsNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    listClientQuotaUses: {
        parameters: {
            query?: {
                /**
                 * @description How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
                 *     the answer is an empty list.
                 */
                offset?: components["parameters"]["ClientQuotaOffset"];
                /**
                 * @description How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
                 *     out means 20.
                 */
                limit?: components["parameters"]["ClientQuotaLimit"];
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The uses. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientQuotaUseList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidPage"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaInstanceNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    listClientApps: {
        parameters: {
            query?: {
                /**
                 * @description How many items to skip, in the order of the list. Values below 0 are not refused, they count as 0. At or past `total`
                 *     the answer is an empty list.
                 */
                offset?: components["parameters"]["ClientQuotaOffset"];
                /**
                 * @description How many items to return at most. Values out of range are not refused: 0 and below count as 20, above 500 as 500. Left
                 *     out means 20.
                 */
                limit?: components["parameters"]["ClientQuotaLimit"];
                /**
                 * @description Only the app with this id. Left out means all.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                id?: components["schemas"]["PathId"];
                /**
                 * @description Only apps whose name contains this text, or is this text if `precise_search` says so; letter case counts. Left out
                 *     or empty means all.
                 */
                name?: string;
                /** @description Only apps with this status. Left out means all. */
                status?: components["schemas"]["ClientAppStatus"];
                /** @description Only the app with exactly this key. Left out or empty means all. */
                app_key?: string;
                /** @description The filter that has to match the whole value and not a part of it. Left out means none. */
                precise_search?: components["schemas"]["PreciseSearch"];
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client apps. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientAppList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidPage"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaInstanceNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    getClientAppQuota: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client quota. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientQuota"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaOfAppNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    getClientApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientAppDetails"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidAppParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaAppNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    listInstanceApps: {
        parameters: {
            query?: {
                /** @description How many apps to skip. */
                offset?: number;
                /** @description How many apps to return at most. */
                limit?: number;
                /** @description Only apps that are marked as favourites, or only others. Left out means all. */
                favorite?: boolean;
                /** @description Only apps with which the caller may do this. Left out means all. */
                auth_role?: components["schemas"]["ClientAppRole"];
                /** @description Only apps whose name contains this text; letter case counts. Left out or empty means all. */
                name?: string;
                /** @description Only apps whose key contains this text; letter case counts. Left out or empty means all. */
                key?: string;
                /** @description Only apps that the caller created, or only others. Left out means all. */
                owner?: boolean;
                /** @description Only apps that a user of this name created. Left out or empty means all. */
                user_name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The apps. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceAppList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidAppParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaInstanceNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    createClientApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
            };
            cookie?: never;
        };
        /** @description The app to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClientAppRequest"];
            };
        };
        responses: {
            /** @description The new app, without its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClientApp"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidApp"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaInstanceNotFound"];
            413: components["responses"]["ClientQuotaRequestTooLarge"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    getInstanceApp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The instance. An instance of another project is answered like an unknown one.
                 * @example f0fa1789-3b76-433b-a787-9892951c620e
                 */
                instance_id: components["parameters"]["InstanceId"];
                /**
                 * @description The client app. An app of another instance is answered like an unknown one.
                 * @example 98df09fb-d459-4cbf-83a7-2b55ca6f3d5d
                 */
                app_id: components["parameters"]["AppId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClientApp"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidAppParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            404: components["responses"]["ClientQuotaAppNotFound"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    listInstances: {
        parameters: {
            query?: {
                /** @description Only instances with this status. Left out means all. */
                status?: components["schemas"]["InstanceStatus"];
                /** @description How many instances to skip. */
                offset?: number;
                /** @description How many instances to return at most. 0 returns none, and counts them. */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project. It has to be the one of the token or access key; any other is refused with 403.
                 * @example 73d69ae0cfcf460190522d06b60f05ad
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instances. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceList"];
                };
            };
            400: components["responses"]["ClientQuotaInvalidParameter"];
            401: components["responses"]["ClientQuotaUnauthorized"];
            403: components["responses"]["ClientQuotaForbidden"];
            500: components["responses"]["ClientQuotaSystemError"];
        };
    };
    createAuthToken: {
        parameters: {
            query?: {
                /** @description Kept for clients of the vendor: the catalogue is always empty. */
                nocatalog?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who asks, and for what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAuthTokenRequest"];
            };
        };
        responses: {
            /** @description The token, in the header `X-Subject-Token`, and what it stands for. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-Subject-Token": components["headers"]["XSubjectToken"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthTokenAnswer"];
                };
            };
            400: components["responses"]["IdentityInvalid"];
            401: components["responses"]["IdentityUnauthorized"];
            413: components["responses"]["IdentityRequestTooLarge"];
            500: components["responses"]["IdentityServerError"];
        };
    };
}
