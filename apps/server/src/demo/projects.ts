/** A project of the demo, with one user, an instance and its apps. */
export interface DemoProject {
  readonly label: string;
  readonly domain: { readonly id: string; readonly name: string; readonly partner: boolean };
  readonly userId: string;
  readonly projectId: string;
  readonly instanceId: string;
  readonly tokenId: string;
  readonly keyId: string;
  readonly apps: readonly { readonly id: string; readonly key: string; readonly name: string }[];
}

/** A partner's project: the one that the examples use. */
export const mainProject: DemoProject = {
  label: 'main project',
  domain: { id: '2c0b9f6d1a7e4f53b8d2e6a4c1f09b35', name: 'demo-partner', partner: true },
  userId: '6d41c2b7f0e84a9d93b5a7e1c8f2064b',
  projectId: '73d69ae0cfcf460190522d06b60f05ad',
  instanceId: 'f0fa1789-3b76-433b-a787-9892951c620e',
  tokenId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8b01',
  keyId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8c01',
  apps: [
    {
      id: '98df09fb-d459-4cbf-83a7-2b55ca6f3d5d',
      key: '9b93db07-4634-4b7a-99d8-869933ed055d',
      name: 'app-demo',
    },
    {
      id: 'ac18a23f-4a5e-4f0b-9a0f-6f2f3a7a6b11',
      key: 'ac18a23f-4a5e-4f0b-9a0f-6f2f3a7a6b11',
      name: 'app-test',
    },
    { id: '356de8eb7a8742168586e5daf5339965', key: 'orders-key', name: '订单系统' },
  ],
};
/** A project of an account that is no partner. */
export const otherProject: DemoProject = {
  label: 'other project',
  domain: { id: '8e5a1d3c7b924f60a1c8d0f6e2b37495', name: 'demo-other', partner: false },
  userId: 'b7f3e0a95c1d48e2860d4f7a9e3c5b12',
  projectId: '1f6e0c8a9d3b47e5a2c4b8d7f0e91635',
  instanceId: '4c7b2a90-5e1d-4f38-8b6a-0d9e3f7c1a52',
  tokenId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8b02',
  keyId: '0f0a6c5e-6f0b-4d0c-9a2e-5d1b7c3e8c02',
  apps: [{ id: 'd2a85f01-7c3e-4b96-9f1d-6e0a4c8b3752', key: 'other-key', name: 'app-other' }],
};
