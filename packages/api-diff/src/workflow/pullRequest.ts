/** What GitHub says of the finished run that a comment is for. */
export interface FinishedRun {
  readonly head_sha: string;
  readonly head_branch: string;
  readonly head_repository: { readonly owner: { readonly login: string } };
  readonly event: string;
}

/** An open pull request, as far as it is looked at. */
export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string };
}

/** The query that finds the pull requests of a run. A run of a fork does not name them itself. */
export function pullsQuery(run: FinishedRun): string {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  return `pulls?state=open&per_page=100&head=${encodeURIComponent(head)}`;
}

/**
 * The pull request that a run was for. It is told by the commit that GitHub names, never by what the run uploaded:
 * that was made by code of the pull request.
 */
export function pullOf(run: FinishedRun, pulls: readonly PullRequest[]): number | undefined {
  if (run.event !== 'pull_request') return undefined;
  return pulls.find(({ head }) => head.sha === run.head_sha)?.number;
}
