#!/usr/bin/env bash
# Runs once, on an empty volume: a database and a user of the same name for each part that keeps data.
set -euo pipefail

create() {
    psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --set=name="$1" --set=password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

create registration "$REGISTRATION_PASSWORD"
create results "$RESULTS_PASSWORD"
create keycloak "$KEYCLOAK_PASSWORD"
