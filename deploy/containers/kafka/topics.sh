#!/usr/bin/env bash
# Makes the topics of the list that do not exist yet: topics.sh LIST BOOTSTRAP_SERVERS. Others stay as they are.
set -euo pipefail
list=$1
servers=$2

existing=$(kafka-topics.sh --bootstrap-server "$servers" --list)
while read -r topic partitions settings; do
    if [[ -z $topic || $topic == \#* ]] || grep -Fxq "$topic" <<<"$existing"; then
        continue
    fi
    IFS=, read -ra settings <<<"$settings"
    # The command must not read the list as its own input.
    kafka-topics.sh --bootstrap-server "$servers" --create --if-not-exists --topic "$topic" \
        --partitions "$partitions" --replication-factor 1 "${settings[@]/#/--config=}" </dev/null
done <"$list"
