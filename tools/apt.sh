# shellcheck shell=bash
# Installs what is missing from apt; sourced. Uses $work (a temporary folder).

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Asks the package database, not the PATH: a program may be there by luck without what it needs.
is_missing() { ! dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q 'install ok installed'; }

install_missing() { # PACKAGE …
    command -v apt-get >/dev/null || return 0
    local missing=() package
    for package in "$@"; do if is_missing "$package"; then missing+=("$package"); fi; done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "── apt: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" </dev/null >"$work/apt.log" 2>&1 ||
        { as_root apt-get update </dev/null >>"$work/apt.log" 2>&1 &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" </dev/null >>"$work/apt.log" 2>&1; } ||
        { tail -n 20 "$work/apt.log" >&2; echo "apt could not install: ${missing[*]}" >&2; exit 2; }
}
