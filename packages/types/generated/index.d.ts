// Written by `node src/generate.ts` from the contract. Edit spec/ instead.

import type { components, operations, paths } from './openapi.js';

export type { components, operations, paths };

/**
 * A proof by access key.
 */
export type AccessKeyIdentity = components['schemas']['AccessKeyIdentity'];

/**
 * A callable API of a service.
 */
export type Api = components['schemas']['Api'];

/**
 * One page of APIs.
 */
export type ApiList = components['schemas']['ApiList'];

/**
 * The order of a list of APIs.
 */
export type ApiOrdering = components['schemas']['ApiOrdering'];

/**
 * The path of an API below the gateway, without a query.
 */
export type ApiPath = components['schemas']['ApiPath'];

/**
 * How far an API has come.
 */
export type ApiStage = components['schemas']['ApiStage'];

/**
 * One metered call: what was called, with which credential, and what it cost.
 */
export type ApiUsage = components['schemas']['ApiUsage'];

/**
 * One page of usage rows.
 */
export type ApiUsageList = components['schemas']['ApiUsageList'];

/**
 * The id of a client app, as 32 hexadecimal digits with or without the hyphens of a UUID.
 */
export type AppId = components['schemas']['AppId'];

/**
 * The id of a client quota, made by the server.
 */
export type AppQuotaId = components['schemas']['AppQuotaId'];

/**
 * A user's subscription to one service (scope Individual) or to all of them (scope Global). It holds the quota that
 * pays for calls.
 */
export type Application = components['schemas']['Application'];

/**
 * One page of applications.
 */
export type ApplicationList = components['schemas']['ApplicationList'];

/**
 * What the quota of an application pays for.
 */
export type ApplicationScope = components['schemas']['ApplicationScope'];

/**
 * How an application or a package is used up.
 */
export type ApplicationType = components['schemas']['ApplicationType'];

/**
 * Who asks, and for what.
 */
export type Auth = components['schemas']['Auth'];

/**
 * An access key.
 */
export type AuthAccessKey = components['schemas']['AuthAccessKey'];

/**
 * An access key with its secret key.
 */
export type AuthAkSk = components['schemas']['AuthAkSk'];

/**
 * A domain by its name.
 */
export type AuthDomainName = components['schemas']['AuthDomainName'];

/**
 * A token for the whole domain: for the partner family.
 */
export type AuthDomainScope = components['schemas']['AuthDomainScope'];

/**
 * The proof: a password, or an access key.
 */
export type AuthIdentity = components['schemas']['AuthIdentity'];

/**
 * How a user proves who it is.
 */
export type AuthMethod = components['schemas']['AuthMethod'];

/**
 * A user with a password.
 */
export type AuthPassword = components['schemas']['AuthPassword'];

/**
 * A token for one project: for the client-quota family.
 */
export type AuthProjectScope = components['schemas']['AuthProjectScope'];

/**
 * What the token is for: a project, or the whole domain.
 */
export type AuthScope = components['schemas']['AuthScope'];

/**
 * What a token is for, by id.
 */
export type AuthScopeById = components['schemas']['AuthScopeById'];

/**
 * What a token is for, by name.
 */
export type AuthScopeByName = components['schemas']['AuthScopeByName'];

/**
 * A project or a domain, by id or by name.
 */
export type AuthScopeTarget = components['schemas']['AuthScopeTarget'];

/**
 * A secret key.
 */
export type AuthSecretKey = components['schemas']['AuthSecretKey'];

/**
 * The token that was given.
 */
export type AuthTokenAnswer = components['schemas']['AuthTokenAnswer'];

/**
 * What a token stands for. The token itself is in the header `X-Subject-Token`.
 */
export type AuthTokenDetails = components['schemas']['AuthTokenDetails'];

/**
 * A domain: an account.
 */
export type AuthTokenDomain = components['schemas']['AuthTokenDomain'];

/**
 * A project.
 */
export type AuthTokenProject = components['schemas']['AuthTokenProject'];

/**
 * The user whom a token stands for.
 */
export type AuthTokenUser = components['schemas']['AuthTokenUser'];

/**
 * Who asks for a token.
 */
export type AuthUser = components['schemas']['AuthUser'];

/**
 * The address of a picture, over https.
 */
export type AvatarUrl = components['schemas']['AvatarUrl'];

/**
 * Several packages, each for one application.
 */
export type BatchOrderRequest = components['schemas']['BatchOrderRequest'];

/**
 * The apps to bind to a client quota.
 */
export type BindAppsRequest = components['schemas']['BindAppsRequest'];

/**
 * The bindings that were made.
 */
export type BindAppsResult = components['schemas']['BindAppsResult'];

/**
 * An app that is bound to no client quota, and so can be bound to one.
 */
export type BindableClientApp = components['schemas']['BindableClientApp'];

/**
 * One page of the apps that are bound to no client quota.
 */
export type BindableClientAppList = components['schemas']['BindableClientAppList'];

/**
 * An app that is bound to a client quota.
 */
export type BoundClientApp = components['schemas']['BoundClientApp'];

/**
 * One page of the apps that are bound to a client quota.
 */
export type BoundClientAppList = components['schemas']['BoundClientAppList'];

/**
 * An amount of the main unit of the currency with at most 2 decimals, counted exactly.
 */
export type BudgetAmount = components['schemas']['BudgetAmount'];

/**
 * What was done to a budget.
 */
export type BudgetOperationType = components['schemas']['BudgetOperationType'];

/**
 * What a budget limits.
 */
export type BudgetType = components['schemas']['BudgetType'];

/**
 * How many calls a bound app may make in one period of a client quota.
 */
export type CallLimits = components['schemas']['CallLimits'];

/**
 * What the call cost.
 */
export type CaptureHoldRequest = components['schemas']['CaptureHoldRequest'];

/**
 * A charge that was made.
 */
export type Charge = components['schemas']['Charge'];

/**
 * What became of a batch of charges.
 */
export type ChargeBatch = components['schemas']['ChargeBatch'];

/**
 * One charge of a batch.
 */
export type ChargeBatchItem = components['schemas']['ChargeBatchItem'];

/**
 * What became of one charge of a batch.
 */
export type ChargeBatchResult = components['schemas']['ChargeBatchResult'];

/**
 * One page of charges.
 */
export type ChargeList = components['schemas']['ChargeList'];

/**
 * A client app as the lists show it. Its secret is not shown.
 */
export type ClientApp = components['schemas']['ClientApp'];

/**
 * Who created a client app.
 */
export type ClientAppCreator = components['schemas']['ClientAppCreator'];

/**
 * A client app in full, with its secret masked.
 */
export type ClientAppDetails = components['schemas']['ClientAppDetails'];

/**
 * The key by which an app names itself in a call, unique in its instance: 3 to 200 letters, digits, Chinese characters,
 * hyphens, underscores, dots and `@`, the first of them a letter, a digit or a Chinese character.
 */
export type ClientAppKey = components['schemas']['ClientAppKey'];

/**
 * One page of client apps.
 */
export type ClientAppList = components['schemas']['ClientAppList'];

/**
 * The name of a client app, unique in its instance: 1 to 256 letters, digits, Chinese characters, hyphens, underscores,
 * dots, spaces, and ASCII or Chinese parentheses.
 */
export type ClientAppName = components['schemas']['ClientAppName'];

/**
 * What the caller may do with a client app and the resources in it.
 */
export type ClientAppRole = components['schemas']['ClientAppRole'];

/**
 * Whether a client app may call.
 */
export type ClientAppStatus = components['schemas']['ClientAppStatus'];

/**
 * Which system a client app belongs to.
 */
export type ClientAppType = components['schemas']['ClientAppType'];

/**
 * A user who created or changed a client app.
 */
export type ClientAppUser = components['schemas']['ClientAppUser'];

/**
 * A limit on how many calls each bound app may make in a period of `time_interval` times `time_unit`. Periods are fixed:
 * the first begins at `reset_time`, the next where it ends.
 */
export type ClientQuota = components['schemas']['ClientQuota'];

/**
 * The binding of one app to one client quota.
 */
export type ClientQuotaBinding = components['schemas']['ClientQuotaBinding'];

/**
 * The error body of the client-quota family.
 */
export type ClientQuotaError = components['schemas']['ClientQuotaError'];

/**
 * What went wrong, for programs. Read it together with the status, and never by the message.
 */
export type ClientQuotaErrorCode = components['schemas']['ClientQuotaErrorCode'];

/**
 * One page of client quotas.
 */
export type ClientQuotaList = components['schemas']['ClientQuotaList'];

/**
 * The settings of a client quota. The same body creates a quota and replaces one.
 */
export type ClientQuotaRequest = components['schemas']['ClientQuotaRequest'];

/**
 * A wallet that a user has bound, and the $ACE it held when it was last read.
 */
export type CoinInfo = components['schemas']['CoinInfo'];

/**
 * One page of wallets.
 */
export type CoinInfoList = components['schemas']['CoinInfoList'];

/**
 * One step of a service's discounts: who holds at least `threshold` $ACE pays `discount` less. Of the steps that a payer
 * reaches, the best single one applies; they do not add up.
 */
export type CoinPolicy = components['schemas']['CoinPolicy'];

/**
 * One page of coin policies.
 */
export type CoinPolicyList = components['schemas']['CoinPolicyList'];

/**
 * The service of a coin policy, in short.
 */
export type CoinPolicyService = components['schemas']['CoinPolicyService'];

/**
 * A text to sign with the key of a wallet.
 */
export type CoinWalletChallenge = components['schemas']['CoinWalletChallenge'];

/**
 * What was confirmed.
 */
export type CoinWalletConfirmation = components['schemas']['CoinWalletConfirmation'];

/**
 * What a challenge is for.
 */
export type CoinWalletOperation = components['schemas']['CoinWalletOperation'];

/**
 * What the caller holds and what it is worth in discounts.
 */
export type CoinWalletSummary = components['schemas']['CoinWalletSummary'];

/**
 * The discount that a service gives for what the caller holds.
 */
export type CoinWalletTier = components['schemas']['CoinWalletTier'];

/**
 * The signed challenge.
 */
export type ConfirmCoinWalletRequest = components['schemas']['ConfirmCoinWalletRequest'];

/**
 * A partner's consumption quota: how much the partner and its customers may owe in all, and how much of it is used.
 */
export type ConsumptionQuota = components['schemas']['ConsumptionQuota'];

/**
 * What a call costs when a condition holds. The first rule that holds decides.
 */
export type CostRule = components['schemas']['CostRule'];

/**
 * The application to create. With scope Individual `service_id` is required; with scope Global it must be left out.
 */
export type CreateApplicationRequest = components['schemas']['CreateApplicationRequest'];

/**
 * The token to give.
 */
export type CreateAuthTokenRequest = components['schemas']['CreateAuthTokenRequest'];

/**
 * The charges to make.
 */
export type CreateChargeBatchRequest = components['schemas']['CreateChargeBatchRequest'];

/**
 * The charge to make.
 */
export type CreateChargeRequest = components['schemas']['CreateChargeRequest'];

/**
 * The client app to create.
 */
export type CreateClientAppRequest = components['schemas']['CreateClientAppRequest'];

/**
 * The wallet, and what is to become of it.
 */
export type CreateCoinWalletChallengeRequest = components['schemas']['CreateCoinWalletChallengeRequest'];

/**
 * The credential to create.
 */
export type CreateCredentialRequest = components['schemas']['CreateCredentialRequest'];

/**
 * The holds to make.
 */
export type CreateHoldBatchRequest = components['schemas']['CreateHoldBatchRequest'];

/**
 * What to reserve.
 */
export type CreateHoldRequest = components['schemas']['CreateHoldRequest'];

/**
 * What to buy: one package for one application, or several at once.
 */
export type CreateOrderRequest = components['schemas']['CreateOrderRequest'];

/**
 * The token to create.
 */
export type CreatePlatformTokenRequest = components['schemas']['CreatePlatformTokenRequest'];

/**
 * The order of a list by time of creation.
 */
export type CreatedAtOrdering = components['schemas']['CreatedAtOrdering'];

/**
 * A client app with what the caller may do with it. `listClientApps` names the fields of the same app otherwise:
 * `app_key` for `key`, `register_time` for `create_time`. The secret is in neither.
 */
export type CreatedClientApp = components['schemas']['CreatedClientApp'];

/**
 * A key that spends the quota of one application.
 */
export type Credential = components['schemas']['Credential'];

/**
 * A host name, with or without a port.
 */
export type CredentialHost = components['schemas']['CredentialHost'];

/**
 * One page of credentials.
 */
export type CredentialList = components['schemas']['CredentialList'];

/**
 * A credential's name for people, without control characters.
 */
export type CredentialName = components['schemas']['CredentialName'];

/**
 * How a credential is presented.
 */
export type CredentialType = components['schemas']['CredentialType'];

/**
 * An amount of credits with at most 6 decimals, counted exactly.
 */
export type CreditAmount = components['schemas']['CreditAmount'];

/**
 * A currency, as its ISO 4217 code.
 */
export type Currency = components['schemas']['Currency'];

/**
 * The budget of one customer.
 */
export type CustomerBudget = components['schemas']['CustomerBudget'];

/**
 * The budget of one customer, in a list.
 */
export type CustomerBudgetInfo = components['schemas']['CustomerBudgetInfo'];

/**
 * The budgets of several customers.
 */
export type CustomerBudgetList = components['schemas']['CustomerBudgetList'];

/**
 * One change of a budget.
 */
export type CustomerBudgetRecord = components['schemas']['CustomerBudgetRecord'];

/**
 * One page of changes.
 */
export type CustomerBudgetRecordList = components['schemas']['CustomerBudgetRecordList'];

/**
 * A customer's account id.
 */
export type CustomerId = components['schemas']['CustomerId'];

/**
 * An amount of money as a decimal string, with at most 2 decimals, in the main unit of `currency`. Trailing zeros may be
 * left out: `"10000"` and `"10000.00"` are the same amount. Read it with decimal arithmetic, not as a binary fraction.
 */
export type DecimalAmount = components['schemas']['DecimalAmount'];

/**
 * The part of the price that is taken off, with at most 6 decimals. 0 is none, 0.03 is 3 % off, 1 is free.
 */
export type Discount = components['schemas']['Discount'];

/**
 * An e-mail address.
 */
export type Email = components['schemas']['Email'];

/**
 * For each wrong field, what is wrong with it. A nested field is named with dots; a field of the whole body is named
 * `non_field_errors`.
 */
export type FieldErrors = components['schemas']['FieldErrors'];

/**
 * Credits that are reserved for a cost that is not known yet.
 */
export type Hold = components['schemas']['Hold'];

/**
 * What became of a batch of holds.
 */
export type HoldBatch = components['schemas']['HoldBatch'];

/**
 * One hold of a batch.
 */
export type HoldBatchItem = components['schemas']['HoldBatchItem'];

/**
 * What became of one hold of a batch.
 */
export type HoldBatchResult = components['schemas']['HoldBatchResult'];

/**
 * What a hold is for, for people.
 */
export type HoldDescription = components['schemas']['HoldDescription'];

/**
 * One page of holds.
 */
export type HoldList = components['schemas']['HoldList'];

/**
 * Where a hold stands.
 */
export type HoldState = components['schemas']['HoldState'];

/**
 * The HTTP method of an API.
 */
export type HttpMethod = components['schemas']['HttpMethod'];

/**
 * The error body of the identity family.
 */
export type IdentityError = components['schemas']['IdentityError'];

/**
 * What went wrong, for programs.
 */
export type IdentityErrorCode = components['schemas']['IdentityErrorCode'];

/**
 * What went wrong.
 */
export type IdentityErrorDetail = components['schemas']['IdentityErrorDetail'];

/**
 * An id.
 */
export type IdentityId = components['schemas']['IdentityId'];

/**
 * A name.
 */
export type IdentityName = components['schemas']['IdentityName'];

/**
 * A gateway of a project.
 */
export type Instance = components['schemas']['Instance'];

/**
 * One page of apps with what the caller may do with them.
 */
export type InstanceAppList = components['schemas']['InstanceAppList'];

/**
 * One page of instances.
 */
export type InstanceList = components['schemas']['InstanceList'];

/**
 * Where an instance stands.
 */
export type InstanceStatus = components['schemas']['InstanceStatus'];

/**
 * A condition in JsonLogic over the call: `path`, `method`, and the fields of its body where that is JSON. `true` always
 * holds.
 */
export type JsonLogic = components['schemas']['JsonLogic'];

/**
 * One side of a movement.
 */
export type LedgerAccount = components['schemas']['LedgerAccount'];

/**
 * What an account holds. A wallet is the quota of one application; the others are the other side of a
 * movement.
 */
export type LedgerAccountKind = components['schemas']['LedgerAccountKind'];

/**
 * Why credits moved.
 */
export type LedgerCause = components['schemas']['LedgerCause'];

/**
 * One movement of credits between two accounts of the user. It never changes.
 */
export type LedgerEntry = components['schemas']['LedgerEntry'];

/**
 * A ledger entry's id: a whole number as text, larger for later entries of one user.
 */
export type LedgerEntryId = components['schemas']['LedgerEntryId'];

/**
 * One page of ledger entries.
 */
export type LedgerEntryList = components['schemas']['LedgerEntryList'];

/**
 * The order of ledger entries. It is the order in which they were written, which no later entry changes.
 */
export type LedgerOrdering = components['schemas']['LedgerOrdering'];

/**
 * Which customers.
 */
export type ListCustomerBudgetsRequest = components['schemas']['ListCustomerBudgetsRequest'];

/**
 * How many items match the filters on all pages together.
 */
export type MatchTotal = components['schemas']['MatchTotal'];

/**
 * The unit in which amounts are counted.
 */
export type MeasureId = components['schemas']['MeasureId'];

/**
 * Any JSON values under names of 1 to 64 characters, at most 50. They are kept and returned, and have no effect. Null
 * means that none were set.
 */
export type Metadata = components['schemas']['Metadata'];

/**
 * The error body of the metering family.
 */
export type MeteringError = components['schemas']['MeteringError'];

/**
 * What went wrong, for programs.
 */
export type MeteringErrorCode = components['schemas']['MeteringErrorCode'];

/**
 * What went wrong with a charge.
 */
export type MeteringErrorDetail = components['schemas']['MeteringErrorDetail'];

/**
 * A name to show.
 */
export type Nickname = components['schemas']['Nickname'];

/**
 * A purchase of packages.
 */
export type Order = components['schemas']['Order'];

/**
 * Comma-separated values in UTF-8 with one line of names and one line for each order, as RFC 4180 has
 * them. A text that a spreadsheet could take for a formula has a `'` before it.
 */
export type OrderCsv = components['schemas']['OrderCsv'];

/**
 * What an order is for, for people.
 */
export type OrderDescription = components['schemas']['OrderDescription'];

/**
 * One page of orders.
 */
export type OrderList = components['schemas']['OrderList'];

/**
 * What the credits of an order are for.
 */
export type OrderScope = components['schemas']['OrderScope'];

/**
 * Where an order stands.
 */
export type OrderState = components['schemas']['OrderState'];

/**
 * What the caller's orders come to.
 */
export type OrderSummary = components['schemas']['OrderSummary'];

/**
 * An amount of credits that can be bought for an application.
 */
export type Package = components['schemas']['Package'];

/**
 * One page of packages.
 */
export type PackageList = components['schemas']['PackageList'];

/**
 * How many items this page holds.
 */
export type PageSize = components['schemas']['PageSize'];

/**
 * The error body of the partner family.
 */
export type PartnerError = components['schemas']['PartnerError'];

/**
 * What went wrong, for programs.
 */
export type PartnerErrorCode = components['schemas']['PartnerErrorCode'];

/**
 * A proof by password.
 */
export type PasswordIdentity = components['schemas']['PasswordIdentity'];

/**
 * An id in an address: 1 to 64 letters, digits and hyphens. One that has other characters is refused with 400; one that
 * names nothing is answered with 404.
 */
export type PathId = components['schemas']['PathId'];

/**
 * How to pay.
 */
export type PayOrderRequest = components['schemas']['PayOrderRequest'];

/**
 * Where the payer is, so that the payment page fits.
 */
export type PaySurface = components['schemas']['PaySurface'];

/**
 * A way to pay. Which of them a server offers depends on its payment provider.
 */
export type PayWay = components['schemas']['PayWay'];

/**
 * The error body of the platform family.
 */
export type PlatformError = components['schemas']['PlatformError'];

/**
 * What went wrong, for programs.
 */
export type PlatformErrorCode = components['schemas']['PlatformErrorCode'];

/**
 * A token that a user calls the platform family with.
 */
export type PlatformToken = components['schemas']['PlatformToken'];

/**
 * One page of tokens.
 */
export type PlatformTokenList = components['schemas']['PlatformTokenList'];

/**
 * A filter that can be made to match whole values.
 */
export type PreciseSearch = components['schemas']['PreciseSearch'];

/**
 * The name of a client quota, unique in its instance: 3 to 255 letters, digits, underscores and Chinese characters, the
 * first of them a letter or a Chinese character.
 */
export type QuotaName = components['schemas']['QuotaName'];

/**
 * A note for people, without `<`, `>` and the character U+0000.
 */
export type Remark = components['schemas']['Remark'];

/**
 * A reseller's account id.
 */
export type ResellerId = components['schemas']['ResellerId'];

/**
 * A time in UTC, written `YYYY-MM-DD HH:MM:SS`, with the years 1000 to 2999. It has to be a day of the calendar:
 * `2021-02-29 00:00:00` is refused.
 */
export type ResetTime = components['schemas']['ResetTime'];

/**
 * What an integration app is for.
 */
export type RomaAppType = components['schemas']['RomaAppType'];

/**
 * A service in the catalogue.
 */
export type Service = components['schemas']['Service'];

/**
 * A short name in lower-case letters, digits and hyphens.
 */
export type ServiceAlias = components['schemas']['ServiceAlias'];

/**
 * A service's id or its alias.
 */
export type ServiceIdOrAlias = components['schemas']['ServiceIdOrAlias'];

/**
 * One page of services.
 */
export type ServiceList = components['schemas']['ServiceList'];

/**
 * The order of the service list.
 */
export type ServiceOrdering = components['schemas']['ServiceOrdering'];

/**
 * A package in the catalogue.
 */
export type ServicePackage = components['schemas']['ServicePackage'];

/**
 * The service of an application, in short.
 */
export type ServiceRef = components['schemas']['ServiceRef'];

/**
 * A service's name for people.
 */
export type ServiceTitle = components['schemas']['ServiceTitle'];

/**
 * What kind of thing a service offers.
 */
export type ServiceType = components['schemas']['ServiceType'];

/**
 * What a service counts.
 */
export type ServiceUnit = components['schemas']['ServiceUnit'];

/**
 * One package for one application.
 */
export type SingleOrderRequest = components['schemas']['SingleOrderRequest'];

/**
 * A label set by the operator.
 */
export type Tag = components['schemas']['Tag'];

/**
 * Labels set by the operator. Null means that none were set.
 */
export type Tags = components['schemas']['Tags'];

/**
 * How many time units make up one period of a client quota.
 */
export type TimeInterval = components['schemas']['TimeInterval'];

/**
 * The unit in which the period of a client quota is counted.
 */
export type TimeUnit = components['schemas']['TimeUnit'];

/**
 * The unit in which the period is counted. `HOURE` is a misspelling in source document 004 that old clients may send: it
 * is accepted, stored as `HOUR` and never returned. New clients send `HOUR`.
 */
export type TimeUnitInput = components['schemas']['TimeUnitInput'];

/**
 * An instant in RFC 3339 form, with the years 1000 to 2999. Responses give UTC with 6 decimals of a second; a request
 * may use any offset.
 */
export type Timestamp = components['schemas']['Timestamp'];

/**
 * A number of $ACE tokens with at most 6 decimals, counted exactly.
 */
export type TokenAmount = components['schemas']['TokenAmount'];

/**
 * The account that a token belongs to.
 */
export type TokenUser = components['schemas']['TokenUser'];

/**
 * Whether the application may consume the global balance.
 */
export type UpdateAllowConsumeGlobalRequest = components['schemas']['UpdateAllowConsumeGlobalRequest'];

/**
 * What to change. Fields that are left out stay as they are.
 */
export type UpdateCredentialRequest = components['schemas']['UpdateCredentialRequest'];

/**
 * The budget to set.
 */
export type UpdateCustomerBudgetRequest = components['schemas']['UpdateCustomerBudgetRequest'];

/**
 * What to change. Fields that are left out stay as they are.
 */
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];

/**
 * What was spent, by day and API.
 */
export type UsageAggregate = components['schemas']['UsageAggregate'];

/**
 * The API that was called, in short.
 */
export type UsageApi = components['schemas']['UsageApi'];

/**
 * What an API is called.
 */
export type UsageApiTitle = components['schemas']['UsageApiTitle'];

/**
 * The credential that a call was made with, in short.
 */
export type UsageCredential = components['schemas']['UsageCredential'];

/**
 * Comma-separated values in UTF-8 with one line of names and one line for each call, as RFC 4180 has
 * them. A text that a spreadsheet could take for a formula has a `'` before it.
 */
export type UsageCsv = components['schemas']['UsageCsv'];

/**
 * What the calls of one API cost on one day.
 */
export type UsageOfDay = components['schemas']['UsageOfDay'];

/**
 * The order of usage rows.
 */
export type UsageOrdering = components['schemas']['UsageOrdering'];

/**
 * Whose part of a call counts. There are no granted credentials here, so that all three give the
 * caller's own calls.
 */
export type UsagePerspective = components['schemas']['UsagePerspective'];

/**
 * The HTTP statuses that calls ended with.
 */
export type UsageStatusCodes = components['schemas']['UsageStatusCodes'];

/**
 * An amount of US dollars with at most 6 decimals, counted exactly.
 */
export type UsdAmount = components['schemas']['UsdAmount'];

/**
 * The account of a user.
 */
export type User = components['schemas']['User'];

/**
 * A user's id, or `me` for the caller.
 */
export type UserReference = components['schemas']['UserReference'];

/**
 * A name to log in with, unique without regard to case.
 */
export type Username = components['schemas']['Username'];

/**
 * A UUID in its 36-character form.
 */
export type Uuid = components['schemas']['Uuid'];

/**
 * A purchase in an app.
 */
export type VerifyAppleOrderRequest = components['schemas']['VerifyAppleOrderRequest'];

/**
 * A wallet's address on Solana: its public key of 32 bytes in base 58.
 */
export type WalletAddress = components['schemas']['WalletAddress'];
