#!/usr/bin/env bash
# Source document 000: let an application fall back to the global balance.
set -euo pipefail
demo() { node -p "JSON.parse(fs.readFileSync('${QUOTAKIT_DEMO:-.quotakit/demo.json}')).$1"; }

curl -sS -X POST \
  -H "accept: application/json" \
  -H "authorization: Bearer $(demo platformToken)" \
  -H "content-type: application/json" \
  -d '{"allow_consume_global": true}' \
  "$(demo baseUrl)/api/v1/applications/$(demo applicationId)/update-allow-consume-global/"
echo
