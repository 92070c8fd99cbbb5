import { micro, parseCredits, toText, ZERO, type Micro } from '@quotakit/engine';
import type { CreateOrderRequest } from '@quotakit/types';
import type { Selectable } from 'kysely';
import type { Connection } from '../database/database.ts';
import type { PackageTable } from '../database/tables/catalogue.ts';
import { invalidField, notFound } from '../envelopes/platform.ts';
import { selectApplications, type ApplicationRow } from '../queries/applications.ts';

/** One package for one application. */
export interface BasketItem {
  readonly application: ApplicationRow;
  readonly package: Selectable<PackageTable>;
}

/** What an order is for, checked. */
export interface Basket {
  readonly items: readonly BasketItem[];
  readonly scope: 'Application' | 'Global';
  readonly amount: Micro;
  /** Millionths of a US dollar. */
  readonly price: Micro;
}

/** Reads what a request wants to buy. Throws 404 for an application that is not the user's, and 400 for what does not fit. */
export async function readBasket(
  connection: Connection,
  userId: string,
  body: CreateOrderRequest,
): Promise<Basket> {
  const pairs = pairsOf(body);
  const applications = await selectApplications(connection, userId)
    .where(
      'application.id',
      'in',
      pairs.map(([id]) => id),
    )
    .execute();
  const packages = await connection
    .selectFrom('package')
    .selectAll()
    .where(
      'id',
      'in',
      pairs.map(([, id]) => id),
    )
    .execute();
  const items = pairs.map(([applicationId, packageId]) => {
    const application = applications.find(({ id }) => id === applicationId);
    if (!application) throw notFound();
    const wanted = packages.find(({ id }) => id === packageId);
    if (!wanted || wanted.service_id !== application.service_id || wanted.type !== application.type) {
      throw invalidField(fieldOf(body, 'package_id'), 'Is not a package of this application.');
    }
    return { application, package: wanted };
  });
  return {
    items,
    scope: scopeOf(body, items),
    amount: amountOf(body, items),
    price: sum(items, 'price_micro'),
  };
}

function pairsOf(body: CreateOrderRequest): [applicationId: string, packageId: string][] {
  if ('application_id' in body) return [[body.application_id.toLowerCase(), body.package_id.toLowerCase()]];
  const { application_ids: applications, package_ids: packages } = body;
  if (applications.length !== packages.length) {
    throw invalidField('package_ids', 'Must have as many items as application_ids.');
  }
  return applications.map((id, index) => [id.toLowerCase(), String(packages[index]).toLowerCase()]);
}

function fieldOf(body: CreateOrderRequest, name: string): string {
  return 'application_id' in body ? name : `${name}s`;
}

function scopeOf(body: CreateOrderRequest, items: readonly BasketItem[]): Basket['scope'] {
  const global = items.every(({ application }) => application.scope === 'Global');
  const scope = global ? 'Global' : 'Application';
  if (body.scope === undefined || body.scope === scope) return scope;
  throw invalidField('scope', `Must be ${scope} for these applications, or left out.`);
}

function amountOf(body: CreateOrderRequest, items: readonly BasketItem[]): Micro {
  const amount = sum(items, 'amount_micro');
  if (body.amount === undefined || parseCredits(body.amount) === amount) return amount;
  throw invalidField('amount', `Must be the ${toText(amount)} credits of the packages, or left out.`);
}

function sum(items: readonly BasketItem[], column: 'amount_micro' | 'price_micro'): Micro {
  return items.reduce((total, item) => micro(total + item.package[column]), ZERO);
}
