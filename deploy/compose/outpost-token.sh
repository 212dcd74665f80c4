#!/bin/sh
# Waits until authentik has the outpost, and writes the outpost's token to a file. Needs curl.
# Now and then it has authentik apply the blueprint again: at the first start, what the blueprint needs may not be there yet.
set -eu

if [ -s "$TOKEN_FILE" ]; then
    echo "The token of the outpost is there already."
    exit 0
fi

# The header comes from standard input, so that the token is in no list of processes.
get() {
    printf 'header = "Authorization: Bearer %s"\n' "$AUTHENTIK_BOOTSTRAP_TOKEN" |
        curl --silent --fail --max-time 10 --config - "$@"
}

field() {
    sed -n "s/.*\"$1\" *: *\"\\([^\"]*\\)\".*/\\1/p"
}

tries=0
while [ "$tries" -lt "${TRIES:-120}" ]; do
    tries=$((tries + 1))
    identifier=$(get --get --data-urlencode "name__iexact=$OUTPOST_NAME" "$AUTHENTIK_URL/api/v3/outposts/instances/" |
        field token_identifier) || identifier=
    if [ -n "$identifier" ]; then
        token=$(get "$AUTHENTIK_URL/api/v3/core/tokens/$identifier/view_key/" | field key) || token=
        if [ -n "$token" ]; then
            umask 077
            printf '%s' "$token" >"$TOKEN_FILE"
            # The outpost runs as this user.
            chown 1000 "$TOKEN_FILE" 2>/dev/null || true
            echo "authentik has the outpost: its token is written."
            exit 0
        fi
    fi
    echo "Waiting for authentik to create the outpost."
    if [ $((tries % 12)) -eq 0 ]; then
        blueprint=$(get --get --data-urlencode "name=$BLUEPRINT_NAME" "$AUTHENTIK_URL/api/v3/managed/blueprints/" |
            field pk) || blueprint=
        if [ -n "$blueprint" ]; then
            get --request POST --output /dev/null "$AUTHENTIK_URL/api/v3/managed/blueprints/$blueprint/apply/" || true
        fi
    fi
    sleep "${PAUSE:-5}"
done
echo "authentik has not created the outpost: see the blueprint's status in authentik, and the log of the worker." >&2
exit 1
