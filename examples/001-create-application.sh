#!/usr/bin/env bash
# Source document 001: subscribe to a service. A second run answers 409: the application exists.
set -euo pipefail
demo() { node -p "JSON.parse(fs.readFileSync('${QUOTAKIT_DEMO:-.quotakit/demo.json}')).$1"; }

curl -sS -X POST \
  -H "accept: application/json" \
  -H "content-type: application/json" \
  -H "authorization: Bearer $(demo platformToken)" \
  -d "{\"service_id\": \"$(demo serviceId)\"}" \
  "$(demo baseUrl)/api/v1/applications/"
echo
