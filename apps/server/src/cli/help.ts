const TEXT = `quotakit runs the Quotakit server and looks after its data.

  quotakit serve           run the API and the gateway until it is stopped
  quotakit verify-ledger   recompute every balance from the ledger; --json for programs
  quotakit quotas top      who is near the limit of a client quota, or over it; --json for programs
  quotakit help            this text

The data is where QUOTAKIT_DATA says (default .quotakit/data), or in the PostgreSQL database that DATABASE_URL names.
Exit codes: 0 done, 1 something to mend, 2 a wrong command line.
`;

export async function help(): Promise<void> {
  process.stdout.write(TEXT);
}
