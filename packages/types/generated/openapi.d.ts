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
        get?: never;
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
    "/api/v1/charges/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
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
         *     `listClientQuotaBindableApps` tells which apps are free. An app that is bound starts with nothing counted.
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
        get: operations["listClientQuotaBindableApps"];
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
        get?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
         * Format: int32
         * @description How many calls a bound app may make in one period of a client quota.
         * @example 1000
         */
        CallLimits: number;
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
            /** @description The amount of the request, in credits. */
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
             * @description The credits that are left in the application that paid.
             * @example 49.4665
             */
            remaining_amount: components["schemas"]["CreditAmount"];
            /**
             * @description The credential that made the charge.
             * @example c1d2e3f4-a5b6-4890-8def-1234567890ab
             */
            credential_id: components["schemas"]["Uuid"];
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
            /**
             * @description The wallet's address on Solana, in base 58.
             * @example 7xKXtg2CW87d97TXJSDpbD5jBkheTqA83TZRuJosgAsU
             */
            address: string;
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
         * @description The charge to make.
         * @example {
         *       "amount": 0.55
         *     }
         */
        CreateChargeRequest: {
            /** @description The list price in credits, before any discount. More than 0, at most 6 decimals. */
            amount: components["schemas"]["CreditAmount"];
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
             * @description Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no effect.
             *     Left out or null means none.
             */
            metadata?: components["schemas"]["Metadata"];
        };
        /**
         * @description The order of a list by time of creation.
         * @example created_at
         * @enum {string}
         */
        CreatedAtOrdering: "created_at" | "-created_at";
        /**
         * @description A client app as its creation shows it. The lists of the same app name its fields otherwise: `app_key` for `key`,
         *     `register_time` for `create_time`. The secret is in neither.
         */
        CreatedClientApp: {
            id: components["schemas"]["AppId"];
            name: components["schemas"]["ClientAppName"];
            /** @description The note for people. Absent when there is none. */
            remark?: components["schemas"]["Remark"];
            /**
             * @description What the caller may do with the app. Whoever creates an app may do everything.
             * @example [
             *       "admin"
             *     ]
             */
            roles: components["schemas"]["ClientAppRole"][];
            /**
             * @description Whether the caller owns the app. True for the app that the caller has just created.
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
        MeteringErrorCode: "bad_request" | "no_token" | "invalid_token" | "token_expired" | "token_mismatched" | "used_up" | "disabled" | "not_found" | "hold_ended" | "request_too_large" | "idempotency_key_reused" | "api_error";
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
        /**
         * @description An id in an address: 1 to 64 letters, digits and hyphens. One that has other characters is refused with 400; one that
         *     names nothing is answered with 404.
         * @example f0fa1789-3b76-433b-a787-9892951c620e
         */
        PathId: string;
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
         * Format: credit-amount
         * @description An amount of US dollars with at most 6 decimals, counted exactly.
         * @example 13.5
         */
        UsdAmount: number;
        /**
         * @description A user's id, or `me` for the caller.
         * @example me
         * @example b87f67c1-b04f-4332-99a1-7a5e651331c6
         */
        UserReference: string;
        /**
         * Format: uuid
         * @description A UUID in its 36-character form.
         * @example 107f8d0f-e465-4a7e-a49e-d633d26f7aa2
         */
        Uuid: string;
    };
    responses: {
        /** @description There is no such instance in the project, or no such client quota in the instance. */
        ClientQuotaAppsNotFound: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
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
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientQuotaError"];
            };
        };
        /**
         * @description The server failed. Whether the charge was made is not known: retry with the same `Idempotency-Key`, which never charges
         *     twice.
         */
        MeteringApiError: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
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
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PartnerError"];
            };
        };
        /** @description The user already has an application of this service, type and scope. Use that one: list it with the same filters. */
        PlatformDuplication: {
            headers: {
                "X-Request-Id": components["headers"]["XRequestId"];
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
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
    };
    parameters: {
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
        /** @description The order of the items. Items of the same instant are ordered by id. */
        CreatedAtOrdering: components["schemas"]["CreatedAtOrdering"];
        /** @description The credential's id. An id that belongs to another user is answered like an unknown one. */
        CredentialId: components["schemas"]["Uuid"];
        /**
         * @description A key of your choice for this one charge, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
         *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
         *     and charges nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
         *     for at least 24 hours. Only a charge that was made uses up its key: after a refusal the same key may be sent again.
         *     Without a key every request is a new charge, so a retry may charge twice.
         */
        IdempotencyKey: string;
        /**
         * @description The instance. An instance of another project is answered like an unknown one.
         * @example f0fa1789-3b76-433b-a787-9892951c620e
         */
        InstanceId: components["schemas"]["PathId"];
        /** @description How many items to return at most. A value outside 1 to 100 is refused, not clamped. */
        PlatformLimit: number;
        /** @description How many items to skip, in the order of the list. At or past `count` the answer is an empty `items`. */
        PlatformOffset: number;
        /**
         * @description The project. It has to be the one of the token or access key; any other is refused with 403.
         * @example 73d69ae0cfcf460190522d06b60f05ad
         */
        ProjectId: components["schemas"]["PathId"];
        /** @description Whose wallets to list: the caller's own id, or `me`. It may not be left out. Another user's id is refused with 403. */
        RequiredUserId: components["schemas"]["UserReference"];
        /**
         * @description Whose items to list: the caller's own id, or `me`. Without it the caller's own items are listed. Another user's id
         *     is refused with 403.
         */
        UserId: components["schemas"]["UserReference"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description `true` when this is the stored answer to an earlier request with the same `Idempotency-Key`, and nothing was charged
         *     again. Absent on a first answer.
         */
        IdempotencyReplayed: string;
        /**
         * @description What is left in the current window: `r` requests, and `t` seconds until the window starts anew. The name in quotes
         *     is that of the policy in `RateLimit-Policy`.
         */
        RateLimit: string;
        /** @description The limit that applies: `q` requests in each window of `w` seconds, under the name in quotes. */
        RateLimitPolicy: string;
        /** @description Whole seconds to wait before the request is sent again. Sooner is refused again. */
        RetryAfter: number;
        /** @description The scheme that the operation expects, with the realm. */
        WwwAuthenticate: string;
        /** @description The id of this request, made by the server. Quote it when you report a problem: it is in the server's logs. */
        XRequestId: components["schemas"]["Uuid"];
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
    createCharge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice for this one charge, such as a UUID: 1 to 255 printable ASCII characters, no spaces around it. A
                 *     retry with the same key and the same body returns the first answer byte for byte, with `Idempotency-Replayed: true`,
                 *     and charges nothing. The same key with another body or another credential is refused with 422. Keys belong to the paying user and are kept
                 *     for at least 24 hours. Only a charge that was made uses up its key: after a refusal the same key may be sent again.
                 *     Without a key every request is a new charge, so a retry may charge twice.
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
            500: components["responses"]["MeteringApiError"];
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
    listClientQuotaBindableApps: {
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
}
