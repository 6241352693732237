# shellcheck shell=bash
# What ./test needs of the machine; sourced by it. Uses $work (a temporary folder) and sets $cluster and SIKLUS_TEST_POSTGRES.

. "$root/tools/apt.sh"

install_test_packages() {
    local wanted=(libsqlite3-0)
    if wants web || wants architecture || wants browser; then wanted+=(postgresql-15); fi
    if wants web || wants browser; then wanted+=(poppler-utils qpdf fonts-dejavu-core fonts-liberation); fi
    if wants browser; then wanted+=(chromium-headless-shell); fi
    # Its own cluster is enough: Debian's would start a server for everybody.
    if [ ! -e /etc/postgresql-common/createcluster.conf ] && is_missing postgresql-15; then
        as_root mkdir -p /etc/postgresql-common
        echo "create_main_cluster = false" | as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    fi
    install_missing "${wanted[@]}"
}

# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"; else "$@"; fi; }

free_port() { # asks the kernel by trying; 20000-29999 lies below the range of outgoing connections
    local port
    while :; do
        port=$((20000 + RANDOM % 10000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
}

start_postgres() {
    local bin=/usr/lib/postgresql/15/bin attempt port
    [ -x "$bin/initdb" ] || bin=$(dirname "$(command -v initdb 2>/dev/null || echo /none/initdb)")
    [ -x "$bin/initdb" ] || { echo "PostgreSQL (initdb) was not found." >&2; return 1; }
    postgres_bin=$bin
    echo "── postgresql"
    mkdir "$work/pg"
    [ "$(id -u)" -ne 0 ] || chown postgres: "$work/pg"
    (cd "$work/pg" && as_postgres "$bin/initdb" -D "$work/pg/data" -U siklus -A trust -E UTF8 --locale=C.UTF-8 --no-sync) >"$work/initdb.log" 2>&1 ||
        { cat "$work/initdb.log" >&2; return 1; }
    # A connection per parallel test and pool; nothing needs to survive. Measurements want a server that keeps what it has acknowledged (SIKLUS_DURABLE).
    cat >>"$work/pg/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$work/pg'
max_connections = 300
shared_buffers = 128MB
CONF
    [ -n "${SIKLUS_DURABLE:-}" ] || printf '%s = off\n' fsync synchronous_commit full_page_writes autovacuum >>"$work/pg/data/postgresql.conf"
    for attempt in 1 2 3 4 5; do
        port=$(free_port)
        # Its own session: Ctrl-C stops the tests first, then finish() stops the server.
        if (cd "$work/pg" && as_postgres setsid "$bin/pg_ctl" -D "$work/pg/data" -l "$work/pg/log" -o "-p $port" -w -t 30 start) >/dev/null 2>&1 </dev/null; then
            cluster=$work/pg/data
            # For bench/restart: restarts this server the way that it is told, fast or immediate.
            printf '#!/bin/sh\ncd "%s" && exec %s "%s/pg_ctl" -D "%s" -o "-p %s" -m "$1" -w -l "%s/log" restart >/dev/null 2>&1 </dev/null\n' \
                "$work/pg" "$([ "$(id -u)" -ne 0 ] || echo setpriv --reuid=postgres --regid=postgres --init-groups -- setsid)" "$bin" "$cluster" "$port" "$work/pg" >"$work/restart"
            chmod 755 "$work/restart"
            export SIKLUS_TEST_POSTGRES_RESTART=$work/restart
            export SIKLUS_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=siklus;Database=postgres"
            return 0
        fi
    done
    cat "$work/pg/log" >&2
    echo "PostgreSQL did not start (tried $attempt times)." >&2
    return 1
}

stop_postgres() {
    (cd "$work/pg" && as_postgres "$postgres_bin/pg_ctl" -D "$cluster" -m immediate -w -t 15 stop) >/dev/null 2>&1
    cluster=""
}
