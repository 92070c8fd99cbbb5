import { parseCredits } from '@quotakit/engine';
import type { Transaction } from '../database/database.ts';

/** Services that other demo data and the examples refer to. */
export const demoServiceIds = {
  chatdoc: '5d732942-4d44-48be-958e-dd8474d8aa8d',
  chatgpt: '2c1f0a7e-5b0d-4c55-9f3b-7a1d0c9e4f10',
  midjourney: 'd87e5e99-b797-4ade-9e73-b896896b0461',
  claude: '7e0b6a54-93c1-4d2e-8f0a-51c6d3b2a987',
} as const;

interface DemoService {
  readonly alias: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly freeCredits: number;
}

const service = (
  alias: string,
  title: string,
  description: string,
  tag: string,
  freeCredits = 0,
): DemoService => ({ alias, title, description, tags: [tag], freeCredits });

const services: readonly DemoService[] = [
  service('chatdoc', 'ChatDoc 问答', 'Questions and answers about your documents.', 'chat'),
  service('chatgpt', 'ChatGPT', 'Chat in words and images.', 'chat'),
  service('midjourney', 'Midjourney', 'Images from a description in words.', 'image'),
  service('claude', 'Claude', 'Chat and work with long texts.', 'chat', 10),
  service('gemini', 'Gemini', 'Chat in words, images and sound.', 'chat', 5),
  service('deepseek', 'DeepSeek', 'Chat that shows its reasoning.', 'chat', 5),
  service('grok', 'Grok', 'Chat with recent knowledge.', 'chat'),
  service('kimi', 'Kimi', 'Chat with very long texts.', 'chat'),
  service('glm', 'GLM', 'Chat in Chinese and English.', 'chat'),
  service('qwen', 'Qwen', 'Chat and code in many languages.', 'chat'),
  service('flux', 'Flux', 'Images from words, quickly.', 'image', 1),
  service('seedream', 'Seedream', 'Images in high resolution.', 'image'),
  service('nano-banana', 'Nano Banana', 'Changes to images in words.', 'image'),
  service('qr-art', 'QR Art', 'QR codes that are pictures.', 'image'),
  service('headshots', 'Headshots', 'Portraits from a few photos.', 'image'),
  service('face-swap', 'Face Swap', 'Faces from one picture in another.', 'image'),
  service('suno', 'Suno', 'Songs from words.', 'audio'),
  service('producer', 'Producer', 'Music in parts.', 'audio'),
  service('fish', 'Fish', 'Speech in a chosen voice.', 'audio', 1),
  service('whisper', 'Whisper', 'Text from speech.', 'audio'),
  service('sora', 'Sora', 'Videos from words.', 'video'),
  service('veo', 'Veo', 'Videos with sound.', 'video'),
  service('kling', 'Kling', 'Videos from pictures.', 'video'),
  service('luma', 'Luma', 'Videos between two pictures.', 'video'),
  service('hailuo', 'Hailuo', 'Short videos from words.', 'video'),
  service('seedance', 'Seedance', 'Videos of movement.', 'video'),
  service('serp', 'Search Results', 'Results of web searches.', 'data', 1),
  service('translate', 'Translation', 'Texts in other languages.', 'text'),
  service('embeddings', 'Embeddings', 'Texts as vectors.', 'text'),
];

const packages = [
  { id: '5b0f0f5e-0000-4000-8000-000000000001', credits: 100, dollars: '13.5' },
  { id: '5b0f0f5e-0000-4000-8000-000000000002', credits: 1000, dollars: '120' },
];

/** Least holdings of $ACE and the discount that each gives, in parts per million. */
const tiers: readonly (readonly [tokens: number, discountPpm: number])[] = [
  [1_000_000, 30_000],
  [5_000_000, 50_000],
  [20_000_000, 80_000],
  [50_000_000, 120_000],
  [100_000_000, 160_000],
  [200_000_000, 200_000],
];

const FIRST_POLICY = {
  id: 'dc4b6e60-b4de-4853-92fc-cc566efd3e5b',
  created_at: '2026-03-21T13:11:47.766904Z',
  updated_at: '2026-03-21T13:11:47.766923Z',
};

/** Writes the services, packages and coin policies of the demo. */
export async function seedCatalogue(transaction: Transaction): Promise<void> {
  await transaction.insertInto('service').values(services.map(serviceRow)).execute();
  await transaction
    .insertInto('package')
    .values(
      packages.map(({ id, credits, dollars }) => ({
        id,
        service_id: demoServiceIds.chatgpt,
        type: 'Usage' as const,
        name: `${credits} Credits`,
        amount_micro: parseCredits(credits),
        price_micro: parseCredits(dollars),
        duration_seconds: null,
      })),
    )
    .execute();
  await transaction.insertInto('coin_policy').values(services.flatMap(policyRows)).execute();
}

function serviceRow({ alias, title, description, tags, freeCredits }: DemoService, index: number) {
  return {
    id: serviceId(alias, index),
    alias,
    title,
    description,
    type: 'Api' as const,
    unit: 'Credit' as const,
    free_micro: parseCredits(freeCredits),
    price_micro: parseCredits('0.55'),
    upstream_url: null,
    rank: index + 1,
    tags: JSON.stringify(tags),
    created_at: '2024-01-01T00:00:00.000000Z',
    updated_at: '2024-01-01T00:00:00.000000Z',
  };
}

function policyRows({ alias }: DemoService, index: number) {
  return tiers.map(([tokens, discountPpm], tier) => {
    const place = index * tiers.length + tier;
    const at = new Date(Date.parse(FIRST_POLICY.created_at) + place);
    return {
      id: `c01f0000-0000-4000-8000-${String(place).padStart(12, '0')}`,
      service_id: serviceId(alias, index),
      threshold_micro: BigInt(tokens) * 1_000_000n,
      discount_ppm: discountPpm,
      created_at: at,
      updated_at: at,
      ...(place === 0 && FIRST_POLICY),
    };
  });
}

function serviceId(alias: string, index: number): string {
  const known: Readonly<Record<string, string>> = demoServiceIds;
  return known[alias] ?? `5e41ce00-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
