#!/usr/bin/env bash
# Source document 002: a partner reads its consumption quota.
set -euo pipefail
demo() { node -p "JSON.parse(fs.readFileSync('${QUOTAKIT_DEMO:-.quotakit/demo.json}')).$1"; }

curl -sS \
  -H "Content-Type: application/json" \
  -H "X-Auth-Token: $(demo xAuthToken)" \
  "$(demo baseUrl)/v2/partners/credit/consumption-quota"
echo
