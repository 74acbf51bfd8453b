#!/usr/bin/env bash
# The Debian package: made from a build folder, checked, and tried in a system that has nothing but it.
# package.sh make BUILD | check FILE.deb | try FILE.deb [ACCOUNTS.csv]
set -euo pipefail

top=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
say() { printf '\n==> %s\n' "$*"; }
die() { printf 'package.sh: %s\n' "$*" >&2; exit 1; }

# The only .deb that the build folder holds afterwards.
make_package() {
    local build=$1
    rm -rf "$build/package"
    cmake --build "$build"
    (cd "$build" && cpack -G DEB >package.log) || { cat "$build/package.log" >&2; die "cpack failed"; }
    rm -rf "$build/package/_CPack_Packages"
    find "$build/package" -name '*.deb'
}

check_package() {
    local deb=$1 content
    say "lintian, appstreamcli and desktop-file-validate look at $(basename "$deb")"
    lintian --fail-on error,warning --allow-root "$deb"
    content=$(mktemp -d)
    dpkg-deb -x "$deb" "$content"
    appstreamcli validate --no-net "$content"/usr/share/metainfo/*.metainfo.xml
    desktop-file-validate "$content"/usr/share/applications/*.desktop
    rm -rf "$content"
}

# A folder with a Debian of the same release as this one, or failure where it cannot be had: no root, no archive within
# reach, a container that may not mount.
bare_system() {
    local root=$1 mirror
    if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then return 1; fi
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
    [ -n "$mirror" ] || return 1
    # shellcheck disable=SC1091
    . /etc/os-release
    # On Ubuntu what Talbook stands on is in universe.
    timeout 900 debootstrap --variant=minbase \
        --components="$([ "$ID" = ubuntu ] && echo main,universe || echo main)" \
        "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1 || return 1
    mount -t proc proc "$root/proc" 2>/dev/null || return 1
}

# What a person does with a package, and then, as a stranger would, with the window.
try_package() {
    local deb=$1 data=${2:-$top/../shared/data/crm/maven_accounts.csv} root
    root=$(mktemp -d)/root
    # shellcheck disable=SC2064
    trap "umount '$root/proc' 2>/dev/null || true; rm -rf --one-file-system '$(dirname "$root")'" EXIT
    if ! bare_system "$root"; then
        say "No bare Debian can be made here (root, debootstrap, an archive and mount are needed): the package's files are tried instead"
        dpkg-deb -x "$deb" "$(dirname "$root")/files"
        tour "$(dirname "$root")/files/usr/bin/talbook" "$data"
        return
    fi
    cp "$deb" "$root/tmp/talbook.deb"
    say "apt installs it in a bare system"
    in_root "$root" apt-get -q -y install --no-install-recommends /tmp/talbook.deb >"$root.apt" 2>&1 ||
        { tail -n 20 "$root.apt" >&2; die "it does not install"; }
    in_root "$root" talbook-cli --version
    in_root "$root" talbook-cli new /tmp/First.talbook --sample
    in_root "$root" env QT_QPA_PLATFORM=offscreen talbook --version
    say "The desktop knows plans, by their bytes too"
    in_root "$root" apt-get -q -y install --no-install-recommends \
        shared-mime-info libglib2.0-bin desktop-file-utils hicolor-icon-theme \
        python3 xvfb openbox dbus at-spi2-core python3-pyatspi >>"$root.apt" 2>&1 ||
        { tail -n 20 "$root.apt" >&2; die "the desktop does not install"; }
    in_root "$root" cp /tmp/First.talbook /tmp/plan-without-extension
    for plan in First.talbook plan-without-extension; do
        in_root "$root" gio info -a standard::content-type "/tmp/$plan" | grep -F application/x-talbook ||
            die "$plan is not known as a plan"
    done
    in_root "$root" gio mime application/x-talbook | grep -F talbook.desktop || die "no program opens a plan"
    if [ ! -e "$data" ]; then
        say "$data is not here: the tour is left out"
        return
    fi
    cp -r "$top/tests/tour" "$root/tmp/tour"
    cp "$data" "$root/tmp/accounts.csv"
    say "A stranger drives the installed program"
    in_root "$root" /usr/bin/python3 -B /tmp/tour/tour.py /usr/bin/talbook /tmp/accounts.csv /tmp/tour.png || {
        [ ! -e "$root/tmp/tour.png" ] || cp "$root/tmp/tour.png" "$top/build/tour-installed.png"
        die "the tour of the installed program failed"
    }
}

in_root() {
    local root=$1
    shift
    chroot "$root" env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ${http_proxy:+http_proxy="$http_proxy"} \
        ${https_proxy:+https_proxy="$https_proxy"} "$@"
}

tour() {
    local status=0
    /usr/bin/python3 -B "$top/tests/tour/tour.py" "$1" "$2" || status=$?
    case $status in
        0) ;;
        77) say "The tour was left out, as it says above" ;;
        *) die "the tour of the package's program failed" ;;
    esac
}

command=${1:-}
[ $# -eq 0 ] || shift
case $command in
    make) make_package "$1" ;;
    check) check_package "$1" ;;
    try) try_package "$@" ;;
    *) sed -n '2,3s/^# //p' "$0" >&2; exit 2 ;;
esac
