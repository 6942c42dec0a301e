# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
#
# Clean roots of Debian in the cache folder, for scripts of this folder to read in. Needs root.

cache=$(readlink -m -- "${XDG_CACHE_HOME:-$HOME/.cache}/latchkey-roots")

say() {
    printf '%s\n' "${0##*/packaging/}: $*" >&2
}

mirror() {
    sed -n 's/^URIs: *//p; s/^deb [^h]*\(http[^ ]*\).*/\1/p' \
        /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null | head -n 1
}

# base SUITE: makes $cache/SUITE, once.
base() {
    [ -e "$cache/$1/.whole" ] && return
    say "Making a clean root of $1."
    rm -rf "${cache:?}/$1"
    mkdir -p "$cache"
    debootstrap --variant=minbase --include=ca-certificates "$1" "$cache/$1" "$(mirror)" >/dev/null
    touch "$cache/$1/.whole"
}

# copy SUITE NAME [PACKAGE...]: makes $cache/NAME of it, which may fetch sources as well.
copy() {
    base "$1"
    rm -rf "${cache:?}/$2"
    cp -a "$cache/$1" "$cache/$2"
    rm "$cache/$2/.whole"
    cp /etc/resolv.conf "$cache/$2/etc/resolv.conf"
    printf 'deb %s %s main\ndeb-src %s %s main\n' "$(mirror)" "$1" "$(mirror)" "$1" \
        >"$cache/$2/etc/apt/sources.list"
    copied=$2
    shift 2
    inside "$copied" apt-get -q update >"$cache/$copied.log" 2>&1 \
        && inside "$copied" apt-get -qy install --no-install-recommends "$@" >>"$cache/$copied.log" 2>&1 \
        || { say "$cache/$copied cannot be made; $cache/$copied.log tells why." && exit 1; }
}

# inside NAME [--bind FROM TO]... COMMAND...: in $cache/NAME; what is mounted goes with the last process.
inside() {
    # shellcheck disable=SC2016  # for the shell inside
    unshare --mount --propagation private sh -euc '
        root=$1
        shift
        mount -t proc proc "$root/proc"
        mount --rbind /dev "$root/dev"
        while [ "$1" = --bind ]; do
            mkdir -p "$root/$3"
            mount --bind "$2" "$root/$3"
            shift 3
        done
        exec chroot "$root" env -i PATH="$PATH" HOME=/root LC_ALL=C.UTF-8 TZ=UTC \
            DEBIAN_FRONTEND=noninteractive SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH-}" "$@"' inside "$cache/$@"
}

[ "$(id -u)" -eq 0 ] || { say "Needs root." && exit 1; }
case $cache in
    *[[:space:]]*) say "The cache folder's name has a blank: $cache" && exit 1 ;;
esac
