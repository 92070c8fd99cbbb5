// Written by `node src/generate.ts` from the contract. Edit spec/ instead.

import type { components, operations, paths } from './openapi.js';

export type { components, operations, paths };

type AccessKeyIdentitySchema = components['schemas']['AccessKeyIdentity'];
/**
 * A proof by access key.
 */
export interface AccessKeyIdentity extends AccessKeyIdentitySchema {}

type ApiSchema = components['schemas']['Api'];
/**
 * A callable API of a service.
 */
export interface Api extends ApiSchema {}

type ApiListSchema = components['schemas']['ApiList'];
/**
 * One page of APIs.
 */
export interface ApiList extends ApiListSchema {}

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

type ApiUsageSchema = components['schemas']['ApiUsage'];
/**
 * One metered call: what was called, with which credential, and what it cost.
 */
export interface ApiUsage extends ApiUsageSchema {}

type ApiUsageListSchema = components['schemas']['ApiUsageList'];
/**
 * One page of usage rows.
 */
export interface ApiUsageList extends ApiUsageListSchema {}

/**
 * The id of a client app, as 32 hexadecimal digits with or without the hyphens of a UUID.
 */
export type AppId = components['schemas']['AppId'];

/**
 * The id of a client quota, made by the server.
 */
export type AppQuotaId = components['schemas']['AppQuotaId'];

type ApplicationSchema = components['schemas']['Application'];
/**
 * A user's subscription to one service (scope Individual) or to all of them (scope Global). It holds the quota that
 * pays for calls.
 */
export interface Application extends ApplicationSchema {}

type ApplicationListSchema = components['schemas']['ApplicationList'];
/**
 * One page of applications.
 */
export interface ApplicationList extends ApplicationListSchema {}

/**
 * What the quota of an application pays for.
 */
export type ApplicationScope = components['schemas']['ApplicationScope'];

/**
 * How an application or a package is used up.
 */
export type ApplicationType = components['schemas']['ApplicationType'];

type AuthSchema = components['schemas']['Auth'];
/**
 * Who asks, and for what.
 */
export interface Auth extends AuthSchema {}

type AuthAccessKeySchema = components['schemas']['AuthAccessKey'];
/**
 * An access key.
 */
export interface AuthAccessKey extends AuthAccessKeySchema {}

type AuthAkSkSchema = components['schemas']['AuthAkSk'];
/**
 * An access key with its secret key.
 */
export interface AuthAkSk extends AuthAkSkSchema {}

type AuthDomainNameSchema = components['schemas']['AuthDomainName'];
/**
 * A domain by its name.
 */
export interface AuthDomainName extends AuthDomainNameSchema {}

type AuthDomainScopeSchema = components['schemas']['AuthDomainScope'];
/**
 * A token for the whole domain: for the partner family.
 */
export interface AuthDomainScope extends AuthDomainScopeSchema {}

/**
 * The proof: a password, or an access key.
 */
export type AuthIdentity = components['schemas']['AuthIdentity'];

/**
 * How a user proves who it is.
 */
export type AuthMethod = components['schemas']['AuthMethod'];

type AuthPasswordSchema = components['schemas']['AuthPassword'];
/**
 * A user with a password.
 */
export interface AuthPassword extends AuthPasswordSchema {}

type AuthProjectScopeSchema = components['schemas']['AuthProjectScope'];
/**
 * A token for one project: for the client-quota family.
 */
export interface AuthProjectScope extends AuthProjectScopeSchema {}

/**
 * What the token is for: a project, or the whole domain.
 */
export type AuthScope = components['schemas']['AuthScope'];

type AuthScopeByIdSchema = components['schemas']['AuthScopeById'];
/**
 * What a token is for, by id.
 */
export interface AuthScopeById extends AuthScopeByIdSchema {}

type AuthScopeByNameSchema = components['schemas']['AuthScopeByName'];
/**
 * What a token is for, by name.
 */
export interface AuthScopeByName extends AuthScopeByNameSchema {}

/**
 * A project or a domain, by id or by name.
 */
export type AuthScopeTarget = components['schemas']['AuthScopeTarget'];

type AuthSecretKeySchema = components['schemas']['AuthSecretKey'];
/**
 * A secret key.
 */
export interface AuthSecretKey extends AuthSecretKeySchema {}

type AuthTokenAnswerSchema = components['schemas']['AuthTokenAnswer'];
/**
 * The token that was given.
 */
export interface AuthTokenAnswer extends AuthTokenAnswerSchema {}

type AuthTokenDetailsSchema = components['schemas']['AuthTokenDetails'];
/**
 * What a token stands for. The token itself is in the header `X-Subject-Token`.
 */
export interface AuthTokenDetails extends AuthTokenDetailsSchema {}

type AuthTokenDomainSchema = components['schemas']['AuthTokenDomain'];
/**
 * A domain: an account.
 */
export interface AuthTokenDomain extends AuthTokenDomainSchema {}

type AuthTokenProjectSchema = components['schemas']['AuthTokenProject'];
/**
 * A project.
 */
export interface AuthTokenProject extends AuthTokenProjectSchema {}

type AuthTokenUserSchema = components['schemas']['AuthTokenUser'];
/**
 * The user whom a token stands for.
 */
export interface AuthTokenUser extends AuthTokenUserSchema {}

type AuthUserSchema = components['schemas']['AuthUser'];
/**
 * Who asks for a token.
 */
export interface AuthUser extends AuthUserSchema {}

/**
 * The address of a picture, over https.
 */
export type AvatarUrl = components['schemas']['AvatarUrl'];

type BatchOrderRequestSchema = components['schemas']['BatchOrderRequest'];
/**
 * Several packages, each for one application.
 */
export interface BatchOrderRequest extends BatchOrderRequestSchema {}

type BindAppsRequestSchema = components['schemas']['BindAppsRequest'];
/**
 * The apps to bind to a client quota.
 */
export interface BindAppsRequest extends BindAppsRequestSchema {}

type BindAppsResultSchema = components['schemas']['BindAppsResult'];
/**
 * The bindings that were made.
 */
export interface BindAppsResult extends BindAppsResultSchema {}

type BindableClientAppSchema = components['schemas']['BindableClientApp'];
/**
 * An app that is bound to no client quota, and so can be bound to one.
 */
export interface BindableClientApp extends BindableClientAppSchema {}

type BindableClientAppListSchema = components['schemas']['BindableClientAppList'];
/**
 * One page of the apps that are bound to no client quota.
 */
export interface BindableClientAppList extends BindableClientAppListSchema {}

type BoundClientAppSchema = components['schemas']['BoundClientApp'];
/**
 * An app that is bound to a client quota.
 */
export interface BoundClientApp extends BoundClientAppSchema {}

type BoundClientAppListSchema = components['schemas']['BoundClientAppList'];
/**
 * One page of the apps that are bound to a client quota.
 */
export interface BoundClientAppList extends BoundClientAppListSchema {}

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

type CaptureHoldRequestSchema = components['schemas']['CaptureHoldRequest'];
/**
 * What the call cost.
 */
export interface CaptureHoldRequest extends CaptureHoldRequestSchema {}

type ChargeSchema = components['schemas']['Charge'];
/**
 * A charge that was made.
 */
export interface Charge extends ChargeSchema {}

type ChargeBatchSchema = components['schemas']['ChargeBatch'];
/**
 * What became of a batch of charges.
 */
export interface ChargeBatch extends ChargeBatchSchema {}

type ChargeBatchItemSchema = components['schemas']['ChargeBatchItem'];
/**
 * One charge of a batch.
 */
export interface ChargeBatchItem extends ChargeBatchItemSchema {}

type ChargeBatchResultSchema = components['schemas']['ChargeBatchResult'];
/**
 * What became of one charge of a batch.
 */
export interface ChargeBatchResult extends ChargeBatchResultSchema {}

type ChargeListSchema = components['schemas']['ChargeList'];
/**
 * One page of charges.
 */
export interface ChargeList extends ChargeListSchema {}

type ClientAppSchema = components['schemas']['ClientApp'];
/**
 * A client app as the lists show it. Its secret is not shown.
 */
export interface ClientApp extends ClientAppSchema {}

/**
 * Who created a client app.
 */
export type ClientAppCreator = components['schemas']['ClientAppCreator'];

type ClientAppDetailsSchema = components['schemas']['ClientAppDetails'];
/**
 * A client app in full, with its secret masked.
 */
export interface ClientAppDetails extends ClientAppDetailsSchema {}

/**
 * The key by which an app names itself in a call, unique in its instance: 3 to 200 letters, digits, Chinese characters,
 * hyphens, underscores, dots and `@`, the first of them a letter, a digit or a Chinese character.
 */
export type ClientAppKey = components['schemas']['ClientAppKey'];

type ClientAppListSchema = components['schemas']['ClientAppList'];
/**
 * One page of client apps.
 */
export interface ClientAppList extends ClientAppListSchema {}

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

type ClientAppUserSchema = components['schemas']['ClientAppUser'];
/**
 * A user who created or changed a client app.
 */
export interface ClientAppUser extends ClientAppUserSchema {}

type ClientQuotaSchema = components['schemas']['ClientQuota'];
/**
 * A limit on how many calls each bound app may make in a period of `time_interval` times `time_unit`. Periods are fixed:
 * the first begins at `reset_time`, the next where it ends.
 */
export interface ClientQuota extends ClientQuotaSchema {}

type ClientQuotaBindingSchema = components['schemas']['ClientQuotaBinding'];
/**
 * The binding of one app to one client quota.
 */
export interface ClientQuotaBinding extends ClientQuotaBindingSchema {}

type ClientQuotaErrorSchema = components['schemas']['ClientQuotaError'];
/**
 * The error body of the client-quota family.
 */
export interface ClientQuotaError extends ClientQuotaErrorSchema {}

/**
 * What went wrong, for programs. Read it together with the status, and never by the message.
 */
export type ClientQuotaErrorCode = components['schemas']['ClientQuotaErrorCode'];

type ClientQuotaListSchema = components['schemas']['ClientQuotaList'];
/**
 * One page of client quotas.
 */
export interface ClientQuotaList extends ClientQuotaListSchema {}

type ClientQuotaRequestSchema = components['schemas']['ClientQuotaRequest'];
/**
 * The settings of a client quota. The same body creates a quota and replaces one.
 */
export interface ClientQuotaRequest extends ClientQuotaRequestSchema {}

type ClientQuotaUseSchema = components['schemas']['ClientQuotaUse'];
/**
 * How much of its client quota an app has used in the period that runs.
 */
export interface ClientQuotaUse extends ClientQuotaUseSchema {}

type ClientQuotaUseListSchema = components['schemas']['ClientQuotaUseList'];
/**
 * One page of the uses of client quotas.
 */
export interface ClientQuotaUseList extends ClientQuotaUseListSchema {}

type CoinInfoSchema = components['schemas']['CoinInfo'];
/**
 * A wallet that a user has bound, and the $ACE it held when it was last read.
 */
export interface CoinInfo extends CoinInfoSchema {}

type CoinInfoListSchema = components['schemas']['CoinInfoList'];
/**
 * One page of wallets.
 */
export interface CoinInfoList extends CoinInfoListSchema {}

type CoinPolicySchema = components['schemas']['CoinPolicy'];
/**
 * One step of a service's discounts: who holds at least `threshold` $ACE pays `discount` less. Of the steps that a payer
 * reaches, the best single one applies; they do not add up.
 */
export interface CoinPolicy extends CoinPolicySchema {}

type CoinPolicyListSchema = components['schemas']['CoinPolicyList'];
/**
 * One page of coin policies.
 */
export interface CoinPolicyList extends CoinPolicyListSchema {}

type CoinPolicyServiceSchema = components['schemas']['CoinPolicyService'];
/**
 * The service of a coin policy, in short.
 */
export interface CoinPolicyService extends CoinPolicyServiceSchema {}

type CoinWalletChallengeSchema = components['schemas']['CoinWalletChallenge'];
/**
 * A text to sign with the key of a wallet.
 */
export interface CoinWalletChallenge extends CoinWalletChallengeSchema {}

type CoinWalletConfirmationSchema = components['schemas']['CoinWalletConfirmation'];
/**
 * What was confirmed.
 */
export interface CoinWalletConfirmation extends CoinWalletConfirmationSchema {}

/**
 * What a challenge is for.
 */
export type CoinWalletOperation = components['schemas']['CoinWalletOperation'];

type CoinWalletSummarySchema = components['schemas']['CoinWalletSummary'];
/**
 * What the caller holds and what it is worth in discounts.
 */
export interface CoinWalletSummary extends CoinWalletSummarySchema {}

type CoinWalletTierSchema = components['schemas']['CoinWalletTier'];
/**
 * The discount that a service gives for what the caller holds.
 */
export interface CoinWalletTier extends CoinWalletTierSchema {}

type ConfirmCoinWalletRequestSchema = components['schemas']['ConfirmCoinWalletRequest'];
/**
 * The signed challenge.
 */
export interface ConfirmCoinWalletRequest extends ConfirmCoinWalletRequestSchema {}

type ConsumptionQuotaSchema = components['schemas']['ConsumptionQuota'];
/**
 * A partner's consumption quota: how much the partner and its customers may owe in all, and how much of it is used.
 */
export interface ConsumptionQuota extends ConsumptionQuotaSchema {}

type CostRuleSchema = components['schemas']['CostRule'];
/**
 * What a call costs when a condition holds. The first rule that holds decides.
 */
export interface CostRule extends CostRuleSchema {}

type CreateApplicationRequestSchema = components['schemas']['CreateApplicationRequest'];
/**
 * The application to create. With scope Individual `service_id` is required; with scope Global it must be left out.
 */
export interface CreateApplicationRequest extends CreateApplicationRequestSchema {}

type CreateAuthTokenRequestSchema = components['schemas']['CreateAuthTokenRequest'];
/**
 * The token to give.
 */
export interface CreateAuthTokenRequest extends CreateAuthTokenRequestSchema {}

type CreateChargeBatchRequestSchema = components['schemas']['CreateChargeBatchRequest'];
/**
 * The charges to make.
 */
export interface CreateChargeBatchRequest extends CreateChargeBatchRequestSchema {}

type CreateChargeRequestSchema = components['schemas']['CreateChargeRequest'];
/**
 * The charge to make.
 */
export interface CreateChargeRequest extends CreateChargeRequestSchema {}

type CreateClientAppRequestSchema = components['schemas']['CreateClientAppRequest'];
/**
 * The client app to create.
 */
export interface CreateClientAppRequest extends CreateClientAppRequestSchema {}

type CreateCoinWalletChallengeRequestSchema = components['schemas']['CreateCoinWalletChallengeRequest'];
/**
 * The wallet, and what is to become of it.
 */
export interface CreateCoinWalletChallengeRequest extends CreateCoinWalletChallengeRequestSchema {}

type CreateCredentialRequestSchema = components['schemas']['CreateCredentialRequest'];
/**
 * The credential to create.
 */
export interface CreateCredentialRequest extends CreateCredentialRequestSchema {}

type CreateHoldBatchRequestSchema = components['schemas']['CreateHoldBatchRequest'];
/**
 * The holds to make.
 */
export interface CreateHoldBatchRequest extends CreateHoldBatchRequestSchema {}

type CreateHoldRequestSchema = components['schemas']['CreateHoldRequest'];
/**
 * What to reserve.
 */
export interface CreateHoldRequest extends CreateHoldRequestSchema {}

/**
 * What to buy: one package for one application, or several at once.
 */
export type CreateOrderRequest = components['schemas']['CreateOrderRequest'];

type CreatePlatformTokenRequestSchema = components['schemas']['CreatePlatformTokenRequest'];
/**
 * The token to create.
 */
export interface CreatePlatformTokenRequest extends CreatePlatformTokenRequestSchema {}

/**
 * The order of a list by time of creation.
 */
export type CreatedAtOrdering = components['schemas']['CreatedAtOrdering'];

type CreatedClientAppSchema = components['schemas']['CreatedClientApp'];
/**
 * A client app with what the caller may do with it. `listClientApps` names the fields of the same app otherwise:
 * `app_key` for `key`, `register_time` for `create_time`. The secret is in neither.
 */
export interface CreatedClientApp extends CreatedClientAppSchema {}

type CredentialSchema = components['schemas']['Credential'];
/**
 * A key that spends the quota of one application.
 */
export interface Credential extends CredentialSchema {}

/**
 * A host name, with or without a port.
 */
export type CredentialHost = components['schemas']['CredentialHost'];

type CredentialListSchema = components['schemas']['CredentialList'];
/**
 * One page of credentials.
 */
export interface CredentialList extends CredentialListSchema {}

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

type CustomerBudgetSchema = components['schemas']['CustomerBudget'];
/**
 * The budget of one customer.
 */
export interface CustomerBudget extends CustomerBudgetSchema {}

type CustomerBudgetInfoSchema = components['schemas']['CustomerBudgetInfo'];
/**
 * The budget of one customer, in a list.
 */
export interface CustomerBudgetInfo extends CustomerBudgetInfoSchema {}

type CustomerBudgetListSchema = components['schemas']['CustomerBudgetList'];
/**
 * The budgets of several customers.
 */
export interface CustomerBudgetList extends CustomerBudgetListSchema {}

type CustomerBudgetRecordSchema = components['schemas']['CustomerBudgetRecord'];
/**
 * One change of a budget.
 */
export interface CustomerBudgetRecord extends CustomerBudgetRecordSchema {}

type CustomerBudgetRecordListSchema = components['schemas']['CustomerBudgetRecordList'];
/**
 * One page of changes.
 */
export interface CustomerBudgetRecordList extends CustomerBudgetRecordListSchema {}

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

type HoldSchema = components['schemas']['Hold'];
/**
 * Credits that are reserved for a cost that is not known yet.
 */
export interface Hold extends HoldSchema {}

type HoldBatchSchema = components['schemas']['HoldBatch'];
/**
 * What became of a batch of holds.
 */
export interface HoldBatch extends HoldBatchSchema {}

type HoldBatchItemSchema = components['schemas']['HoldBatchItem'];
/**
 * One hold of a batch.
 */
export interface HoldBatchItem extends HoldBatchItemSchema {}

type HoldBatchResultSchema = components['schemas']['HoldBatchResult'];
/**
 * What became of one hold of a batch.
 */
export interface HoldBatchResult extends HoldBatchResultSchema {}

/**
 * What a hold is for, for people.
 */
export type HoldDescription = components['schemas']['HoldDescription'];

type HoldListSchema = components['schemas']['HoldList'];
/**
 * One page of holds.
 */
export interface HoldList extends HoldListSchema {}

/**
 * Where a hold stands.
 */
export type HoldState = components['schemas']['HoldState'];

/**
 * The HTTP method of an API.
 */
export type HttpMethod = components['schemas']['HttpMethod'];

type IdentityErrorSchema = components['schemas']['IdentityError'];
/**
 * The error body of the identity family.
 */
export interface IdentityError extends IdentityErrorSchema {}

/**
 * What went wrong, for programs.
 */
export type IdentityErrorCode = components['schemas']['IdentityErrorCode'];

type IdentityErrorDetailSchema = components['schemas']['IdentityErrorDetail'];
/**
 * What went wrong.
 */
export interface IdentityErrorDetail extends IdentityErrorDetailSchema {}

/**
 * An id.
 */
export type IdentityId = components['schemas']['IdentityId'];

/**
 * A name.
 */
export type IdentityName = components['schemas']['IdentityName'];

type InstanceSchema = components['schemas']['Instance'];
/**
 * A gateway of a project.
 */
export interface Instance extends InstanceSchema {}

type InstanceAppListSchema = components['schemas']['InstanceAppList'];
/**
 * One page of apps with what the caller may do with them.
 */
export interface InstanceAppList extends InstanceAppListSchema {}

type InstanceListSchema = components['schemas']['InstanceList'];
/**
 * One page of instances.
 */
export interface InstanceList extends InstanceListSchema {}

/**
 * Where an instance stands.
 */
export type InstanceStatus = components['schemas']['InstanceStatus'];

/**
 * A condition in JsonLogic over the call: `path`, `method`, and the fields of its body where that is JSON. `true` always
 * holds.
 */
export type JsonLogic = components['schemas']['JsonLogic'];

type LedgerAccountSchema = components['schemas']['LedgerAccount'];
/**
 * One side of a movement.
 */
export interface LedgerAccount extends LedgerAccountSchema {}

/**
 * What an account holds. A wallet is the quota of one application; the others are the other side of a
 * movement.
 */
export type LedgerAccountKind = components['schemas']['LedgerAccountKind'];

/**
 * Why credits moved.
 */
export type LedgerCause = components['schemas']['LedgerCause'];

type LedgerEntrySchema = components['schemas']['LedgerEntry'];
/**
 * One movement of credits between two accounts of the user. It never changes.
 */
export interface LedgerEntry extends LedgerEntrySchema {}

/**
 * A ledger entry's id: a whole number as text, larger for later entries of one user.
 */
export type LedgerEntryId = components['schemas']['LedgerEntryId'];

type LedgerEntryListSchema = components['schemas']['LedgerEntryList'];
/**
 * One page of ledger entries.
 */
export interface LedgerEntryList extends LedgerEntryListSchema {}

/**
 * The order of ledger entries. It is the order in which they were written, which no later entry changes.
 */
export type LedgerOrdering = components['schemas']['LedgerOrdering'];

type ListCustomerBudgetsRequestSchema = components['schemas']['ListCustomerBudgetsRequest'];
/**
 * Which customers.
 */
export interface ListCustomerBudgetsRequest extends ListCustomerBudgetsRequestSchema {}

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

type MeteringErrorSchema = components['schemas']['MeteringError'];
/**
 * The error body of the metering family.
 */
export interface MeteringError extends MeteringErrorSchema {}

/**
 * What went wrong, for programs.
 */
export type MeteringErrorCode = components['schemas']['MeteringErrorCode'];

type MeteringErrorDetailSchema = components['schemas']['MeteringErrorDetail'];
/**
 * What went wrong with a charge.
 */
export interface MeteringErrorDetail extends MeteringErrorDetailSchema {}

/**
 * A name to show.
 */
export type Nickname = components['schemas']['Nickname'];

type OrderSchema = components['schemas']['Order'];
/**
 * A purchase of packages.
 */
export interface Order extends OrderSchema {}

/**
 * Comma-separated values in UTF-8 with one line of names and one line for each order, as RFC 4180 has
 * them. A text that a spreadsheet could take for a formula has a `'` before it.
 */
export type OrderCsv = components['schemas']['OrderCsv'];

/**
 * What an order is for, for people.
 */
export type OrderDescription = components['schemas']['OrderDescription'];

type OrderListSchema = components['schemas']['OrderList'];
/**
 * One page of orders.
 */
export interface OrderList extends OrderListSchema {}

/**
 * What the credits of an order are for.
 */
export type OrderScope = components['schemas']['OrderScope'];

/**
 * Where an order stands.
 */
export type OrderState = components['schemas']['OrderState'];

type OrderSummarySchema = components['schemas']['OrderSummary'];
/**
 * What the caller's orders come to.
 */
export interface OrderSummary extends OrderSummarySchema {}

type PackageSchema = components['schemas']['Package'];
/**
 * An amount of credits that can be bought for an application.
 */
export interface Package extends PackageSchema {}

type PackageListSchema = components['schemas']['PackageList'];
/**
 * One page of packages.
 */
export interface PackageList extends PackageListSchema {}

/**
 * How many items this page holds.
 */
export type PageSize = components['schemas']['PageSize'];

type PartnerErrorSchema = components['schemas']['PartnerError'];
/**
 * The error body of the partner family.
 */
export interface PartnerError extends PartnerErrorSchema {}

/**
 * What went wrong, for programs.
 */
export type PartnerErrorCode = components['schemas']['PartnerErrorCode'];

type PasswordIdentitySchema = components['schemas']['PasswordIdentity'];
/**
 * A proof by password.
 */
export interface PasswordIdentity extends PasswordIdentitySchema {}

/**
 * An id in an address: 1 to 64 letters, digits and hyphens. One that has other characters is refused with 400; one that
 * names nothing is answered with 404.
 */
export type PathId = components['schemas']['PathId'];

type PayOrderRequestSchema = components['schemas']['PayOrderRequest'];
/**
 * How to pay.
 */
export interface PayOrderRequest extends PayOrderRequestSchema {}

/**
 * Where the payer is, so that the payment page fits.
 */
export type PaySurface = components['schemas']['PaySurface'];

/**
 * A way to pay. Which of them a server offers depends on its payment provider.
 */
export type PayWay = components['schemas']['PayWay'];

type PlatformErrorSchema = components['schemas']['PlatformError'];
/**
 * The error body of the platform family.
 */
export interface PlatformError extends PlatformErrorSchema {}

/**
 * What went wrong, for programs.
 */
export type PlatformErrorCode = components['schemas']['PlatformErrorCode'];

type PlatformTokenSchema = components['schemas']['PlatformToken'];
/**
 * A token that a user calls the platform family with.
 */
export interface PlatformToken extends PlatformTokenSchema {}

type PlatformTokenListSchema = components['schemas']['PlatformTokenList'];
/**
 * One page of tokens.
 */
export interface PlatformTokenList extends PlatformTokenListSchema {}

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

type ServiceSchema = components['schemas']['Service'];
/**
 * A service in the catalogue.
 */
export interface Service extends ServiceSchema {}

/**
 * A short name in lower-case letters, digits and hyphens.
 */
export type ServiceAlias = components['schemas']['ServiceAlias'];

/**
 * A service's id or its alias.
 */
export type ServiceIdOrAlias = components['schemas']['ServiceIdOrAlias'];

type ServiceListSchema = components['schemas']['ServiceList'];
/**
 * One page of services.
 */
export interface ServiceList extends ServiceListSchema {}

/**
 * The order of the service list.
 */
export type ServiceOrdering = components['schemas']['ServiceOrdering'];

type ServicePackageSchema = components['schemas']['ServicePackage'];
/**
 * A package in the catalogue.
 */
export interface ServicePackage extends ServicePackageSchema {}

type ServiceRefSchema = components['schemas']['ServiceRef'];
/**
 * The service of an application, in short.
 */
export interface ServiceRef extends ServiceRefSchema {}

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

type SingleOrderRequestSchema = components['schemas']['SingleOrderRequest'];
/**
 * One package for one application.
 */
export interface SingleOrderRequest extends SingleOrderRequestSchema {}

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

type TokenUserSchema = components['schemas']['TokenUser'];
/**
 * The account that a token belongs to.
 */
export interface TokenUser extends TokenUserSchema {}

type UpdateAllowConsumeGlobalRequestSchema = components['schemas']['UpdateAllowConsumeGlobalRequest'];
/**
 * Whether the application may consume the global balance.
 */
export interface UpdateAllowConsumeGlobalRequest extends UpdateAllowConsumeGlobalRequestSchema {}

type UpdateCredentialRequestSchema = components['schemas']['UpdateCredentialRequest'];
/**
 * What to change. Fields that are left out stay as they are.
 */
export interface UpdateCredentialRequest extends UpdateCredentialRequestSchema {}

type UpdateCustomerBudgetRequestSchema = components['schemas']['UpdateCustomerBudgetRequest'];
/**
 * The budget to set.
 */
export interface UpdateCustomerBudgetRequest extends UpdateCustomerBudgetRequestSchema {}

type UpdateUserRequestSchema = components['schemas']['UpdateUserRequest'];
/**
 * What to change. Fields that are left out stay as they are.
 */
export interface UpdateUserRequest extends UpdateUserRequestSchema {}

type UsageAggregateSchema = components['schemas']['UsageAggregate'];
/**
 * What was spent, by day and API.
 */
export interface UsageAggregate extends UsageAggregateSchema {}

type UsageApiSchema = components['schemas']['UsageApi'];
/**
 * The API that was called, in short.
 */
export interface UsageApi extends UsageApiSchema {}

type UsageApiTitleSchema = components['schemas']['UsageApiTitle'];
/**
 * What an API is called.
 */
export interface UsageApiTitle extends UsageApiTitleSchema {}

type UsageCredentialSchema = components['schemas']['UsageCredential'];
/**
 * The credential that a call was made with, in short.
 */
export interface UsageCredential extends UsageCredentialSchema {}

/**
 * Comma-separated values in UTF-8 with one line of names and one line for each call, as RFC 4180 has
 * them. A text that a spreadsheet could take for a formula has a `'` before it.
 */
export type UsageCsv = components['schemas']['UsageCsv'];

type UsageOfDaySchema = components['schemas']['UsageOfDay'];
/**
 * What the calls of one API cost on one day.
 */
export interface UsageOfDay extends UsageOfDaySchema {}

/**
 * The order of usage rows.
 */
export type UsageOrdering = components['schemas']['UsageOrdering'];

/**
 * Whose part of a call counts. There are no granted credentials here, so that all three give the
 * caller's own calls.
 */
export type UsagePerspective = components['schemas']['UsagePerspective'];

type UsageStatusCodesSchema = components['schemas']['UsageStatusCodes'];
/**
 * The HTTP statuses that calls ended with.
 */
export interface UsageStatusCodes extends UsageStatusCodesSchema {}

/**
 * An amount of US dollars with at most 6 decimals, counted exactly.
 */
export type UsdAmount = components['schemas']['UsdAmount'];

type UserSchema = components['schemas']['User'];
/**
 * The account of a user.
 */
export interface User extends UserSchema {}

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

type VerifyAppleOrderRequestSchema = components['schemas']['VerifyAppleOrderRequest'];
/**
 * A purchase in an app.
 */
export interface VerifyAppleOrderRequest extends VerifyAppleOrderRequestSchema {}

/**
 * A wallet's address on Solana: its public key of 32 bytes in base 58.
 */
export type WalletAddress = components['schemas']['WalletAddress'];
