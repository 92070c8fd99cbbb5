#!/usr/bin/env bash
# Source document 003: the discounts that token holders reach, and what the caller holds.
set -euo pipefail
demo() { node -p "JSON.parse(fs.readFileSync('${QUOTAKIT_DEMO:-.quotakit/demo.json}')).$1"; }

curl -sS -X GET \
  -H "accept: application/json" \
  -H "authorization: Bearer $(demo platformToken)" \
  "$(demo baseUrl)/api/v1/coin-policies/?limit=3"
echo
curl -sS -X GET \
  -H "accept: application/json" \
  -H "authorization: Bearer $(demo platformToken)" \
  "$(demo baseUrl)/api/v1/coin-infos/?user_id=$(demo userId)"
echo
