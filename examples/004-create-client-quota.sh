#!/usr/bin/env bash
# Source document 004: limit how often a client may call. A second run answers 400: the name is taken.
set -euo pipefail
demo() { node -p "JSON.parse(fs.readFileSync('${QUOTAKIT_DEMO:-.quotakit/demo.json}')).$1"; }

curl -sS -X POST \
  -H "Content-Type: application/json" \
  -H "X-Auth-Token: $(demo xAuthToken)" \
  -d '{ "call_limits" : 1000, "name" : "ClientQuota_demo", "reset_time" : "2020-09-20 00:00:00", "time_interval" : 1, "time_unit" : "DAY" }' \
  "$(demo baseUrl)/v2/$(demo projectId)/apic/instances/$(demo instanceId)/app-quotas"
echo
